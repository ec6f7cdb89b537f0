import { request } from '../platform/http.js';
import type { Feed } from './feed.js';
import { forget, shareRequest, type FetchedJson } from './feed-cache.js';
import { FeedError } from './feed-error.js';
import { readLean } from './read-lean.js';

export interface LoadFeedOptions {
  /** Ends the load; while it has not aborted, the answer is kept for others on the page. */
  signal?: AbortSignal;
  credentials?: RequestCredentials;
  /** How long the server may be silent, in milliseconds. Default: 10,000. */
  timeout?: number;
  /** Ask the network even when the answer is at hand. */
  fresh?: boolean;
}

export interface LoadedFeed {
  readonly feed: Feed;
  /** Whether another element had brought it already. */
  readonly fromCache: boolean;
}

/** Parsed once for all elements that show it. */
const feeds = new WeakMap<FetchedJson, Promise<Feed>>();

/**
 * As `loadFeed`, and tells whether the answer was at hand. Fails with whatever went wrong.
 * @param preview given the beginning of a feed that takes long to read
 */
export async function requestFeed(
  url: string,
  { signal, credentials = 'same-origin', timeout, fresh }: LoadFeedOptions = {},
  preview?: (beginning: Feed) => void,
): Promise<LoadedFeed> {
  signal?.throwIfAborted();
  const key = `${credentials} ${url}`;
  if (fresh) forget(key);
  const { answer, fromCache } = shareRequest(key, signal, (abort) =>
    persist(() => getJson(url, { credentials, signal: abort }, timeout), abort),
  );
  const fetched = await answer;
  const feed = feeds.get(fetched) ?? readLean(fetched.json, fetched.url, preview);
  feeds.set(fetched, feed);
  return { feed: await feed, fromCache };
}

/** Characters that are parsed before anyone would notice. */
const LARGE = 500_000;

/** A wrong content type and a byte-order mark are forgiven, anything that is not JSON is not. */
async function getJson(url: string, init: RequestInit, timeout?: number): Promise<FetchedJson> {
  const { status, text, headers, url: from } = await request(url, init, timeout);
  if (status < 200 || status > 299)
    throw new FeedError('http', url, { status, cause: headers.get('retry-after') });
  const parser = text.length > LARGE ? await import('./parse-large.js').catch(() => JSON) : JSON;
  return { json: await parser.parse(text), url: from };
}

/** A failure that may pass is worth another try, once the code for it is here. */
const persist = (load: () => Promise<FetchedJson>, signal: AbortSignal): Promise<FetchedJson> =>
  load().catch(async (error: unknown) => {
    const retry = await import('./retry.js').catch(() => undefined);
    signal.throwIfAborted();
    if (!retry) throw error;
    return retry.retry(load, error, signal);
  });
