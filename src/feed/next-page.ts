import type { Feed } from './feed.js';
import { readFetched } from './read-fetched.js';
import { requestJson, type LoadFeedOptions } from './request-json.js';

/** Pages that a feed may go on for. A feed that never ends is followed no further. */
const MOST_PAGES = 100;

/** Addresses that each feed has been read from. */
const visited = new WeakMap<Feed, ReadonlySet<string>>();

/**
 * A feed and what its `next_url` adds to it; the same feed where there is nothing to add.
 * @param url where the feed itself came from
 * @throws {FeedError} when the next page does not come; the feed at hand stays as it is
 */
export async function withNextPage(
  feed: Feed,
  url: string,
  options: LoadFeedOptions,
): Promise<Feed> {
  const { nextUrl } = feed;
  const seen = visited.get(feed) ?? new Set([url]);
  if (!nextUrl || seen.has(nextUrl) || seen.size >= MOST_PAGES) return ended(feed);
  const { fetched } = await requestJson(nextUrl, options);
  const next = await readFetched(fetched);
  const known = new Set(feed.articles.map(({ id }) => id));
  const longer = {
    ...ended(feed),
    ...(next.nextUrl && { nextUrl: next.nextUrl }),
    articles: [...feed.articles, ...next.articles.filter(({ id }) => !known.has(id))],
    diagnostics: [...feed.diagnostics, ...next.diagnostics],
  };
  visited.set(longer, new Set([...seen, nextUrl]));
  return longer;
}

function ended(feed: Feed): Feed {
  const rest: { -readonly [K in keyof Feed]: Feed[K] } = { ...feed };
  delete rest.nextUrl;
  return rest;
}
