import { decodeEntities } from '../platform/entities.js';

// Each pattern runs once over the text, however broken it is: none looks for an end that may not come.
const UNSEEN =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|svg|math|head)\b[^]*?(?:<\/\1\s*>|$)/gi;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|br|hr|tr|td|th|table|blockquote|figure|pre|section|article)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** The words of an HTML text, without a DOM. Good for excerpts and counts, never for display as HTML. */
export function plainText(html: string): string {
  const words = html.replace(UNSEEN, ' ').replace(BLOCK, ' ').replace(TAG, '');
  return collapse(decodeEntities(words));
}

export const collapse = (text: string) => text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();

/** The words of a markdown text, near enough for an excerpt. */
export function plainMarkdown(markdown: string): string {
  return plainText(
    markdown
      .replace(/^(`{3,}|~{3,})[^]*?(?:^\1|$(?![^]))/gm, ' ')
      .replace(/!\[[^[\]]*\]\([^()]*\)/g, ' ')
      .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
      .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
      .replace(/[*_~`]+(?=\S)|(?<=\S)[*_~`]+/g, ''),
  );
}
