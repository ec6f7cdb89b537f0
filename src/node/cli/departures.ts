import type { FeedIssue } from '../../feed/check-feed.js';
import type { FeedDiagnostic } from '../../feed/feed-diagnostic.js';

/** A departure from the specification in plain words, and everywhere it occurs. */
export interface Departure {
  /** Such as `items[…].url`. */
  readonly member: string;
  readonly words: string;
  readonly paths: readonly string[];
}

/** What departs from the specification and is not told by a diagnostic already. */
export function departures(
  issues: readonly FeedIssue[],
  diagnostics: readonly FeedDiagnostic[],
): Departure[] {
  const told = new Set(diagnostics.map(({ path }) => path));
  const renamed = new Set(
    diagnostics.flatMap(({ code, path }) => (code === 'key-case' ? path : [])),
  );
  const groups = new Map<string, Departure & { readonly paths: string[] }>();
  for (const { path, message } of issues) {
    const parent = path.replace(/(?:^|\.)\w+$/, '');
    if (told.has(path) || renamed.has(parent)) continue;
    const member = path.replace(/\[\d+\]/g, '[…]');
    const key = `${member} ${message}`;
    const group = groups.get(key) ?? { member, words: plainWords(message), paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  null: 'null',
};
const named = (type = '') => types[type] ?? type;

/** What the strict check says, for someone who writes a feed and not programs. */
function plainWords(message: string): string {
  const [, expected, received] = /expected (\w+), received (\w+)/.exec(message) ?? [];
  if (received === 'undefined') return `missing: ${named(expected)} belongs here`;
  if (received) return `${named(received)} where ${named(expected)} belongs`;
  if (message.startsWith('Invalid URL')) return 'not a whole address, from https:// on';
  if (message === 'Invalid ISO datetime') return 'not in full, as 2026-08-18T09:00:00+02:00';
  if (message === 'Invalid ISO date') return 'not a day, as 2026-08-18';
  return message;
}
