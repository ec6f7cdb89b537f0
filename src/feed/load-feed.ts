import type { Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { type LoadFeedOptions, requestFeed } from './request-feed.js';

/**
 * Fetches and reads a feed. One URL is requested once for everyone who asks while it is in use.
 * @param url absolute, http or https
 * @throws {FeedError} for every failure; the signal's reason when it aborts
 */
export async function loadFeed(url: string, options?: LoadFeedOptions): Promise<Feed> {
  try {
    return (await requestFeed(url, options)).feed;
  } catch (error) {
    options?.signal?.throwIfAborted();
    throw FeedError.from(error, url);
  }
}
