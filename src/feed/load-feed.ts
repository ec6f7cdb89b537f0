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

/** A wrong content type and a byte-order mark are forgiven, anything that is not JSON is not. */
async function getJson(url: string, init: RequestInit, timeout?: number): Promise<FetchedJson> {
  const { status, text, headers, url: from } = await request(url, init, timeout);
  if (status < 200 || status > 299)
    throw new FeedError('http', url, { status, cause: headers.get('retry-after') });
  try {
    return { json: await parse(text), url: from };
  } catch (cause) {
    throw new FeedError('not-json', url, { cause });
  }
}

/** Characters that are parsed before anyone would notice. */
const LARGE = 500_000;

async function parse(text: string): Promise<unknown> {
  const large =
    text.length > LARGE ? await import('./parse-large.js').catch(() => undefined) : undefined;
  return large ? large.parseLarge(text) : JSON.parse(text);
}

/** A failure that may pass is worth another try, once the code for it is here. */
async function persist(
  load: () => Promise<FetchedJson>,
  signal: AbortSignal,
): Promise<FetchedJson> {
  try {
    return await load();
  } catch (error) {
    const retry = await import('./retry.js').catch(() => undefined);
    signal.throwIfAborted();
    if (!retry) throw error;
    return retry.retry(load, error, signal);
  }
}
