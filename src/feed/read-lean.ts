import type { Feed } from './feed.js';
import { readSteps } from './read-steps.js';
import type { Mend } from './read-value.js';

/** How long a page may be kept from its other work at a time, in milliseconds. */
const SLICE = 12;

/** Articles that are worth showing before the rest. */
const BEGINNING = 20;

const unclean = new Error('unclean');

/**
 * As `readFeed`, for browsers: a feed that is as the specification has it is read by what is here,
 * and the code that mends the others is fetched when one turns up. A long feed is read in slices.
 * @param preview given the beginning of a feed that takes more than one slice
 */
export async function readLean(
  json: unknown,
  url: string,
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  try {
    const mend = () => {
      throw unclean;
    };
    return await readInSlices(mend, json, url, [], preview);
  } catch (error) {
    if (error !== unclean) throw error;
    const { mender } = await import('./mend-feed.js');
    const { mend, diagnostics } = mender();
    return readInSlices(mend, json, url, diagnostics, preview);
  }
}

async function readInSlices(
  mend: Mend,
  json: unknown,
  url: string,
  diagnostics: Feed['diagnostics'],
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  const steps = readSteps(mend, json, url);
  let until = performance.now() + SLICE;
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return { ...value, diagnostics };
    if (performance.now() < until) continue;
    if (count >= BEGINNING) {
      preview?.({ ...value(), diagnostics });
      preview = undefined;
    }
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}
