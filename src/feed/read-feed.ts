import type { Article, Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { readArticle } from './read-article.js';
import { authors } from './read-author.js';
import {
  extensions,
  isObject,
  media,
  member,
  note,
  objects,
  open,
  page,
  readMembers,
  text,
  type Source,
} from './read-value.js';

export interface ReadFeedOptions {
  /** The address that the feed came from; the last base for relative URLs. */
  url?: string;
}

/**
 * Turns parsed JSON into a feed. Tolerant: an article is dropped only when it is no object or has
 * no id, everything else is repaired and noted in `diagnostics`.
 * Source: JSON Feed 1.0 and 1.1.
 * @throws {FeedError} `invalid-feed` when there is no `items` array; nothing else.
 */
export function readFeed(json: unknown, { url = '' }: ReadFeedOptions = {}): Feed {
  const root: Source = { value: {}, path: '', diagnostics: [], base: url };
  const requested = isObject(json) && open(root, '', json);
  if (!requested || !Array.isArray(member(requested, 'items')))
    throw new FeedError('invalid-feed', url);

  if (!text(requested, 'version')) note(requested, 'version', 'no-version', 'info');
  const addresses = readMembers(requested, { homePageUrl: page, feedUrl: page });
  const base = addresses.homePageUrl ?? addresses.feedUrl ?? url;
  const source = { ...requested, base };
  const members = readMembers(source, {
    title: text,
    description: text,
    nextUrl: page,
    icon: media,
    favicon: media,
    language: text,
    authors,
    extensions,
  });
  const { language } = members;
  const inherited = { authors: members.authors, ...(language && { language }) };

  const articles = new Map<string, Article>();
  objects((item) => {
    const article = readArticle(item, inherited);
    if (!article) return;
    if (articles.has(article.id)) note(item, '', 'duplicate-id');
    else articles.set(article.id, article);
  })(source, 'items');

  return {
    ...addresses,
    ...members,
    ...(base && { baseUrl: base }),
    articles: [...articles.values()],
    diagnostics: root.diagnostics,
  };
}
