import { prosePolicy } from '../content/prose-policy.js';
import { sanitizeHtml } from '../platform/sanitize-html.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import { tidyProse, type ProseContext } from './tidy-prose.js';

/** An article's body, sanitised and fit for the page, ready to be rendered. */
export function prose(html: UntrustedHtml, context: ProseContext): HTMLElement {
  const body = document.createElement('div');
  body.className = 'prose';
  body.part.add('body');
  body.dir = 'auto';
  const fragment = sanitizeHtml(html, prosePolicy);
  tidyProse(fragment, context);
  body.append(fragment);
  return body;
}
