import { beginFeed } from './begin-feed.js';
import type { Feed } from './feed.js';
import { unclean } from './read-shape.js';

/** Items that are read before anyone would notice. */
const LONG = 200;

/**
 * As `readFeed`, for browsers: a feed that is as the specification has it is read by what is here,
 * and the code for the others is fetched when one turns up: to mend it, or to read it in slices.
 * @param preview given the beginning of a feed that takes more than one slice
 */
export async function readLean(
  json: unknown,
  url: string,
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  try {
    const { items, add, soFar } = beginFeed(json, url);
    if (items.length < LONG) {
      items.forEach(add);
      return soFar();
    }
  } catch (error) {
    if (error !== unclean) throw error;
  }
  const { readInSlices } = await import('./read-in-slices.js');
  return readInSlices(json, url, preview);
}
