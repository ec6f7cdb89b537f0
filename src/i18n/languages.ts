import { lookup, registeredMessages } from './registry.js';

/** Languages that come with the package, each loaded when a page speaks it. */
const languages = new Map<string, () => Promise<unknown>>([
  ['da', () => import('./da.js')],
  ['id', () => import('./id.js')],
]);

/** Loads the words for a language, or nothing when they are there or the package has none. */
export function loadLanguage(language: string): Promise<unknown> | undefined {
  if (registeredMessages(language)) return undefined;
  return lookup(language, (tag) => languages.get(tag))?.();
}
