import { prosePolicy } from '../content/prose-policy.js';
import { sanitizeHtml } from '../platform/sanitize-html.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import type { ProseContext } from './prose-step.js';
import { tidyProse } from './tidy-prose.js';

/** An article's body, sanitised and fit for the page, ready to be rendered. */
export async function prose(html: UntrustedHtml, context: ProseContext): Promise<HTMLElement> {
  const fragment = await sanitizeHtml(html, prosePolicy, context.baseUrl);
  await embedFrames(fragment, context);
  tidyProse(fragment, context);
  const body = document.createElement('div');
  body.className = 'prose';
  body.part.add('body');
  body.dir = 'auto';
  body.append(fragment);
  return body;
}

/** Few articles hold frames: what fits them in is loaded with the first that does. */
async function embedFrames(root: DocumentFragment, context: ProseContext): Promise<void> {
  if (!root.querySelector('x-iframe')) return;
  const load = import('./prose-embeds.js').catch(() => undefined);
  (await load)?.embeds(root, context);
  for (const rest of root.querySelectorAll('x-iframe')) rest.remove();
}
