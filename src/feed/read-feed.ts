import { beginFeed, type FeedReading } from './begin-feed.js';
import type { Feed } from './feed.js';
import { mendFeed } from './mend-feed.js';
import { unclean } from './read-shape.js';

export interface ReadFeedOptions {
  /** The address that the feed came from; the last base for relative URLs. */
  url?: string;
}

/**
 * Turns parsed JSON into a feed. Tolerant: an article is dropped only when it is no object or has
 * no id, everything else is repaired and noted in `diagnostics`.
 * @throws {FeedError} `invalid-feed` when there is no `items` array; nothing else.
 */
export function readFeed(json: unknown, { url = '' }: ReadFeedOptions = {}): Feed {
  try {
    return readAll(beginFeed(json, url));
  } catch (error) {
    if (error !== unclean) throw error;
    return readAll(mendFeed(json, url));
  }
}

function readAll({ items, add, soFar }: FeedReading): Feed {
  items.forEach(add);
  return soFar();
}
