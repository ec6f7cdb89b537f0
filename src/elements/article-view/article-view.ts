import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ContentFormat } from '../../content/article-html.js';
import { articleHeading, prepareExcerpts } from '../../content/excerpt.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import { ArticleLoadEvent, ArticleMissingEvent } from '../../events/article-view-events.js';
import type { Article, Feed } from '../../feed/feed.js';
import type { FeedStatus } from '../../feed/feed-status.js';
import { readFetched } from '../../feed/read-fetched.js';
import type { FeedError } from '../../feed/feed-error.js';
import { articleUrl, sameUrl } from '../../feed/article-url.js';
import { findArticle } from '../../feed/find-article.js';
import { articleViewWords } from '../../i18n/en/article-view.js';
import { teaserWords } from '../../i18n/en/teaser.js';
import type { DateStyle } from '../../i18n/format-date.js';
import { version } from '../../platform/define-element.js';
import { keepUsual } from '../../platform/usual.js';
import { base } from '../../styles/base.js';
import { proseStyles } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { byline } from '../../templates/byline.js';
import { heading } from '../../templates/heading.js';
import { articleViewStyles } from './article-view.styles.js';
import { keepBody } from './body-controller.js';
import { type ArticleHeading, type Highlighter, shownIn, type ViewTies } from './view-host.js';
import { type Body, viewParts } from './view-parts.js';

/** What properties are of which a page says nothing. */
const USUAL = {
  loading: 'eager',
  credentials: 'same-origin',
  headingLevel: 2,
  more: 0,
  contentFormat: 'text',
  toc: 'none',
  body: 'shadow',
  embeds: 'click',
  jsonLd: false,
} as const;

/**
 * One article of a feed, to read: title, byline, picture, body, what it asks its reader to do, and
 * further articles.
 *
 * @summary One article of a publisher's feed.
 * @tag article-view
 *
 * @slot - Shown until there is an article, and when it does not come: a link of your own.
 * @slot body - The article's text, put there by the element itself with `body="light"`.
 * @slot before - Above the article.
 * @slot after - Below the article.
 * @slot call-to-action - In place of the article's own call to action.
 * @slot more - In place of the further articles.
 * @slot loading - In place of the grey shapes while the feed is on its way.
 * @slot empty - In place of the words for an article that is not in the feed.
 * @slot error - In place of the words for a feed that did not come.
 *
 * @fires {FeedLoadEvent} feed-load - The feed has arrived and is on the page.
 * @fires {FeedErrorEvent} feed-error - The feed did not arrive; `detail.error.code` says why.
 * @fires {ArticleLoadEvent} article-load - An article is on the page, body included.
 * @fires {ArticleMissingEvent} article-missing - The feed holds no article of that id.
 * @fires {ArticleLinkEvent} article-link - A visitor follows a link in the body. Cancelable.
 * @fires {HeadingChangeEvent} heading-change - A reader has come to another section.
 * @fires {ArticleEndEvent} article-end - A reader has come to the end of the article; once an article.
 * @fires {EmbedActivateEvent} embed-activate - A reader asks for a frame of another site. Cancelable.
 * @fires {ArticleOpenEvent} article-open - A visitor opens a further article. Cancelable.
 *
 * @csspart header - Title and byline.
 * @csspart title - The title; also of each further article.
 * @csspart byline - Author and dates.
 * @csspart author - An author's name.
 * @csspart author-role - What the author does.
 * @csspart avatar - The author's picture.
 * @csspart date - When it was published.
 * @csspart minutes - Its reading time.
 * @csspart image - Its picture.
 * @csspart body - The article's own text.
 * @csspart toc - The table of contents.
 * @csspart toc-link - A link in it.
 * @csspart actions - What a reader may do with the article.
 * @csspart action - A button for it.
 * @csspart heading - A heading in the body.
 * @csspart anchor - The link that a heading is to itself.
 * @csspart pull-quote - Words that are lifted out of the text for the eye.
 * @csspart table - The frame that a table scrolls in.
 * @csspart code - The frame that a listing scrolls in.
 * @csspart embed - Where something from another site is shown.
 * @csspart call-to-action - What the article asks its reader to do.
 * @csspart pager - The links to the articles before and after.
 * @csspart pager-link - One of them.
 * @csspart more - The further articles.
 * @csspart item - One of them.
 * @csspart link - The link in its title.
 * @csspart summary - Its teaser.
 * @csspart original - The link to where the article was published.
 * @csspart status - Where loading, absence and errors are told.
 * @csspart skeleton - The grey shapes while the feed is on its way.
 * @csspart error - The notice of an error.
 * @csspart retry - Its button.
 *
 * @cssproperty [--article-view-measure=66ch] - How wide a line gets.
 *
 * @cssstate loading - The article is on its way.
 * @cssstate ready - The article is there to read.
 * @cssstate empty - The feed holds no such article.
 * @cssstate missing - The feed holds no article of the id that was asked for.
 * @cssstate error - The feed did not come.
 * @cssstate stale - An earlier answer is shown while a newer one is asked for, or could not be had.
 */
