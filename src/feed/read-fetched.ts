import type { Feed } from './feed.js';
import type { FetchedJson } from './feed-cache.js';
import { readLean } from './read-lean.js';

const feeds = new WeakMap<FetchedJson, Promise<Feed>>();

/**
 * Reads what came from a feed's address, once for all elements that show it.
 * @param preview given the beginning of a feed that takes long to read
 */
export function readFetched(
  fetched: FetchedJson,
  preview?: (beginning: Feed) => void,
): Promise<Feed> {
  const feed = feeds.get(fetched) ?? readLean(fetched.json, fetched.url, preview);
  feeds.set(fetched, feed);
  return feed;
}
