import type { Feed } from './feed.js';
import { mender } from './mend-feed.js';
import { readSteps } from './read-steps.js';

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
  const { mend, diagnostics } = mender();
  const steps = readSteps(mend, json, url);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { ...step.value, diagnostics };
}
