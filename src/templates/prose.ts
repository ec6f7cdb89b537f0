import type { CSSResult } from 'lit';
import { plainPart, plainPolicy } from '../content/plain-policy.js';
import { sanitizeHtml } from '../platform/sanitize-html.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import { all, tidyPlain, wordsIn } from './prose-plain.js';
import type { ProseContext } from './prose-step.js';

export interface Prose {
  readonly body: HTMLElement;
  /** For what this body holds, and most do not. */
  readonly styles: readonly CSSResult[];
}

/** An article's body, sanitised and fit for the page, ready to be rendered. */
export async function prose(html: UntrustedHtml, context: ProseContext): Promise<Prose> {
  // Where the rest cannot be had, an article is shown as far as it is plain.
  const load = () => import('./tidy-prose.js').catch(() => undefined);
  const plain = plainPart(html);
  let rest = plain === html ? undefined : await load();
  const root = await (rest
    ? sanitizeHtml(await rest.unwrapped(html), rest.prosePolicy, context.baseUrl)
    : sanitizeHtml(plain, plainPolicy, context.baseUrl));
  if (!rest && hasBlanks(root, context)) rest = await load();
  let styles: readonly CSSResult[] = [];
  if (rest) styles = await rest.tidyProse(root, context);
  else tidyPlain(root, context);
  const body = document.createElement('div');
  body.className = 'letterbox-prose';
  body.part.add('body');
  body.dir = 'auto';
  body.append(root);
  return { body, styles };
}

/** Whether anything says nothing, or nothing but the title. */
const hasBlanks = (root: DocumentFragment, { title }: ProseContext) =>
  all(root, ':not(br)').some((element) => ['', title].includes(wordsIn(element)));
