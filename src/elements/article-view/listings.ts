import type { Highlighter } from './view-host.js';

/** Hands each listing in a body, and the language it is said to be in, to a highlighter. */
export function colourListings(body: HTMLElement, highlighter: Highlighter): void {
  for (const code of body.querySelectorAll<HTMLElement>('pre > code'))
    highlighter(code, /language-(\S+)/.exec(code.className)?.[1] ?? '');
}
