import type { Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { readFetched } from './read-fetched.js';
import { type LoadFeedOptions, requestJson } from './request-json.js';

/**
 * Fetches and reads a feed. One URL is requested once for everyone who asks while it is in use.
 * @param url absolute, http or https
 * @throws {FeedError} for every failure; the signal's reason when it aborts
 */
export async function loadFeed(url: string, options?: LoadFeedOptions): Promise<Feed> {
  try {
    const { fetched } = await requestJson(url, options);
    return await readFetched(fetched);
  } catch (error) {
    options?.signal?.throwIfAborted();
    throw FeedError.from(error, url);
  }
}
