import type { Article } from './feed.js';

/** Where a reader finds the article: its own page, or the page it points to. */
export const articleUrl = ({ url, externalUrl }: Article): string | undefined => url ?? externalUrl;

/** The last part of an article's path without its ending, or its id. */
export function articleSlug(article: Article): string {
  const path = article.url?.replace(/[?#].*$/, '').replace(/\/(?:index\.\w+)?$/, '');
  const slug = path?.slice(path.lastIndexOf('/') + 1).replace(/\.html?$/, '');
  return slug ? decode(slug) : article.id;
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
