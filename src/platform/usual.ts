/**
 * Gives an element's properties what they usually are, where a page says nothing of them, takes back
 * what it said, or gives a number that is none.
 */
export function keepUsual(host: object, usual: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(usual)) {
    const now: unknown = Reflect.get(host, name) ?? NaN;
    if (Number.isNaN(now)) Reflect.set(host, name, value);
  }
}