export class ArticleViewElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, base, proseStyles, articleViewStyles];

  static override properties = {
    feed: { attribute: false, noAccessor: true },
    src: {},
    loading: {},
    credentials: {},
    articleId: { attribute: 'article-id' },
    from: {},
    show: {},
    more: { type: Number },
    contentFormat: { attribute: 'content-format' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    toc: {},
    actions: {},
    body: {},
    embeds: {},
    embedHosts: { attribute: 'embed-hosts' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    highlighter: { attribute: false },
    callToActionAfter: { type: Number, attribute: 'call-to-action-after' },
    linkTemplate: { attribute: 'link-template' },
    timeZone: { attribute: 'time-zone' },
    dateStyle: { attribute: 'date-style' },
  };

  /** Address of the feed, absolute or relative to the page. */
  declare src: string | undefined;

  /** `lazy` waits until the element comes near the visible part of the page. */
  declare loading: 'eager' | 'lazy';

  /** Whether cookies go with the request, as in `fetch`. */
  declare credentials: RequestCredentials;

  /** Id, URL or slug of the article; without it, and without `from`, the feed's first. */
  declare articleId: string | undefined;

  /** Where in the page's address the article is named: `hash`, `query:name` or `path`. */
  declare from: string | undefined;

  /** What is shown: any of `author date tags minutes image call-to-action pager more`. */
  declare show: string | undefined;

  /** How many further articles are offered below. */
  declare more: number;

  /** How an article's `content_text` is read. */
  declare contentFormat: ContentFormat;

  /** Rank of the title, 2 to 6; headings in the body follow below. */
  declare headingLevel: number;

  /** A table of contents: `none`, `auto` where it helps, or `always`. */
  declare toc: 'none' | 'auto' | 'always';

  /** What a reader is offered to do with the article: any of `share copy print`. */
  declare actions: string | undefined;

  /**
   * Where the body stands: `shadow` keeps the page's styles off it, `light` puts it, sanitised all
   * the same, among the page's own text, where reader modes, translators and the page's styles reach it.
   */
  declare body: 'shadow' | 'light';

  /** What becomes of frames of other sites: a button that loads them, a link, or nothing. */
  declare embeds: 'click' | 'link' | 'none';

  /** Hosts beside YouTube and Vimeo whose frames a button loads, parted by spaces or commas. */
  declare embedHosts: string | undefined;

  /** Tells search engines about the article, in a script of structured data in the page's head. */
  declare jsonLd: boolean;

  /** Colours the listings in the body, each once it is on the page. */
  declare highlighter: Highlighter | undefined;

  /** After how many paragraphs the call to action stands; without it, after the article. */
  declare callToActionAfter: number | undefined;

  /** Links to further articles on pages of your own: `/blog/{slug}`. */
  declare linkTemplate: string | undefined;

  /** IANA time zone that dates are shown in; without it the visitor's own. */
  declare timeZone: string | undefined;

  /** How dates are written: `full`, `long`, `medium` or `short`. */
  declare dateStyle: DateStyle | undefined;

  readonly #locale = new LocaleController(this, {
    ...teaserWords,
    ...articleViewWords,
  });
  readonly #feed = new FeedController(this, {
    read: readFetched,
    prepare: (feed) =>
      Promise.all([prepareExcerpts(feed, shownIn(this)), this.from && this.#parts.furnish()]),
    isEmpty: () => !this.article && this.#key !== undefined,
    isSettled: () =>
      this.#locale.ready &&
      (this.status === 'ready' ? this.#parts.isFurnished : this.status !== 'loading'),
  });
  readonly #ties: ViewTies = { locale: this.#locale, body: () => this.#shown?.node };
  readonly #parts = viewParts(this, this.#ties);
  /** What was last told to the page, so that it is told once. */
  #told: unknown = '';

  constructor() {
    super();
    keepUsual(this, USUAL);
    keepBody(this, this.#ties, this.#parts);
    new StatesController(this, () => [
      this.status,
      ...(this.status === 'empty' ? ['missing'] : []),
      ...(this.#feed.isStale ? ['stale'] : []),
    ]);
  }

  /** The feed on show. Set a feed, or its parsed JSON, to do without a request. */
  get feed(): Feed | undefined {
    return this.#feed.feed;
  }
  set feed(feed: unknown) {
    this.#feed.give(feed);
  }

  /** The article on show. */
  get article(): Article | undefined {
    const { feed } = this;
    const key = this.#key;
    if (!feed || key === undefined) return undefined;
    return key ? findArticle(feed, key) : feed.articles[0];
  }

  /** Where the element is: `idle`, `loading`, `ready`, `empty` or `error`. */
  get status(): FeedStatus {
    const { status } = this.#feed;
    if (status !== 'ready') return status;
    if (this.#parts.bodyError) return 'error';
    return this.#shown ? 'ready' : 'loading';
  }

  /** Why there is no article, when there is none. */
  get error(): FeedError | undefined {
    return this.#feed.error ?? this.#parts.bodyError;
  }

  /** Fetches the feed again; resolves when the result is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** The headings of the article's body, in their order, from `article-load` on. */
  get headings(): readonly ArticleHeading[] {
    return this.#parts.reading?.headings ?? [];
  }

  /**
   * Takes a reader to a place in the body.
   * @param id of a heading, or of anything else in the article, as its publisher gave it
   * @returns whether there is such a place
   */
  scrollToHeading(id: string): boolean {
    return this.#parts.reading?.scrollTo(id) ?? false;
  }

  /** The article as markdown, under its title: its publisher's own where there is one. */
  async toMarkdown(): Promise<string> {
    return (await this.#parts.reading?.toMarkdown()) ?? '';
  }

  /** Takes a reader to the title of the article. */
  override focus(options?: FocusOptions): void {
    this.#parts.reading?.focusTitle(options);
  }

  /** What names the article: empty for the first one, nothing until it is known. */
  get #key(): string | undefined {
    return this.articleId ?? (this.from ? this.#parts.reading?.key : '');
  }

  /** The body of the article on show, once it is made. */
  get #shown(): Body | undefined {
    const { body } = this.#parts;
    return body?.article === this.article ? body : undefined;
  }

  protected override willUpdate(): void {
    keepUsual(this, USUAL);
  }

  protected override updated(): void {
    const { article, status } = this;
    const isReady = status === 'ready';
    if (!this.#parts.isFurnished && (isReady || this.from))
      this.#parts.furnish().catch(() => undefined);
    const news = isReady ? this.#parts.isFurnished && article : status === 'empty' && this.#key;
    if (!this.#locale.ready || !(news || news === '') || news === this.#told) return;
    this.#told = news;
    this.dispatchEvent(
      typeof news === 'string'
        ? new ArticleMissingEvent({ id: news })
        : new ArticleLoadEvent({ article: news }),
    );
  }

  protected override render(): TemplateResult {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { messages, language } = this.#locale;
    const shown = this.#shown;
    if (!shown) return this.#feed.notice(messages, messages.articleMissing, 6);
    const { article, node } = shown;
    const { extras, header, reading } = this.#parts;
    const { timeZone, dateStyle } = this;
    const show = shownIn(this);
    const url = articleUrl(article);
    return html`<div class="frame">
      <slot name="before"></slot>
      <article class="column" lang=${article.language ?? nothing}>
        <header part="header" dir="auto">
          ${heading(this.headingLevel, 'title', articleHeading(article))}
          ${byline(article, { language, timeZone, dateStyle, messages, show }, header)}
        </header>
        ${reading?.actions()} ${header?.cover(article, show)} ${reading?.contents()}
        <div @click=${reading?.follow}>
          ${this.body === 'light' && reading ? html`<slot name="body"></slot>` : node}
        </div>
        ${
          url && !sameUrl(url, location.href)
            ? html`<p class="original" part="original">
                <a href=${url}>${messages.readAtSource}</a>
              </p>`
            : nothing
        }
      </article>
      <slot name="call-to-action">${extras?.callToAction(this, article, this.#ties)}</slot>
      ${extras?.pager(this, article, this.#ties)}
      <slot name="more">${extras?.further(this, article, this.#ties)}</slot>
      <slot name="after"></slot>
      ${reading?.announcement()}
    </div>`;
  }
}
