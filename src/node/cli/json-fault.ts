export interface JsonFault {
  readonly offset: number;
  /** Goes on after a colon. */
  readonly problem: string;
}

const space = /[ \t\n\r]*/y;
const startedText =
  /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*/uy;
const other =
  /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y;

/** What may come next, by what came before. */
type Place = 'start' | 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const problems: Readonly<Record<Place, string>> = {
  start: 'a feed begins with {.',
  value: 'a value should stand here. Is there a comma too many?',
  'first value': 'a value or ] should stand here.',
  key: 'a name in double quotes should stand here. Is there a comma too many?',
  'first key': 'a name in double quotes or } should stand here.',
  colon: 'a colon should stand here.',
  comma: 'a comma or a closing bracket should stand here.',
  end: 'the feed has ended, and more follows.',
};

/**
 * Finds where text stops being JSON. `JSON.parse` gives no position for some faults, and words that
 * differ with the engine.
 * @param text something that `JSON.parse` has refused
 */
export function findFault(text: string): JsonFault {
  const open: string[] = [];
  let place: Place = 'start';
  let offset = matchAt(space, text, 0);
  while (offset < text.length) {
    const first = text[offset] ?? '';
    const isText = first === '"';
    const end = matchAt(isText ? startedText : other, text, offset);
    const next: Place | undefined = end > offset ? follow(place, first, open) : undefined;
    if (!next) return { offset, problem: problems[place] };
    if (isText && text[end] !== '"') return { offset: end, problem: textProblem(text[end]) };
    place = next;
    offset = matchAt(space, text, isText ? end + 1 : end);
  }
  return { offset, problem: 'it ends in the middle.' };
}

/** Where a match that starts at the offset ends; the offset itself if there is none. */
function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** The place behind a token, known by its first character, or nothing if it must not stand there. */
function follow(place: Place, token: string, open: string[]): Place | undefined {
  const behind = (): Place => (open.length > 0 ? 'comma' : 'end');
  const inside = open.at(-1);
  if (token === '}' || token === ']') {
    const closes = token === '}' ? '{' : '[';
    const mayClose = place === 'comma' || place === (token === '}' ? 'first key' : 'first value');
    if (!mayClose || inside !== closes) return undefined;
    open.pop();
    return behind();
  }
  if (token === ',') return place === 'comma' ? (inside === '{' ? 'key' : 'value') : undefined;
  if (token === ':') return place === 'colon' ? 'value' : undefined;
  if (place === 'key' || place === 'first key') return token === '"' ? 'colon' : undefined;
  if (place === 'colon' || place === 'comma' || place === 'end') return undefined;
  if (token !== '{' && token !== '[') return behind();
  open.push(token);
  return token === '{' ? 'first key' : 'first value';
}

function textProblem(character: string | undefined): string {
  if (character === undefined) return 'it ends in the middle of a text.';
  return character === '\\'
    ? 'a backslash must be followed by one of " \\ / b f n r t u.'
    : 'a text must end with a double quote on the line it began on.';
}
