import { escapeHtml } from '../platform/entities.js';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';

const ADDRESS = /https?:\/\/[^\s<>"'”»]+[^\s<>"'”».,;:!?)\]]/g;

/** Plain text as HTML: a blank line parts paragraphs, a newline breaks the line, bare URLs are linked. */
export function textToHtml(text: string): UntrustedHtml {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((paragraph) => paragraph.trim());
  return untrustedHtml(
    paragraphs.map((paragraph) => `<p>${inline(paragraph.trim())}</p>`).join('\n'),
  );
}

function inline(text: string): string {
  let html = '';
  let at = 0;
  for (const { index, 0: url } of text.matchAll(ADDRESS)) {
    const safe = escapeHtml(url);
    html += `${escapeHtml(text.slice(at, index))}<a href="${safe}">${safe}</a>`;
    at = index + url.length;
  }
  return (html + escapeHtml(text.slice(at))).replace(/\n/g, '<br>');
}
