import { Slices } from './slices.js';

/**
 * `JSON.parse` for a long feed, an item at a time, so that the page can do other work in between.
 * What is not laid out as feeds are is left to `JSON.parse` itself, and so is every mistake.
 * @throws {SyntaxError} as `JSON.parse`
 */
export async function parse(text: string): Promise<unknown> {
  try {
    return await parseItems(text);
  } catch {
    return JSON.parse(text);
  }
}

/** @throws for anything but an object with a list called `items` */
async function parseItems(text: string): Promise<unknown> {
  const slices = new Slices();
  const start = startOfItems(text);
  const items: unknown[] = [];
  let from = start;
  do {
    const end = endOfValue(text, from);
    items.push(JSON.parse(text.slice(from, end)));
    from = end + 1;
    if (slices.isOver) await slices.next();
  } while (text[from - 1] === ',');

  const after = text.slice(from - 1);
  // A key that comes twice counts where it comes last, however it is written.
  if (/items"|\\/.test(after)) throw new Error('may have other items');
  const feed = JSON.parse(text.slice(0, start) + after) as { items: unknown[] };
  feed.items = items;
  return feed;
}

/** Where the first item begins, in the list that the outermost object calls `items`. */
function startOfItems(text: string): number {
  const [opening] = /^\s*\{/.exec(text) ?? [];
  if (!opening) throw new Error('is no object');
  const key = /\s*"([^"\\]*)"\s*:\s*/y;
  key.lastIndex = opening.length;
  for (let found = key.exec(text); found; found = key.exec(text)) {
    if (found[1] === 'items' && text[key.lastIndex] === '[') return key.lastIndex + 1;
    key.lastIndex = endOfValue(text, key.lastIndex) + 1;
  }
  throw new Error('has no items');
}

/** The comma or the bracket that ends a value. */
function endOfValue(text: string, start: number): number {
  const mark = /["[\]{},]/g;
  mark.lastIndex = start;
  for (let depth = 0; mark.test(text);) {
    const at = mark.lastIndex - 1;
    const character = text[at];
    if (character === '"') mark.lastIndex = endOfString(text, at);
    else if (character === '[' || character === '{') depth++;
    else if (depth === 0) return at;
    else if (character !== ',') depth--;
  }
  throw new Error('has no end');
}

function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote > 0; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (text[quote - escapes - 1] === '\\') escapes++;
    if (escapes % 2 === 0) return quote + 1;
  }
  throw new Error('has no end');
}
