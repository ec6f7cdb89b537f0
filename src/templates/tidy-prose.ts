import { blanks, leftovers } from './prose-leftovers.js';
import { ids, links } from './prose-links.js';
import { media } from './prose-media.js';
import type { ProseContext, ProseStep } from './prose-step.js';
import { classes, frames, headings, wrappers } from './prose-structure.js';

const steps: readonly ProseStep[] = [ids, links, media, wrappers, headings, frames, blanks];

/**
 * Fits sanitised nodes into a page: ids prefixed, headings below the title, wide things in a frame
 * of their own, a generator's leftovers gone. Works on nodes that no document shows yet, so that
 * nothing is fetched from an address that is about to change. Their own document is never asked for
 * anything: an image in it may have the name of what it is asked for.
 */
export function tidyProse(
  root: DocumentFragment,
  context: ProseContext,
  embeds: ProseStep = () => undefined,
): void {
  // What embeds become has classes of ours.
  for (const step of [leftovers, classes, embeds, ...steps]) step(root, context);
}
