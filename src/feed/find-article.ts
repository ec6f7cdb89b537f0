import { articleSlug, sameUrl } from './article-url.js';
import type { Article, Feed } from './feed.js';

/** Finds an article by id, then by URL, then by slug. */
export function findArticle(feed: Feed, key: string): Article | undefined {
  const { articles } = feed;
  return (
    articles.find((article) => article.id === key) ??
    articles.find((article) => article.url !== undefined && sameUrl(article.url, key)) ??
    articles.find((article) => articleSlug(article) === key)
  );
}
