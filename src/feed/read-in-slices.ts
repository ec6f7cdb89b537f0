import { beginFeed, type FeedReading } from './begin-feed.js';
import type { Feed } from './feed.js';
import { mendFeed } from './mend-feed.js';
import { unclean } from './read-shape.js';

/** How long a page may be kept from its other work at a time, in milliseconds. */
const SLICE = 12;

/** Articles that are worth showing before the rest. */
const BEGINNING = 20;

/**
 * Reads any feed, mended where it needs to be, and leaves the page time for its other work.
 * @param preview given the beginning of a feed that takes more than one slice
 */
export async function readInSlices(
  json: unknown,
  url: string,
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  try {
    return await addInSlices(beginFeed(json, url), preview);
  } catch (error) {
    if (error !== unclean) throw error;
    return addInSlices(mendFeed(json, url), preview);
  }
}

/** Until the page has done what waits. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function addInSlices(
  { items, add, soFar }: FeedReading,
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  let until = performance.now() + SLICE;
  for (const [index, item] of items.entries()) {
    add(item);
    if (performance.now() < until) continue;
    await pause();
    if (preview && index >= BEGINNING) {
      preview(soFar());
      preview = undefined;
      await pause();
    }
    until = performance.now() + SLICE;
  }
  return soFar();
}
