import type { Article } from '../feed/feed.js';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';
import { textToHtml } from './text-to-html.js';
import { unwrapDocument } from './whole-document.js';

/** How an article's `content_text` is read. */
export type ContentFormat = 'text' | 'markdown';

/** An article's body as HTML, not sanitised yet. The markdown parser is loaded only for markdown. */
export async function articleHtml(
  { html, markdown, text }: Article,
  format: ContentFormat = 'text',
): Promise<UntrustedHtml> {
  if (html !== undefined) return untrustedHtml(unwrapDocument(html));
  const source = markdown ?? (format === 'markdown' ? text : undefined);
  if (source !== undefined) {
    const { markdownToHtml } = await import('./markdown.js');
    return markdownToHtml(source);
  }
  return textToHtml(text ?? '');
}
