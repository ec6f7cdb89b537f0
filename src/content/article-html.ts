import type { Article } from '../feed/feed.js';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';

/** How an article's `content_text` is read. */
export type ContentFormat = 'text' | 'markdown';

/** An article's body as HTML, not sanitised yet. What reads any other kind is loaded with the first. */
export async function articleHtml(
  { html, markdown, text }: Article,
  format?: ContentFormat,
): Promise<UntrustedHtml> {
  if (html !== undefined) return untrustedHtml(html);
  const source = markdown ?? (format === 'markdown' ? text : undefined);
  if (source !== undefined) {
    const { isTangled, markdownToHtml } = await import('./markdown.js');
    if (!isTangled(source)) return markdownToHtml(source);
  }
  const { textToHtml } = await import('./text-to-html.js');
  return textToHtml(source ?? text ?? '');
}
