import type { Article, Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { readArticle } from './read-article.js';
import { authors } from './read-authors.js';
import { extensions, type Json, member, reader, refuse } from './read-shape.js';
import { ABOUT, ADDRESSES } from './shapes.js';

/** A feed on its way from JSON: an item is added at a time, so that a long one can take breaks. */
export interface FeedReading {
  /** The items as they were written. */
  readonly items: readonly unknown[];
  add: (item: unknown) => void;
  /** The feed as far as it has been read. */
  soFar: () => Feed;
}

const readAddresses = reader(ADDRESSES);
const readAbout = reader(ABOUT);

/**
 * Reads what stands at the top of a feed, and then its items one by one.
 * Source: JSON Feed 1.0 and 1.1.
 * @param url where the feed came from; the last base for relative URLs
 * @param diagnostics of the repairs, for a feed that was mended: what is still not as the
 * specification has it is left out then. Without them it is thrown as `unclean`
 * @throws {FeedError} `invalid-feed` when there is no `items` array
 */
export function beginFeed(
  json: unknown,
  url: string,
  diagnostics?: Feed['diagnostics'],
): FeedReading {
  const isLenient = !!diagnostics;
  const requested = { base: url, isLenient };
  const top = readAddresses(json, requested);
  const items = top && member(json as Json, 'items');
  if (!Array.isArray(items) || !top) throw new FeedError('invalid-feed', url);
  if (!top.version) refuse(requested);

  const base = top.homePageUrl ?? top.feedUrl ?? url;
  const context = { base, isLenient };
  const about = Object.assign(top, readAbout(json, context), {
    authors: authors(json as Json, context),
    extensions: extensions(json as Json),
  });
  const articles = new Map<string, Article>();
  return {
    items,
    add: (item) => {
      const article = readArticle(item, context, about);
      if (!article || articles.has(article.id)) refuse(context);
      else articles.set(article.id, article);
    },
    soFar: () => ({
      ...about,
      baseUrl: base,
      articles: [...articles.values()],
      diagnostics: diagnostics ?? [],
    }),
  };
}
