// What is more in a body than headings, paragraphs, lists, links and emphasis. Loaded with the first
// article that holds anything of it.
import type { CSSResult } from 'lit';
import { referenceStyles } from '../styles/prose-references.js';
import { blanks, classes, leftovers, wrappers } from './prose-leftovers.js';
import { references } from './prose-references.js';
import { all, type ProseContext, type ProseStep, strip } from './prose-step.js';

/** What fits in what few articles hold. */
interface Kind {
  readonly steps: readonly ProseStep[];
  readonly styles: readonly CSSResult[];
}

/** By what there must be in a body for it to be loaded. */
const kinds: readonly (readonly [selector: string, load: () => Promise<Kind>])[] = [
  [
    'table, pre, code, kbd, samp, input, details, dl, blockquote, hr, sup, sub, .pull-quote',
    () => import('./prose-rich.js'),
  ],
  ['x-iframe', () => import('./prose-embeds.js')],
  ['img, picture, audio, video, figure', () => import('./prose-media.js')],
];

/** @returns the styles of what was fitted in */
export async function fitKinds(
  root: DocumentFragment,
  context: ProseContext,
): Promise<readonly CSSResult[]> {
  for (const step of [leftovers, classes, wrappers]) step(root, context);
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
  for (const step of [references, ...steps, blanks]) step(root, context);
  return [referenceStyles, ...found.flatMap((kind) => kind?.styles ?? [])];
}
