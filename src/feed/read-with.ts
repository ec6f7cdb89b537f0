import type { Article, Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { readArticle } from './read-article.js';
import { authors } from './read-author.js';
import {
  extensions,
  isObject,
  media,
  member,
  objects,
  open,
  page,
  readMembers,
  text,
  type Mend,
  type Source,
} from './read-value.js';

/**
 * Reads a feed; whatever is not as the specification has it goes to `mend`.
 * Source: JSON Feed 1.0 and 1.1.
 * @param url where the feed came from; the last base for relative URLs
 * @throws {FeedError} `invalid-feed` when there is no `items` array
 */
export function readWith(mend: Mend, json: unknown, url: string): Omit<Feed, 'diagnostics'> {
  const root: Source = { value: {}, path: '', base: url, mend };
  const requested = isObject(json) && open(root, '', json);
  if (!requested || !Array.isArray(member(requested, 'items')))
    throw new FeedError('invalid-feed', url);

  if (!text(requested, 'version')) mend('version', requested, 'version');
  const addresses = readMembers(requested, { homePageUrl: page, feedUrl: page });
  const baseUrl = addresses.homePageUrl ?? addresses.feedUrl ?? url;
  const source = { ...requested, base: baseUrl };
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
    if (article && articles.has(article.id)) mend('unique', item, 'id', article.id);
    else if (article) articles.set(article.id, article);
  })(source, 'items');
  return { ...addresses, ...members, baseUrl, articles: [...articles.values()] };
}
