import type { Article, Feed } from '../../feed/feed.js';
import { sameUrl } from '../../feed/article-url.js';
import { isHttp, isMedia, toUrl } from '../../platform/safe-url.js';

/**
 * The articles that an author wrote between the tags: an h-feed, or a list of links.
 * Source: microformats2, h-feed and h-entry.
 */
function seedArticles(host: Element): Article[] {
  const entries = host.querySelectorAll(':scope .h-entry');
  const found =
    entries.length > 0
      ? [...entries].map(readEntry)
      : [...host.querySelectorAll(':scope > ul > li, :scope > ol > li')].map((item) =>
          readLink(item.querySelector('a[href]')),
        );
  return found.filter((article) => article !== undefined);
}

/** What stood on the page first, and what a feed makes of it. */
export class Seed {
  readonly #articles: readonly Article[];
  #joined: { feed: Feed; articles: readonly Article[] } | undefined;

  constructor(host: Element) {
    this.#articles = seedArticles(host);
  }

  /**
   * The feed's articles, then those of the page's own that the feed does not have. Nothing when the
   * feed failed: then the page's own children are shown as they are.
   */
  join(feed: Feed | undefined, error: unknown): readonly Article[] | undefined {
    if (error && !feed) return undefined;
    if (!feed) return this.#articles;
    if (this.#joined?.feed !== feed)
      this.#joined = { feed, articles: mergeSeed(this.#articles, feed.articles) };
    return this.#joined.articles;
  }
}

/** What stands in the feed takes the place of what stood on the page; the rest follows. */
function mergeSeed(seed: readonly Article[], articles: readonly Article[]): Article[] {
  const isInFeed = ({ url = '' }: Article) =>
    articles.some((article) => article.url !== undefined && sameUrl(article.url, url));
  return [...articles, ...seed.filter((article) => !isInFeed(article))];
}

const words = (element: Element | null) =>
  element?.textContent.replace(/\s+/g, ' ').trim() || undefined;

function readLink(link: Element | null): Article | undefined {
  return link instanceof HTMLAnchorElement ? article(link.href, { title: words(link) }) : undefined;
}

function readEntry(entry: Element): Article | undefined {
  const link = entry.querySelector<HTMLAnchorElement>('a.u-url, .u-url a, a[href]');
  const date = entry.querySelector('.dt-published')?.getAttribute('datetime');
  const time = Date.parse(date ?? '');
  const photo = toUrl(entry.querySelector<HTMLImageElement>('img.u-photo')?.src ?? '');
  const name = words(entry.querySelector('.p-author'));
  return (
    (link &&
      article(link.href, {
        title: words(entry.querySelector('.p-name')) ?? words(link),
        summary: words(entry.querySelector('.p-summary')),
        ...(date && !Number.isNaN(time)
          ? { published: { iso: date, time, dateOnly: /^\d{4}-\d\d-\d\d$/.test(date) } }
          : {}),
        ...(photo && isMedia(photo) ? { image: { url: photo.href } } : {}),
        ...(name ? { authors: [{ name }] } : {}),
      })) ??
    undefined
  );
}

interface Written extends Omit<Partial<Article>, 'title' | 'summary'> {
  readonly title: string | undefined;
  readonly summary?: string | undefined;
}

function article(address: string, { title, summary, ...rest }: Written): Article | undefined {
  const url = toUrl(address);
  if (!url || !isHttp(url) || !title) return undefined;
  return {
    id: url.href,
    url: url.href,
    authors: [],
    tags: [],
    attachments: [],
    extensions: {},
    title,
    ...(summary && { summary }),
    ...rest,
  };
}
