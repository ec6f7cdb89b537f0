import type { Article } from '../feed/feed.js';
import { articleUrl, sameUrl } from '../feed/article-url.js';
import { fold } from './search-articles.js';

export type ArticleOrder = 'feed' | 'newest' | 'oldest' | 'title';

export interface ArticleChoice {
  /** Ids and URLs, parted by spaces or commas; `current` is the page at `here`. */
  readonly exclude?: string | undefined;
  /** Any one of these, parted by commas; case and accents do not matter. */
  readonly tag?: string | undefined;
  /** Names of authors, as `tag`. */
  readonly author?: string | undefined;
  readonly sort?: ArticleOrder | undefined;
  /** BCP 47 tag that titles are sorted by. */
  readonly language: string;
  /** Address of the page. */
  readonly here: string;
}

/** The articles that were asked for, in the order that was asked for. */
export function chooseArticles(
  articles: readonly Article[],
  { exclude, tag, author, sort, language, here }: ArticleChoice,
): readonly Article[] {
  const excluded = entries(exclude, /[\s,]+/).map((entry) => (entry === 'current' ? here : entry));
  const tags = new Set(entries(tag, /,/).map(fold));
  const names = new Set(entries(author, /,/).map(fold));
  const chosen = articles.filter(
    (article) =>
      !excluded.some((entry) => entry === article.id || isAt(article, entry)) &&
      (tags.size === 0 || article.tags.some((own) => tags.has(fold(own)))) &&
      (names.size === 0 || article.authors.some(({ name }) => name && names.has(fold(name)))),
  );
  return sorted(chosen, sort, language);
}

const entries = (list: string | undefined, comma: RegExp): string[] =>
  (list ?? '')
    .split(comma)
    .map((entry) => entry.trim())
    .filter(Boolean);

const isAt = (article: Article, address: string) =>
  [article.url, articleUrl(article)].some((url) => url !== undefined && sameUrl(url, address));

function sorted(
  articles: Article[],
  order: ArticleOrder | undefined,
  language: string,
): readonly Article[] {
  if (order === 'title') {
    const { compare } = new Intl.Collator(collation(language), { numeric: true });
    return articles.sort((a, b) => compare(a.title ?? '', b.title ?? ''));
  }
  if (order !== 'newest' && order !== 'oldest') return articles;
  const sign = order === 'newest' ? -1 : 1;
  const undated = articles.filter((article) => time(article) === undefined);
  const dated = articles.filter((article) => time(article) !== undefined);
  return [...dated.sort((a, b) => sign * ((time(a) ?? 0) - (time(b) ?? 0))), ...undated];
}

const time = ({ published, modified }: Article) => (published ?? modified)?.time;

/** A language tag that this engine knows, or its own. */
function collation(language: string): string | undefined {
  try {
    return Intl.Collator.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
