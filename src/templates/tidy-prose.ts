// What fits in what is more than headings, paragraphs, lists, links and emphasis. Loaded with the first
// article that holds anything of it.
import type { CSSResult } from 'lit';
import { moreProseStyles } from '../styles/prose-more.js';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';
import {
  blanks,
  classes,
  leftovers,
  relations,
  renamed,
  twin,
  wrappers,
} from './prose-leftovers.js';
import { media } from './prose-media.js';
import { references } from './prose-references.js';
import { all, tidyPlain } from './prose-plain.js';
import type { ProseContext, ProseStep } from './prose-step.js';

export { prosePolicy } from '../content/prose-policy.js';

/** What of a text is the article: some feeds bring a whole page. */
export async function unwrapped(html: UntrustedHtml): Promise<UntrustedHtml> {
  if (!/<(?:!doctype|html|body|head)\b/i.test(html)) return html;
  const { unwrapDocument } = await import('../content/whole-document.js');
  return untrustedHtml(unwrapDocument(html));
}

/** What fits in what few articles hold. */
interface Kind {
  readonly steps: readonly ProseStep[];
  readonly styles: readonly CSSResult[];
}

/** By what there must be in a body for it to be loaded. */
const kinds: readonly (readonly [selector: string, load: () => Promise<Kind>])[] = [
  ['table, pre, code, kbd, samp, input, details, dl, .pull-quote', () => import('./prose-rich.js')],
  ['x-iframe', () => import('./prose-embeds.js')],
];

/**
 * Fits sanitised nodes into a page: ids prefixed, headings below the title, wide things in a frame
 * of their own, a generator's leftovers gone. Works on nodes that no document shows yet, so that
 * nothing is fetched from an address that is about to change. Their own document is never asked for
 * anything: an image in it may have the name of what it is asked for.
 * @returns the styles of what was fitted in
 */
export async function tidyProse(
  root: DocumentFragment,
  context: ProseContext,
): Promise<readonly CSSResult[]> {
  for (const step of [leftovers, classes, relations, wrappers]) step(root, context);
  const found = await Promise.all(
    kinds.map(async ([selector, load]): Promise<Kind | undefined> => {
      const elements = all(root, selector);
      // Without what fits them in they are safe to show as bare words only.
      return elements.length > 0
        ? load().catch(() => {
            strip(elements);
            return undefined;
          })
        : undefined;
    }),
  );
  const steps = found.flatMap((kind) => kind?.steps ?? []);
  for (const step of [references, ...steps, media, twin, blanks]) step(root, context);
  tidyPlain(root, context, renamed);
  return [moreProseStyles, ...found.flatMap((kind) => kind?.styles ?? [])];
}

/** Leaves of elements what they say, and how that is to be read. */
function strip(elements: readonly Element[]): void {
  for (const element of elements) {
    if (!element.hasChildNodes()) element.remove();
    for (const name of element.getAttributeNames())
      if (!/^(?:dir|hidden|lang)$/.test(name)) element.removeAttribute(name);
  }
}
