import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { prepareExcerpts, readingMinutes } from '../../content/excerpt.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { TeaserController } from '../../controllers/teaser-controller.js';
import { PageChangeEvent } from '../../events/article-list-events.js';
import { articleLink } from '../../feed/article-link.js';
import { articleUrl } from '../../feed/article-url.js';
import type { Article } from '../../feed/feed.js';
import { listPagingWords } from '../../i18n/en/list-paging.js';
import type {
  ArticleListMessages,
  ListPagingMessages,
  TeaserMessages,
} from '../../i18n/messages.js';
import { words } from '../../platform/words.js';
import { buttonStyles } from '../../styles/button.js';
import { layoutStyles } from '../../styles/layouts.js';
import { teaserItem, type TeaserLook } from '../../templates/teaser.js';
import type { ListExtras } from './extras.js';
import type { ListHost } from './list-host.js';
import { listPartsStyles } from './list-parts.styles.js';
import type { LongList } from './long-list.js';
import type { Seed } from './seed-articles.js';
import { VisibleArticles } from './visible-articles.js';

type Part = 'extras' | 'seed' | 'long';

/** Articles that are put on the page in one go. */
const LONG = 20;
/** Articles from which on those out of sight are not laid out. */
const HUGE = 400;
/** Before the feed is there: what comes then must not push away what is shown. */
const SEEDED = words('image summary date author');
const USES_EXTRAS = [
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

/**
 * What a list does beyond showing the beginning of its feed: paging, and what its page asks for by
 * attributes and children. Loaded before the articles where the page asks for any of it, else after.
 */
export class ListParts implements ReactiveController {
  readonly #host: ListHost;
  readonly #feed: FeedController;
  readonly #locale: LocaleController<TeaserMessages & ArticleListMessages>;
  readonly #teasers: TeaserController;
  readonly #loading: Partial<Record<Part, Promise<void>>> = {};
  #extras: ListExtras | undefined;
  #seed: Seed | undefined;
  #long: LongList | undefined;
  #announcement = '';
  /** As they were at the last look. */
  #query = '';
  #page = 1;

  constructor(
    host: ListHost,
    feed: FeedController,
    locale: LocaleController<TeaserMessages & ArticleListMessages>,
  ) {
    this.#host = host;
    this.#feed = feed;
    this.#locale = locale;
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, buttonStyles, layoutStyles, listPartsStyles]);
    new VisibleArticles(host);
    this.#teasers = new TeaserController(host, {
      articles: () => host.articles,
      href: (article) => (this.look.href ?? articleUrl)(article),
      open: (article) => !!this.#extras?.open(article),
    });
    host.addController(this);
  }

  /** Fetches the parts that the page makes use of now. What does not come is done without. */
  async load(): Promise<void> {
    const { length } = Object.keys(this.#loading);
    if (
      this.#host.paging === 'auto' ||
      this.#has('template[slot="article"]') ||
      USES_EXTRAS.some((name) => this.#host[name])
    )
      this.#loading.extras ??= import('./extras.js').then(({ ListExtras }) => {
        this.#extras = new ListExtras(this.#host, {
          showMore: () => this.#showMore(),
          announce: (said) => {
            this.#announce(said);
          },
          language: () => this.#locale.language,
          messages: () => this.#locale.messages,
        });
      });
    if (this.#has(':is(ul, ol) a[href], .h-feed'))
      this.#loading.seed ??= import('./seed-articles.js').then(({ Seed }) => {
        this.#seed = new Seed(this.#host);
      });
    if (this.#host.articles.length > LONG)
      this.#loading.long ??= import('./long-list.js').then(({ LongList }) => {
        this.#long = new LongList(this.#host);
      });
    await Promise.allSettled(Object.values(this.#loading));
    if (Object.keys(this.#loading).length > length) this.#host.requestUpdate();
  }

  #has(selector: string): boolean {
    return !!this.#host.querySelector(`:scope > ${selector}`);
  }

  hostUpdate(): void {
    const { query, page } = this.#host;
    // Another search begins at its beginning.
    if (query !== this.#query && page === this.#page) this.#host.page = 1;
    this.#query = query;
    this.#page = this.#host.page;
  }

  /** What the page asks for. */
  choose(articles: readonly Article[]): readonly Article[] {
    const all = this.#seed?.join(this.#feed.feed, this.#feed.error) ?? articles;
    return this.#extras?.choose(all) ?? all;
  }

  /** Whether a visitor looks for something. */
  get isNarrowed(): boolean {
    return !!this.#extras?.isNarrowed;
  }

  #found(chosen: readonly Article[]): readonly Article[] {
    return this.#extras?.narrow(chosen) ?? chosen;
  }

  /** The pages that are shown, of what the visitor asks for. */
  shown(chosen: readonly Article[]): readonly Article[] {
    const { limit, paging, page, pageSize } = this.#host;
    const found = this.#found(chosen);
    const isWhole = paging === 'none' && this.isNarrowed;
    if (limit === undefined || !(limit >= 0) || isWhole) return found;
    return found.slice(0, limit + (page - 1) * (pageSize ?? limit));
  }

  /** Shows the next articles and takes the visitor to the first of them. */
  async loadMore(): Promise<void> {
    const before = await this.#showMore();
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.item .link')[before]?.focus();
  }

  /** @returns how many articles there were before */
  async #showMore(): Promise<number> {
    const host = this.#host;
    const before = host.articles.length;
    if (!this.#hasMoreAtHand) await this.#extend();
    if (!this.#hasMoreAtHand) return Infinity;
    host.page += 1;
    this.#announce(this.#messages.articlesAdded(host.articles.length - before));
    await host.updateComplete;
    host.dispatchEvent(new PageChangeEvent({ page: host.page, pages: this.#pageCount }));
    return before;
  }

  get #chosen(): readonly Article[] {
    const chosen = this.choose(this.#feed.feed?.articles ?? []);
    return chosen.slice(Math.max(0, this.#host.offset || 0));
  }

  get #hasMoreAtHand(): boolean {
    return this.#host.articles.length < this.#found(this.#chosen).length;
  }

  get #pageCount(): number {
    const { limit = Infinity, pageSize } = this.#host;
    const rest = Math.max(0, this.#found(this.#chosen).length - limit);
    return 1 + Math.ceil(rest / (pageSize ?? limit));
  }

  /** Adds what the feed's `next_url` holds; an error on the way keeps what is there. */
  async #extend(): Promise<void> {
    const { feed, signal } = this.#feed;
    const { src = '', credentials } = this.#host;
    if (!feed?.nextUrl || !signal) return;
    try {
      const { withNextPage } = await import('../../feed/next-page.js');
      const url = new URL(src, document.baseURI).href;
      const longer = await withNextPage(feed, url, { credentials, signal });
      await prepareExcerpts(longer, this.#host.shownParts);
      if (this.#feed.feed === feed) this.#feed.feed = longer;
    } catch {
      // The button stays, and with it another try.
    }
    this.#host.requestUpdate();
  }

  #announce(said: string): void {
    this.#announcement = said;
    this.#host.requestUpdate();
  }

  get #messages(): ListPagingMessages & TeaserMessages & ArticleListMessages {
    return { ...listPagingWords, ...this.#locale.messages };
  }

  /** How a teaser differs from those of a plain list. */
  get look(): Partial<TeaserLook> {
    const extras = this.#extras;
    const template = this.#host.linkTemplate ?? extras?.linkTemplate;
    const show = this.#host.shownParts;
    return {
      current: extras?.current,
      failed: this.#teasers.failed,
      isSeeded: !!this.#seed && show.has('image'),
      ...(this.#feed.feed ? {} : { show: SEEDED }),
      ...(template && { href: (article: Article) => articleLink(article, template) }),
      ...((show.has('minutes') || show.has('tags')) && { more: detailsOf(show, this.#messages) }),
    };
  }

  /** The field to search with and the buttons to filter with. */
  tools(chosen: readonly Article[]): unknown {
    return this.#extras?.tools(chosen);
  }

  /** Names of how the list as a whole is laid out. */
  classes({ length }: readonly Article[]): string {
    const { layout } = this.#host;
    return [
      layout === 'grid' || layout === 'compact' ? layout : 'list',
      this.#seed ? 'seeded' : '',
      length > HUGE ? 'huge' : '',
    ].join(' ');
  }

  /** The articles, or nothing where the list shows them as any. */
  items(articles: readonly Article[], look: TeaserLook): unknown {
    const extras = this.#extras;
    const item = (article: Article) => extras?.item(article, look) ?? teaserItem(article, look);
    if (articles.length <= LONG) return articles.map(item);
    const { layout, linkTemplate, renderArticle, shownParts } = this.#host;
    const { language, timeZone, dateStyle, headingLevel, target, current, isSeeded } = look;
    const key = [
      ...[language, timeZone, dateStyle, headingLevel, target, current, isSeeded],
      ...[
        layout,
        [...shownParts].join(),
        linkTemplate,
        extras?.linkTemplate,
        renderArticle,
        extras,
      ],
    ];
    return this.#long?.items(articles, key, item) ?? articles.slice(0, LONG).map(item);
  }

  /** What stands below the articles. */
  end(chosen: readonly Article[]): TemplateResult {
    const { articles, paging } = this.#host;
    const isMore = articles.length < this.#found(chosen).length || this.#feed.feed?.nextUrl;
    return html`${articles.length === 0 ? this.#extras?.nothingFound() : nothing}
      <div class="end">
        ${
          paging !== 'none' && isMore
            ? html`<button
                class="button"
                part="load-more"
                type="button"
                @click=${() => this.#host.loadMore()}
              >
                ${this.#messages.loadMore}
              </button>`
            : nothing
        }
        <slot name="end"></slot>
      </div>
      <p class="unseen" role="status">${this.#announcement}</p>`;
  }
}

/** What few lists show of an article. */
const detailsOf =
  (show: ReadonlySet<string>, messages: TeaserMessages) =>
  (article: Article): unknown => {
    const minutes = show.has('minutes') && readingMinutes(article);
    return [
      minutes ? html`<span part="minutes">${messages.minutes(minutes)}</span>` : nothing,
      show.has('tags')
        ? html`<span part="tags"
            >${article.tags.map((tag, index) => html`${index ? ' ' : ''}<bdi part="tag">${tag}</bdi>`)}</span
          >`
        : nothing,
    ];
  };
