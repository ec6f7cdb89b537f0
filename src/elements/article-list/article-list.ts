import { html, LitElement, nothing, type TemplateResult } from 'lit';
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
import { teaserItem } from '../../templates/teaser.js';
import { articleListStyles } from './article-list.styles.js';
import { words } from '../../platform/words.js';

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
 *
 * @fires {FeedLoadEvent} feed-load - The feed has arrived and is on the page.
 * @fires {FeedErrorEvent} feed-error - The feed did not arrive; `detail.error.code` says why.
 * @fires {ArticleOpenEvent} article-open - A visitor follows a link to an article. Cancelable.
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

  /** Whether a button brings more articles. */
  declare paging: 'none' | 'more';

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

  /** How many pages of articles are shown, counted from 1. */
  declare page: number;

  #announcement = '';
  readonly #locale = new LocaleController(this, {
    ...feedWords,
    ...teaserWords,
    ...articleListWords,
  });
  readonly #feed = new FeedController(this, {
    prepare: (feed) => prepareExcerpts(feed, this.#show),
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
    this.page = 1;
    new StatesController(this, () => [this.status]);
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
    return this.#chosen.slice(0, this.#shownCount);
  }

  /** Fetches the feed again; resolves when the result is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** Shows the next articles and takes the visitor to the first of them. */
  async loadMore(): Promise<void> {
    const before = this.articles.length;
    if (before >= this.#chosen.length) await this.#feed.extend();
    if (before >= this.#chosen.length) return;
    this.page += 1;
    this.#announcement = this.#locale.messages.articlesAdded(this.articles.length - before);
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.item .link')[before]?.focus();
    this.dispatchEvent(new PageChangeEvent({ page: this.page, pages: this.#pageCount }));
  }

  get #show(): ReadonlySet<string> {
    return words(this.show ?? (this.layout === 'compact' ? 'date' : SHOW));
  }

  get #chosen(): readonly Article[] {
    return this.feed?.articles.slice(Math.max(0, this.offset || 0)) ?? [];
  }

  get #shownCount(): number {
    const { limit } = this;
    if (limit === undefined || !(limit >= 0)) return Infinity;
    return limit + (this.page - 1) * (this.pageSize ?? limit);
  }

  get #hasMore(): boolean {
    const isMore = this.articles.length < this.#chosen.length || this.feed?.nextUrl;
    return this.paging !== 'none' && !!isMore;
  }

  get #pageCount(): number {
    const first = this.limit ?? Infinity;
    const rest = Math.max(0, this.#chosen.length - first);
    return 1 + Math.ceil(rest / (this.pageSize ?? first));
  }

  protected override render(): TemplateResult {
    const { articles } = this;
    const { messages, language, ready } = this.#locale;
    if (!ready) return html`<slot></slot>`;
    if (articles.length === 0)
      return feedNotice(this, messages, messages.noArticles, (this.limit ?? 3) * 3);
    const look = {
      messages,
      language,
      timeZone: this.timeZone,
      dateStyle: this.dateStyle,
      headingLevel: this.headingLevel + (this.heading ? 1 : 0),
      show: this.#show,
      linkTemplate: this.linkTemplate,
      target: this.target,
    };
    return html`<div class="frame">
      <slot name="heading"
        >${this.heading ? heading(this.headingLevel, 'heading', this.heading) : nothing}</slot
      >
      <ul class="items ${this.layout}" part="list" role="list">
        ${articles.map((article) => teaserItem(article, look))}
      </ul>
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
}

const SHOW = 'image summary date author more';
