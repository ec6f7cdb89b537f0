import { prosePolicy } from '../content/prose-policy.js';
import { sanitizeHtml } from '../platform/sanitize-html.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import type { ProseContext, ProseStep } from './prose-step.js';
import { tidyProse } from './tidy-prose.js';

/** An article's body, sanitised and fit for the page, ready to be rendered. */
export async function prose(html: UntrustedHtml, context: ProseContext): Promise<HTMLElement> {
  const fragment = await sanitizeHtml(html, prosePolicy, context.baseUrl);
  tidyProse(fragment, context, await embedStep(fragment));
  const body = document.createElement('div');
  body.className = 'prose';
  body.part.add('body');
  body.dir = 'auto';
  body.append(fragment);
  return body;
}

/** Few articles hold frames: what fits them in is loaded with the first that does. */
async function embedStep(root: DocumentFragment): Promise<ProseStep | undefined> {
  if (!root.querySelector('x-iframe')) return undefined;
  const { embeds } = await import('./prose-embeds.js').catch(() => ({ embeds: noEmbeds }));
  return embeds;
}

const noEmbeds: ProseStep = (root) => {
  for (const frame of root.querySelectorAll('x-iframe')) frame.remove();
};
