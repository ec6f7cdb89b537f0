import type { CSSResult } from 'lit';
import { prosePolicy } from '../content/prose-policy.js';
import { sanitizeHtml } from '../platform/sanitize-html.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import type { ProseContext } from './prose-step.js';
import { tidyProse } from './tidy-prose.js';

export interface Prose {
  readonly body: HTMLElement;
  /** For what this body holds, and most do not. */
  readonly styles: readonly CSSResult[];
}

/** An article's body, sanitised and fit for the page, ready to be rendered. */
export async function prose(html: UntrustedHtml, context: ProseContext): Promise<Prose> {
  const fragment = await sanitizeHtml(html, prosePolicy, context.baseUrl);
  const styles = await tidyProse(fragment, context);
  const body = document.createElement('div');
  body.className = 'letterbox-prose';
  body.part.add('body');
  body.dir = 'auto';
  body.append(fragment);
  return { body, styles };
}
