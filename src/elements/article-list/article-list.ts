import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ArticleOrder } from '../../content/choose-articles.js';
import { prepareExcerpts } from '../../content/excerpt.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import type { Article, Feed } from '../../feed/feed.js';
import type { FeedStatus } from '../../feed/feed-status.js';
import { readFetched } from '../../feed/read-fetched.js';
import type { FeedError } from '../../feed/feed-error.js';
import { articleListWords } from '../../i18n/en/article-list.js';
import { teaserWords } from '../../i18n/en/teaser.js';
import { prepareDates, type DateStyle } from '../../i18n/format-date.js';
import { version } from '../../platform/define-element.js';
import { words } from '../../platform/words.js';
import { keepUsual } from '../../platform/usual.js';
import { base } from '../../styles/base.js';
import { teaserStyles } from '../../styles/teaser.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { teaserItem, type TeaserLook } from '../../templates/teaser.js';
import { articleListStyles } from './article-list.styles.js';
import { asksForExtras, LONG, type RenderArticle } from './list-host.js';
import type { ListParts } from './list-parts.js';

/** What properties are of which a page says nothing. */
const USUAL = {
  loading: 'eager',
  credentials: 'same-origin',
  headingLevel: 2,
  layout: 'list',
  paging: 'none',
  limit: undefined,
  offset: undefined,
  pageSize: undefined,
  query: '',
  page: 1,
} as const;

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
  static override styles = [tokens, base, teaserStyles, articleListStyles];

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
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    query: { attribute: false },
    renderArticle: { attribute: false },
    page: { attribute: false },
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

  /** Tells search engines about the articles, in a script of structured data in the page's head. */
  declare jsonLd: boolean;

  /** What a visitor searches for. */
  declare query: string;

  /** What is shown of an article in place of its teaser: text, a node or a Lit template. */
  declare renderArticle: RenderArticle | undefined;

  /** How many pages of articles are shown, counted from 1. */
  declare page: number;

  #parts: ListParts | undefined;
  #loadingParts: Promise<void> | undefined;
  /** Whether everything has been tried that a page or a visitor may want of the articles. */
  #isFurnished = false;
  readonly #locale = new LocaleController(this, { ...teaserWords, ...articleListWords });
  readonly #feed = new FeedController(this, {
    read: readFetched,
    prepare: (feed) =>
      Promise.all([prepareExcerpts(feed, this.shownParts), this.#isPlain || this.#loadParts()]),
    isSettled: () => this.#locale.ready && (this.status === 'empty' || this.#isFurnished),
    isEmpty: () => !this.#chosen[0],
    restart: () => {
      this.page = 1;
    },
  });

  constructor() {
    super();
    keepUsual(this, USUAL);
    new StatesController(this, () => [this.status, ...(this.#feed.isStale ? ['stale'] : [])]);
  }

  /** The feed on show. Set a feed, or its parsed JSON, to do without a request. */
  get feed(): Feed | undefined {
    return this.#feed.feed;
  }
  set feed(feed: unknown) {
    this.#feed.give(feed);
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
    const { limit = Infinity } = this;
    const chosen = this.#chosen;
    return this.#parts?.shown(chosen) ?? chosen.slice(0, limit >= 0 ? limit : Infinity);
  }

  /** Fetches the feed again; resolves when the result is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** Shows the next articles and takes the visitor to the first of them. */
  async loadMore(): Promise<void> {
    await this.#loadParts();
    await this.#parts?.loadMore();
  }

  /** @internal */
  get shownParts(): ReadonlySet<string> {
    return words(this.show ?? (this.layout === 'compact' ? 'date' : SHOW));
  }

  /** What the page asks for. */
  get #chosen(): readonly Article[] {
    const articles = this.feed?.articles ?? [];
    return (this.#parts?.choose(articles) ?? articles).slice(Math.max(0, this.offset || 0));
  }

  /** Whether the page asks for nothing that is loaded only where it is asked for. */
  get #isPlain(): boolean {
    return (
      this.paging === 'none' &&
      this.layout === 'list' &&
      !asksForExtras(this) &&
      !(this.linkTemplate ?? this.show) &&
      !this.querySelector(CHILDREN)
    );
  }

  /** Fetches what the page makes use of. What does not come is done without. */
  async #loadParts(): Promise<void> {
    this.#loadingParts ??= import('./list-parts.js')
      .then(({ ListParts }) => {
        this.#parts = new ListParts(this, this.#feed, this.#locale);
      })
      .catch(() => undefined)
      .then(() => {
        this.#isFurnished = true;
        this.requestUpdate();
      });
    await this.#loadingParts;
    await this.#parts?.load();
  }

  protected override willUpdate(): void {
    keepUsual(this, USUAL);
  }

  protected override updated(): void {
    if (!this.#isPlain || this.status === 'ready') void this.#loadParts();
    if (this.status === 'loading' && this.shownParts.has('date')) prepareDates();
  }

  protected override render(): TemplateResult {
    const { articles } = this;
    const parts = this.#parts;
    const { messages, ready, language } = this.#locale;
    if (!ready) return html`<slot></slot>`;
    if (!articles[0] && !parts?.isNarrowed)
      return this.#feed.notice(messages, messages.noArticles, (this.limit ?? 3) * 3);
    const look: TeaserLook = {
      messages,
      language,
      timeZone: this.timeZone,
      dateStyle: this.dateStyle,
      target: this.target,
      headingLevel: this.headingLevel + (this.heading ? 1 : 0),
      show: this.shownParts,
      ...parts?.look,
    };
    return html`<div class="frame">
      <slot name="heading"
        >${this.heading ? heading(this.headingLevel, 'heading', this.heading) : nothing}</slot
      >
      ${parts?.tools(this.#chosen)}
      <ul
        class="items ${parts?.classes ?? 'list'}"
        part="list"
        role="list"
        .style=${this.imageRatio ? `--_ratio: ${this.imageRatio}` : ''}
      >
        ${
          parts?.items(articles, look) ??
          articles.slice(0, LONG).map((article) => teaserItem(article, look))
        }
      </ul>
      ${parts?.end(this.#chosen) ?? html`<slot name="end"></slot>`}
    </div>`;
  }
}

const SHOW = 'image summary date author more';
/** Children that parts are loaded for. */
const CHILDREN = ':scope > :is(ul, ol, template, .h-feed)';
