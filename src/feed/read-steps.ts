import type { Article, Feed } from './feed.js';
import { FeedError } from './feed-error.js';
import { readArticle } from './read-article.js';
import { authors } from './read-author.js';
import {
  extensions,
  isObject,
  media,
  member,
  members,
  objects,
  open,
  page,
  text,
  type Mend,
  type Source,
} from './read-value.js';

const readAddresses = members({ homePageUrl: page, feedUrl: page });
const readAbout = members({
  title: text,
  description: text,
  nextUrl: page,
  icon: media,
  favicon: media,
  language: text,
  authors,
  extensions,
});

type Read = Omit<Feed, 'diagnostics'>;

const items = objects((item) => item);

/**
 * Reads a feed, an article a step, so that a long one need not be read in one go. Each step gives a
 * way to see the feed as far as it has been read. What is not as the specification has it goes to
 * `mend`.
 * Source: JSON Feed 1.0 and 1.1.
 * @param url where the feed came from; the last base for relative URLs
 * @throws {FeedError} `invalid-feed` when there is no `items` array
 */
export function* readSteps(mend: Mend, json: unknown, url: string): Generator<() => Read, Read> {
  const root: Source = { value: {}, key: '', base: url, mend };
  const requested = isObject(json) && open(root, '', json);
  if (!requested || !Array.isArray(member(requested, 'items')))
    throw new FeedError('invalid-feed', url);

  if (!text(requested, 'version')) mend('version', requested, 'version');
  const addresses = readAddresses(requested);
  const baseUrl = addresses.homePageUrl ?? addresses.feedUrl ?? url;
  const source = { ...requested, base: baseUrl };
  const about = readAbout(source);
  const inherited = { authors: about.authors, language: about.language };

  const articles = new Map<string, Article>();
  const soFar = () => ({ ...addresses, ...about, baseUrl, articles: [...articles.values()] });
  for (const item of items(source, 'items')) {
    const article = readArticle(item, inherited);
    if (article && articles.has(article.id)) mend('unique', item, 'id', article.id);
    else if (article) articles.set(article.id, article);
    yield soFar;
  }
  return soFar();
}
