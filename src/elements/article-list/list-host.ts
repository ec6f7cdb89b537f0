import type { LitElement, TemplateResult } from 'lit';
import type { ArticleOrder } from '../../content/choose-articles.js';
import type { Article, Feed } from '../../feed/feed.js';
import type {
  ArticleListMessages,
  ListToolsMessages,
  TeaserMessages,
} from '../../i18n/messages.js';

/** What a page may render in place of an article's teaser: text, a node, a Lit template. */
export type RenderArticle = (article: Article) => unknown;

/** Renders whatever Lit can render into a place of its own. */
export type RenderOwn = (content: unknown, place: HTMLElement) => unknown;

/** What an article list shows its parts that are loaded when they are used. */
export interface ListHost extends LitElement {
  exclude: string | undefined;
  tag: string | undefined;
  author: string | undefined;
  sort: ArticleOrder | undefined;
  searchable: boolean;
  filters: string | undefined;
  query: string;
  paging: 'none' | 'more' | 'auto';
  page: number;
  linkTemplate: string | undefined;
  for: string | undefined;
  syncUrl: string | undefined;
  renderArticle: RenderArticle | undefined;
  src: string | undefined;
  credentials: RequestCredentials;
  limit: number | undefined;
  offset: number | undefined;
  pageSize: number | undefined;
  layout: string;
  jsonLd: boolean;
  /** Which parts of an article are shown, as `show` or the layout has it. */
  readonly shownParts: ReadonlySet<string>;
  loadMore(): Promise<void>;
  readonly status: string;
  readonly feed: Feed | undefined;
  readonly articles: readonly Article[];
}

/** What only the list itself can do. */
export interface ListTies {
  readonly showMore: () => Promise<unknown>;
  /** Tells it to those who cannot see it. */
  readonly announce: (words: string) => void;
  /** Lit's own `render`, once it is here. */
  readonly renderOwn: () => RenderOwn | undefined;
  readonly language: () => string;
  readonly messages: () => TeaserMessages & ArticleListMessages & Partial<ListToolsMessages>;
}

/** What a part of the list adds to it. */
export type Content = TemplateResult | symbol;

/** Articles that are put on the page in one go. */
export const LONG = 20;

const EXTRAS = [
  'exclude',
  'tag',
  'author',
  'sort',
  'searchable',
  'filters',
  'query',
  'for',
  'syncUrl',
  'renderArticle',
] as const;

/** Whether a page asks for other articles than the first, or shows them in a way of its own. */
export const asksForExtras = (
  host: Readonly<Partial<Record<(typeof EXTRAS)[number], unknown>>>,
): boolean => EXTRAS.some((name) => host[name]);
