import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleOrder } from '../../content/choose-articles.js';
import { FeedController, type FeedStatus } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import { prepareExcerpts } from '../../content/excerpt.js';
import { PageChangeEvent } from '../../events/article-list-events.js';
import type { Article, Feed } from '../../feed/feed.js';
import type { FeedError } from '../../feed/feed-error.js';
import { articleListWords } from '../../i18n/en/article-list.js';
import { feedWords } from '../../i18n/en/feed.js';
import { teaserWords } from '../../i18n/en/teaser.js';
import type { DateStyle } from '../../i18n/format-date.js';
import { version } from '../../platform/define-element.js';
import { base } from '../../styles/base.js';
import { statusStyles } from '../../styles/status.js';
import { teaserStyles } from '../../styles/teaser.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { feedNotice } from '../../templates/status.js';
import { teaserItem, type TeaserLook } from '../../templates/teaser.js';
import { words } from '../../platform/words.js';
import { articleListStyles } from './article-list.styles.js';
import type { ListExtras } from './extras.js';
import type { RenderArticle } from './list-host.js';
import type { LongList } from './long-list.js';
import type { Seed } from './seed-articles.js';

/**
 * The articles of a feed, newest first as the publisher orders them, each with a link to read it.
 *
 * @summary A publisher's articles as a list, a grid of cards or a compact list.
 * @tag article-list
 *
 * @slot - Shown until there are articles, and when they do not come: links of your own.
 * @slot heading - A heading of your own above the list.
 * @slot end - After the list, beside the button for more.
 * @slot loading - In place of the grey shapes while the feed is on its way.
 * @slot empty - In place of the words for a feed without articles.
 * @slot error - In place of the words for a feed that did not come.
 * @slot article - A `<template>` for each article: `{{title}}`, `{{url}}`, `{{summary}}`, `{{image}}`, `{{date}}`, `{{published}}`, `{{author}}`, `{{tags}}`, `{{minutes}}`, `{{language}}`, `{{id}}`.
 *
 * @fires {FeedLoadEvent} feed-load - The feed has arrived and is on the page.
 * @fires {FeedErrorEvent} feed-error - The feed did not arrive; `detail.error.code` says why.
 * @fires {ArticleOpenEvent} article-open - A visitor follows a link to an article. Cancelable.
 * @fires {ArticleVisibleEvent} article-visible - An article was half in view for a second; once an article.
 * @fires {PageChangeEvent} page-change - More articles are shown.
 *
 * @csspart heading - The heading above the list.
 * @csspart list - The list.
 * @csspart item - One article.
 * @csspart image - Its picture.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart summary - Its teaser.
 * @csspart date - When it was published.
 * @csspart author - Who wrote it.
 * @csspart tags - Its tags.
 * @csspart tag - One tag.
 * @csspart minutes - Its reading time.
 * @csspart more - The visible "Read more".
 * @csspart search - The field to search with.
 * @csspart filter - A button to filter with.
 * @csspart load-more - The button for more articles.
 * @csspart status - Where loading, emptiness and errors are told.
 * @csspart skeleton - The grey shapes while the feed is on its way.
 * @csspart error - The notice of an error.
 * @csspart retry - Its button.
 *
 * @cssproperty [--article-list-gap=1.5em] - Space below the heading and above the button.
 * @cssproperty [--article-list-image-ratio=16 / 9] - Width to height of every picture.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - There are articles to read.
 * @cssstate empty - The feed holds no article to show.
 * @cssstate error - The feed did not come.
 * @cssstate stale - An earlier answer is shown while a newer one is asked for, or could not be had.
 */
