import { request } from '../platform/http.js';
import { forget, shareRequest, type FetchedJson } from './feed-cache.js';
import { FeedError } from './feed-error.js';

export interface LoadFeedOptions {
  /** Ends the load; while it has not aborted, the answer is kept for others on the page. */
  signal?: AbortSignal;
  credentials?: RequestCredentials;
  /** How long the server may be silent, in milliseconds. Default: 10,000. */
  timeout?: number;
  /** Ask the network even when the answer is at hand. */
  fresh?: boolean;
}

export interface RequestedJson {
  readonly fetched: FetchedJson;
  /** Whether another element had brought it already. */
  readonly fromCache: boolean;
}

/** What stands at a feed's address, requested once for everyone. Fails with whatever went wrong. */
export async function requestJson(
  url: string,
  { signal, credentials = 'same-origin', timeout, fresh }: LoadFeedOptions = {},
): Promise<RequestedJson> {
  signal?.throwIfAborted();
  const key = `${credentials} ${url}`;
  if (fresh) forget(key);
  const { answer, fromCache } = shareRequest(key, signal, (abort) =>
    persist(() => getJson(url, { credentials, signal: abort }, timeout), abort),
  );
  return { fetched: await answer, fromCache };
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
