import type { Article } from './feed.js';
import { articleSlug, articleUrl } from './article-url.js';

/**
 * Where a link to an article leads: its own address, or a page of the host's own made from a
 * template such as `/blog/{slug}`. `{slug}`, `{id}` and `{url}` are filled in, percent-encoded.
 */
export function articleLink(article: Article, template?: string): string | undefined {
  if (!template) return articleUrl(article);
  const values: Readonly<Record<string, string>> = {
    slug: articleSlug(article),
    id: article.id,
    url: articleUrl(article) ?? '',
  };
  return template.replace(/\{(slug|id|url)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}
