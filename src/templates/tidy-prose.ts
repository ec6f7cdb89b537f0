import type { CSSResult } from 'lit';
import { blanks, leftovers } from './prose-leftovers.js';
import { links } from './prose-links.js';
import { media } from './prose-media.js';
import type { ProseContext, ProseStep } from './prose-step.js';
import { classes, headings, wrappers } from './prose-structure.js';

/** What fits in what not every article holds. */
interface Kind {
  readonly steps: readonly ProseStep[];
  readonly styles: readonly CSSResult[];
}

/** By what there must be in a body for it to be loaded. */
const kinds: readonly (readonly [selector: string, load: () => Promise<Kind>])[] = [
  [
    '[id], [name], [href*="#"], [headers], [aria-describedby], [aria-details], [aria-labelledby]',
    () => import('./prose-references.js'),
  ],
  [
    'table, pre, code, kbd, samp, input, details, dl, audio, .pull-quote, .task-list-item',
    () => import('./prose-rich.js'),
  ],
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
  for (const step of [leftovers, classes]) step(root, context);
  const found = await Promise.all(
    kinds.flatMap(([selector, load]) => (root.querySelector(selector) ? load() : [])),
  );
  const steps = found.flatMap((kind) => kind.steps);
  for (const step of [...steps, links, media, wrappers, headings, blanks]) step(root, context);
  return found.flatMap(({ styles }) => styles);
}
