import type { Article, Feed } from './feed.js';

/** The last part of an article's path without its ending, or its id. */
export function articleSlug(article: Article): string {
  const path = article.url?.replace(/[?#].*$/, '').replace(/\/(?:index\.\w+)?$/, '');
  const slug = path?.slice(path.lastIndexOf('/') + 1).replace(/\.html?$/, '');
  return slug ? decode(slug) : article.id;
}

/** Finds an article by id, then by URL, then by slug. */
export function findArticle(feed: Feed, key: string): Article | undefined {
  const { articles } = feed;
  return (
    articles.find((article) => article.id === key) ??
    articles.find((article) => article.url !== undefined && sameUrl(article.url, key)) ??
    articles.find((article) => articleSlug(article) === key)
  );
}

/** Whether two addresses lead to one page, but for fragments and a last stroke. */
export const sameUrl = (a: string, b: string) => normal(a) === normal(b);
const normal = (url: string) =>
  decode(url)
    .replace(/#.*$/, '')
    .replace(/\/(?:index\.html)?$/, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
