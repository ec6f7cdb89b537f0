/** A field's `pattern` as HTML means it: of the whole answer. `undefined` if it is none. */
export function toPattern(written: string): RegExp | undefined {
  try {
    // By itself first: `a)|(b` only is one between parentheses.
    new RegExp(written, 'v');
    return new RegExp(`^(?:${written})$`, 'v');
  } catch {
    return undefined;
  }
}
