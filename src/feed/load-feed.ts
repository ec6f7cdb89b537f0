import { HttpError, request, retryAfter } from '../platform/http.js';
import type { Feed } from './feed.js';
import { forget, shareRequest, type FetchedJson } from './feed-cache.js';
import { FeedError } from './feed-error.js';
import { readFeed } from './read-feed.js';

export interface LoadFeedOptions {
  /** Ends the load; while it has not aborted, the answer is kept for others on the page. */
  signal?: AbortSignal | undefined;
  credentials?: RequestCredentials | undefined;
  /** How long the server may be silent, in milliseconds. Default: 10,000. */
  timeout?: number | undefined;
  /** Ask the network even when the answer is at hand. */
  fresh?: boolean | undefined;
}

export interface LoadedFeed {
  readonly feed: Feed;
  /** Whether another element had brought it already. */
  readonly fromCache: boolean;
}

/** Waits before the second and the third try, in milliseconds. */
const PAUSES = [400, 1600];
/** A server that asks for more patience than this gets an error shown instead, in milliseconds. */
const PATIENCE = 20_000;

/** Parsed once for all elements that show it. */
const feeds = new WeakMap<FetchedJson, Feed>();

/**
 * Fetches and reads a feed. One URL is requested once for everyone who asks while it is in use.
 * @param url absolute, http or https
 * @throws {FeedError} for every failure; the signal's reason when it aborts
 */
export async function loadFeed(url: string, options?: LoadFeedOptions): Promise<Feed> {
  return (await requestFeed(url, options)).feed;
}

/** As `loadFeed`, and tells whether the answer was at hand. */
export async function requestFeed(
  url: string,
  { signal, credentials = 'same-origin', timeout, fresh }: LoadFeedOptions = {},
): Promise<LoadedFeed> {
  const key = `${credentials} ${url}`;
  if (fresh) forget(key);
  const { answer, fromCache } = shareRequest(key, signal, (abort) =>
    getJson(url, { credentials, signal: abort }, timeout),
  );
  const fetched = await answer;
  const feed = feeds.get(fetched) ?? readFeed(fetched.json, fetched);
  feeds.set(fetched, feed);
  return { feed, fromCache };
}

/**
 * GETs JSON. A wrong content type and a byte-order mark are forgiven, anything that is not JSON is
 * not. Tries again where a second answer may differ: no connection, 429 and 5xx.
 */
async function getJson(
  url: string,
  init: RequestInit,
  timeout: number | undefined,
  tries = 0,
): Promise<FetchedJson> {
  let pause = PAUSES[tries] ?? Infinity;
  let error: FeedError;
  try {
    const { status, text, headers, url: from } = await request(url, init, timeout);
    if (status >= 200 && status < 300) return { json: parse(text, url), url: from };
    error = new FeedError('http', url, { status });
    if (status === 429 || status >= 500) pause = Math.max(pause, retryAfter(headers) ?? 0);
    else throw error;
  } catch (cause) {
    if (!(cause instanceof HttpError)) throw cause;
    error = new FeedError(cause.code, url, { cause });
    if (cause.code === 'timeout') throw error;
  }
  if (pause > PATIENCE) throw error;
  await new Promise((resolve) => setTimeout(resolve, pause));
  init.signal?.throwIfAborted();
  return getJson(url, init, timeout, tries + 1);
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', url, { cause });
  }
}