export class ArticleListElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, base, statusStyles, teaserStyles, articleListStyles];

  static override properties = {
    feed: { attribute: false, noAccessor: true },
    src: {},
    loading: {},
    credentials: {},
    limit: { type: Number },
    offset: { type: Number },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    layout: {},
    show: {},
    paging: {},
    pageSize: { type: Number, attribute: 'page-size' },
    linkTemplate: { attribute: 'link-template' },
    target: {},
    timeZone: { attribute: 'time-zone' },
    dateStyle: { attribute: 'date-style' },
    imageRatio: { attribute: 'image-ratio' },
    exclude: {},
    tag: {},
    author: {},
    sort: {},
    searchable: { type: Boolean },
    filters: {},
    for: {},
    syncUrl: { attribute: 'sync-url' },
    query: { attribute: false },
    renderArticle: { attribute: false },
    page: { state: true },
  };

  /** Address of the feed, absolute or relative to the page. */
  declare src: string | undefined;

  /** `lazy` waits until the element comes near the visible part of the page. */
  declare loading: 'eager' | 'lazy';

  /** Whether cookies go with the request, as in `fetch`. */
  declare credentials: RequestCredentials;

  /** How many articles at first; without it all of them. */
  declare limit: number | undefined;

  /** How many articles are left out at the beginning. */
  declare offset: number | undefined;

  /** A heading above the list. */
  declare heading: string | undefined;

  /** Rank of the heading, 2 to 6; the articles' titles follow one below. */
  declare headingLevel: number;

  /** How the articles are laid out. */
  declare layout: 'list' | 'grid' | 'compact';

  /** What is shown of each article: any of `image date author tags summary minutes more`. */
  declare show: string | undefined;

  /** `more` has a button that brings more articles; `auto` brings them by itself three times first. */
  declare paging: 'none' | 'more' | 'auto';

  /** How many articles the button brings; without it as many as `limit`. */
  declare pageSize: number | undefined;

  /** Links to pages of your own: `/blog/{slug}`, with `{slug}`, `{id}` or `{url}`. */
  declare linkTemplate: string | undefined;

  /** Where links open, as in `<a target>`. */
  declare target: string | undefined;

  /** IANA time zone that dates are shown in; without it the visitor's own. */
  declare timeZone: string | undefined;

  /** How dates are written: `full`, `long`, `medium` or `short`. */
  declare dateStyle: DateStyle | undefined;

  /** Width to height of every picture, such as `4 / 3`. */
  declare imageRatio: string | undefined;

  /** Ids or URLs of articles to leave out, parted by spaces or commas; `current` is the page itself. */
  declare exclude: string | undefined;

  /** Only articles with one of these tags, parted by commas. */
  declare tag: string | undefined;

  /** Only articles by one of these authors, parted by commas. */
  declare author: string | undefined;

  /** `feed` (the publisher's own order), `newest`, `oldest` or `title`. */
  declare sort: ArticleOrder | undefined;

  /** A field to search the articles with. */
  declare searchable: boolean;

  /** Buttons to filter the articles with: by `tags`, by `authors`, or by both. */
  declare filters: string | undefined;

  /** Id of an `<article-view>` that shows the article a visitor opens here. */
  declare for: string | undefined;

  /** Name under which the page's address keeps how far the list is opened and what is searched. */
  declare syncUrl: string | undefined;

  /** What a visitor searches for. */
  declare query: string;

  /** What is shown of an article in place of its teaser: text, a node or a Lit template. */
  declare renderArticle: RenderArticle | undefined;

  /** How many pages of articles are shown, counted from 1. */
  declare page: number;

  #announcement = '';
  #extras: ListExtras | undefined;
  #seed: Seed | undefined;
  #long: LongList | undefined;
  readonly #parts: Partial<Record<'extras' | 'seed' | 'long' | 'visible', Promise<void>>> = {};
  readonly #locale = new LocaleController(this, {
    ...feedWords,
    ...teaserWords,
    ...articleListWords,
  });
  readonly #feed = new FeedController(this, {
    prepare: (feed) => Promise.all([prepareExcerpts(feed, this.#show), this.#loadParts()]),
    isSettled: () => this.#locale.ready,
    isEmpty: () => this.#chosen.length === 0,
    restart: () => {
      this.page = 1;
    },
  });

  constructor() {
    super();
    this.loading = 'eager';
    this.credentials = 'same-origin';
    this.headingLevel = 2;
    this.layout = 'list';
    this.paging = 'none';
    this.query = '';
    this.page = 1;
    new StatesController(this, () => [this.status, ...(this.#feed.isStale ? ['stale'] : [])]);
  }

  /** The feed on show. Set a feed, or its parsed JSON, to do without a request. */
  get feed(): Feed | undefined {
    return this.#feed.feed;
  }
  set feed(feed: unknown) {
    this.#feed.feed = feed;
  }

  /** Where the element is: `idle`, `loading`, `ready`, `empty` or `error`. */
  get status(): FeedStatus {
    return this.#feed.status;
  }

  /** Why there is no feed, when there is none. */
  get error(): FeedError | undefined {
    return this.#feed.error;
  }

  /** The articles shown now. */
  get articles(): readonly Article[] {
    return this.#found.slice(0, this.#shownCount);
  }

  /** Fetches the feed again; resolves when the result is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** Shows the next articles and takes the visitor to the first of them. */
  async loadMore(): Promise<void> {
    const before = await this.#showMore();
    this.renderRoot.querySelectorAll<HTMLElement>('.item .link')[before]?.focus();
  }

  /** @returns how many articles there were before */
  async #showMore(): Promise<number> {
    const before = this.articles.length;
    if (before >= this.#found.length) await this.#feed.extend();
    if (before >= this.#found.length) return Infinity;
    this.page += 1;
    this.#announce(this.#locale.messages.articlesAdded(this.articles.length - before));
    await this.updateComplete;
    this.dispatchEvent(new PageChangeEvent({ page: this.page, pages: this.#pageCount }));
    return before;
  }

  get #show(): ReadonlySet<string> {
    return words(this.show ?? (this.layout === 'compact' ? 'date' : SHOW));
  }

  /** What the page asks for. */
  get #chosen(): readonly Article[] {
    const articles = this.#seed?.join(this.feed, this.error) ?? this.feed?.articles ?? [];
    const chosen = this.#extras?.choose(articles) ?? articles;
    return chosen.slice(Math.max(0, this.offset || 0));
  }

  /** And of these what the visitor asks for. */
  get #found(): readonly Article[] {
    return this.#extras?.narrow(this.#chosen) ?? this.#chosen;
  }

  get #shownCount(): number {
    const { limit } = this;
    const isWhole = this.paging === 'none' && this.#extras?.isNarrowed;
    if (limit === undefined || !(limit >= 0) || isWhole) return Infinity;
    return limit + (this.page - 1) * (this.pageSize ?? limit);
  }

  get #hasMore(): boolean {
    const isMore = this.articles.length < this.#found.length || this.feed?.nextUrl;
    return this.paging !== 'none' && !!isMore;
  }

  get #pageCount(): number {
    const first = this.limit ?? Infinity;
    const rest = Math.max(0, this.#found.length - first);
    return 1 + Math.ceil(rest / (this.pageSize ?? first));
  }

  /** Fetches the parts of the list that its page makes use of. What does not come is done without. */
  async #loadParts(): Promise<void> {
    if (
      this.paging === 'auto' ||
      this.#has('template[slot="article"]') ||
      USES_EXTRAS.some((name) => this[name])
    )
      this.#parts.extras ??= import('./extras.js').then(({ ListExtras }) => {
        this.#extras = new ListExtras(this, {
          showMore: () => this.#showMore(),
          announce: (said) => {
            this.#announce(said);
          },
          language: () => this.#locale.language,
          messages: () => this.#locale.messages,
        });
      });
    if (this.#has(':is(ul, ol) a[href], .h-feed'))
      this.#parts.seed ??= import('./seed-articles.js').then(({ Seed }) => {
        this.#seed = new Seed(this);
      });
    if (this.articles.length > LONG)
      this.#parts.long ??= import('./long-list.js').then(({ LongList }) => {
        this.#long = new LongList(this);
      });
    if (this.status === 'ready')
      this.#parts.visible ??= import('./visible-articles.js').then(({ VisibleArticles }) => {
        new VisibleArticles(this);
      });
    await Promise.allSettled(Object.values(this.#parts));
  }

  #has(selector: string): boolean {
    return !!this.querySelector(`:scope > ${selector}`);
  }

  #announce(said: string): void {
    this.#announcement = said;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.hasUpdated) this.page = 1;
  }

  protected override updated(): void {
    const { length } = Object.keys(this.#parts);
    const loaded = this.#loadParts();
    if (Object.keys(this.#parts).length > length)
      void loaded.then(() => {
        this.requestUpdate();
      });
  }

  protected override render(): TemplateResult {
    const { articles } = this;
    const { messages, ready } = this.#locale;
    if (!ready) return html`<slot></slot>`;
    const extras = this.#extras;
    if (articles.length === 0 && !extras?.isNarrowed)
      return feedNotice(this, messages, messages.noArticles, (this.limit ?? 3) * 3);
    return html`<div class="frame">
      <slot name="heading"
        >${this.heading ? heading(this.headingLevel, 'heading', this.heading) : nothing}</slot
      >
      ${extras?.tools(this.#chosen)}
      <ul
        class="items ${this.layout} ${this.#seed ? 'seeded' : ''} ${articles.length > HUGE ? 'huge' : ''}"
        part="list"
        role="list"
        .style=${this.imageRatio ? `--_ratio: ${this.imageRatio}` : ''}
      >
        ${this.#items(articles)}
      </ul>
      ${articles.length === 0 ? extras?.nothingFound() : nothing}
      <div class="end">
        ${
          this.#hasMore
            ? html`<button
                class="button"
                part="load-more"
                type="button"
                @click=${() => this.loadMore()}
              >
                ${messages.loadMore}
              </button>`
            : nothing
        }
        <slot name="end"></slot>
      </div>
      <p class="unseen" role="status">${this.#announcement}</p>
    </div>`;
  }

  #items(articles: readonly Article[]): unknown {
    const extras = this.#extras;
    const { messages, language } = this.#locale;
    const { timeZone, dateStyle, linkTemplate, target } = this;
    const plain = {
      language,
      timeZone,
      dateStyle,
      headingLevel: this.headingLevel + (this.heading ? 1 : 0),
      linkTemplate: linkTemplate ?? extras?.linkTemplate,
      target,
      current: extras?.current,
      isSeeded: !!this.#seed && this.#show.has('image'),
    };
    const look: TeaserLook = {
      ...plain,
      messages,
      show: this.feed ? this.#show : SEEDED,
      open: extras && ((article) => extras.open(article)),
    };
    const item = (article: Article) => extras?.item(article, look) ?? teaserItem(article, look);
    if (articles.length <= LONG) return articles.map(item);
    const key = [...Object.values(plain), this.show, this.layout, this.renderArticle, extras];
    return this.#long?.items(articles, key, item) ?? articles.slice(0, LONG).map(item);
  }
}

const SHOW = 'image summary date author more';
/** Before the feed is there: what comes then must not push away what is shown. */
const SEEDED = words('image summary date author');
/** Articles that are put on the page in one go. */
const LONG = 20;
/** Articles from which on those out of sight are not laid out. */
const HUGE = 400;
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
