import type { CSSResult } from 'lit';
import { links } from './prose-links.js';
import { all, type ProseContext, type ProseStep, rename, wordsIn } from './prose-step.js';

/** What fits in what not every article holds. */
interface Kind {
  readonly steps: readonly ProseStep[];
  readonly styles: readonly CSSResult[];
}

const LEFTOVERS =
  'main, nav, center, span, [align], [class], [hidden], [aria-hidden], :is(h1, h2, h3, h4, h5, h6) a';

/** By what there must be in a body for it to be loaded, in the order in which they fit it in. */
const kinds: readonly (readonly [selector: string, load: () => Promise<Kind>])[] = [
  [LEFTOVERS, () => import('./prose-leftovers.js')],
  [
    '[id], [name], [href*="#"], [headers], [aria-describedby], [aria-details], [aria-labelledby]',
    () => import('./prose-references.js'),
  ],
  [
    'table, pre, code, kbd, samp, input, details, dl, blockquote, hr, sup, sub, [class*="pull"]',
    () => import('./prose-rich.js'),
  ],
  ['x-iframe', () => import('./prose-embeds.js')],
  ['img, picture, audio, video, figure', () => import('./prose-media.js')],
];

const headings: ProseStep = (root, { headingLevel }) => {
  const found = all(root, 'h1, h2, h3, h4, h5, h6');
  const highest = Math.min(...found.map(rank));
  for (const heading of found) {
    const level = Math.min(6, rank(heading) - highest + headingLevel);
    rename(heading, `h${String(level)}`).setAttribute('part', 'heading');
  }
};

const rank = ({ localName }: Element) => Number(localName.slice(1));

/** What sanitising and the other steps emptied. */
const blanks: ProseStep = (root) => {
  for (const element of all(root, 'p, figure, h2, h3, h4, h5, h6, a:not([href])'))
    if (!wordsIn(element) && !element.querySelector('img, video, audio, math, input, br'))
      element.remove();
};

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
  const [first] = all(root, 'h1, h2');
  const repeatsTitle = first && wordsIn(first) === context.title;
  const found = await Promise.all(
    kinds.map(async ([selector, load]): Promise<Kind | undefined> => {
      if (!root.querySelector(selector) && !(repeatsTitle && selector === LEFTOVERS))
        return undefined;
      try {
        return await load();
      } catch {
        // Without what fits them in they are safe to show as bare words only.
        strip(all(root, selector));
        return undefined;
      }
    }),
  );
  const steps = found.flatMap((kind) => kind?.steps ?? []);
  for (const step of [...steps, links, headings, blanks]) step(root, context);
  return found.flatMap((kind) => kind?.styles ?? []);
}

/** Leaves of elements what they say, and how that is to be read. */
function strip(elements: readonly Element[]): void {
  for (const element of elements) {
    if (!element.hasChildNodes()) element.remove();
    for (const name of element.getAttributeNames())
      if (!/^(?:dir|hidden|lang)$/.test(name)) element.removeAttribute(name);
  }
}
