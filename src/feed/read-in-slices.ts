import { beginFeed, type FeedReading } from './begin-feed.js';
import type { Feed } from './feed.js';
import { mendFeed } from './mend-feed.js';
import { unclean } from './read-shape.js';
import { Slices } from './slices.js';

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

async function addInSlices(
  { items, add, soFar }: FeedReading,
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  const slices = new Slices();
  for (const [index, item] of items.entries()) {
    add(item);
    if (!slices.isOver) continue;
    await slices.next();
    if (!preview || index < BEGINNING) continue;
    preview(soFar());
    preview = undefined;
    await slices.next();
  }
  return soFar();
}
