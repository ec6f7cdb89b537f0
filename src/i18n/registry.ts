import type { Messages } from './messages.js';

const registered = new Map<string, Partial<Messages>>();

/**
 * Adds a language, or other words for one that is there. What is left out is taken from what was
 * registered for the tag before, else from English.
 * @param language BCP 47 tag, such as `da` or `pt-BR`
 */
export function registerMessages(language: string, messages: Partial<Messages>): void {
  const tag = language.toLowerCase();
  registered.set(tag, { ...registered.get(tag), ...messages });
}

/** The words for a language: those of `nb-NO`, else of `nb`, or nothing. */
export function registeredMessages(language: string): Partial<Messages> | undefined {
  return lookup(language, (tag) => registered.get(tag));
}

/** Tries a tag and then its shorter forms. Source: RFC 4647, lookup. */
export function lookup<T>(language: string, find: (tag: string) => T | undefined): T | undefined {
  for (let tag = language.toLowerCase(); tag; tag = tag.replace(/(?:^|-)[^-]*$/, '')) {
    const found = find(tag);
    if (found) return found;
  }
  return undefined;
}
