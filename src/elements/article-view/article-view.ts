import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import { articleHtml, type ContentFormat } from '../../content/article-html.js';
import { articleHeading, articlePicture, prepareExcerpts } from '../../content/excerpt.js';
import { FeedController, type FeedStatus } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import {
  ArticleLinkEvent,
  ArticleLoadEvent,
  ArticleMissingEvent,
} from '../../events/article-view-events.js';
import type { Article, Feed } from '../../feed/feed.js';
import { FeedError } from '../../feed/feed-error.js';
import { articleUrl, findArticle } from '../../feed/find-article.js';
import { articleViewWords } from '../../i18n/en/article-view.js';
import { feedWords } from '../../i18n/en/feed.js';
import { teaserWords } from '../../i18n/en/teaser.js';
import type { DateStyle } from '../../i18n/format-date.js';
import { version } from '../../platform/define-element.js';
import { locationKey } from '../../platform/location-key.js';
import { words } from '../../platform/words.js';
import { base } from '../../styles/base.js';
import { proseStyles } from '../../styles/prose.js';
import { statusStyles } from '../../styles/status.js';
import { tokens } from '../../styles/tokens.js';
import { byline, hide } from '../../templates/byline.js';
import { heading } from '../../templates/heading.js';
import { feedNotice } from '../../templates/status.js';
import { articleViewStyles } from './article-view.styles.js';

type Extras = typeof import('./extras.js');

/**
 * One article of a feed, to read: title, byline, picture, body, what it asks its reader to do, and
 * further articles.
 *
 * @summary One article of a publisher's feed.
 * @tag article-view
 *
 * @slot - Shown until there is an article, and when it does not come: a link of your own.
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
 * @csspart heading - A heading in the body.
 * @csspart table - The frame that a table scrolls in.
 * @csspart code - The frame that a listing scrolls in.
 * @csspart call-to-action - What the article asks its reader to do.
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
  static override styles = [tokens, base, statusStyles, proseStyles, articleViewStyles];

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

  /** What is shown: any of `author date tags minutes image call-to-action more`. */
  declare show: string | undefined;

  /** How many further articles are offered below. */
  declare more: number;

  /** How an article's `content_text` is read. */
  declare contentFormat: ContentFormat;

  /** Rank of the title, 2 to 6; headings in the body follow below. */
  declare headingLevel: number;

  /** Links to further articles on pages of your own: `/blog/{slug}`. */
  declare linkTemplate: string | undefined;

  /** IANA time zone that dates are shown in; without it the visitor's own. */
  declare timeZone: string | undefined;

  /** How dates are written: `full`, `long`, `medium` or `short`. */
  declare dateStyle: DateStyle | undefined;

  readonly #locale = new LocaleController(this, {
    ...feedWords,
    ...teaserWords,
    ...articleViewWords,
  });
  readonly #feed = new FeedController(this, {
    prepare: (feed) => prepareExcerpts(feed, this.#show),
    isEmpty: () => !this.article,
    isSettled: () => this.#locale.ready && this.status !== 'loading',
  });
  readonly #body = new Task(this, {
    args: () =>
      [
        this.article,
        this.contentFormat,
        this.headingLevel,
        this.#locale.language,
        this.more > 0,
      ] as const,
    task: async ([article, format]) =>
      article && { article, node: await this.#makeBody(article, format) },
  });
  #extras: Extras | undefined;
  /** What was last told to the page, so that it is told once. */
  #told: unknown;

  constructor() {
    super();
    this.loading = 'eager';
    this.credentials = 'same-origin';
    this.headingLevel = 2;
    this.more = 0;
    this.contentFormat = 'text';
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
    this.#feed.feed = feed;
  }

  /** The article on show. */
  get article(): Article | undefined {
    const key = this.#key;
    return this.feed && (key ? findArticle(this.feed, key) : this.feed.articles[0]);
  }

  /** Where the element is: `idle`, `loading`, `ready`, `empty` or `error`. */
  get status(): FeedStatus {
    const { status } = this.#feed;
    if (status !== 'ready') return status;
    if (this.#body.status === TaskStatus.ERROR) return 'error';
    return this.#isShown ? 'ready' : 'loading';
  }

  /** Whether the body at hand is that of the article to show. */
  get #isShown(): boolean {
    return this.#body.value?.article === this.article;
  }

  /** Why there is no article, when there is none. */
  get error(): FeedError | undefined {
    if (this.#feed.error) return this.#feed.error;
    // The code that reads the body did not come.
    const { error: cause, status } = this.#body;
    return status === TaskStatus.ERROR
      ? new FeedError('network', this.src ?? '', { cause })
      : undefined;
  }

  /** Fetches the feed again; resolves when the result is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** Takes a reader to the title of the article. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('[part="header"] .title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of MOVES) addEventListener(type, this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of MOVES) removeEventListener(type, this.#follow);
  }

  readonly #follow = () => {
    if (this.from) this.requestUpdate();
  };

  get #key(): string | undefined {
    return this.articleId ?? (this.from ? locationKey(this.from, location) : undefined);
  }

  get #show(): ReadonlySet<string> {
    return words(this.show ?? 'author date minutes image call-to-action more');
  }

  async #makeBody(article: Article, format: ContentFormat): Promise<HTMLElement> {
    const needsExtras = this.more > 0 || '_letterbox' in article.extensions;
    const [body, { prose }, extras] = await Promise.all([
      articleHtml(article, format),
      import('../../templates/prose.js'),
      needsExtras ? import('./extras.js') : undefined,
    ]);
    if (extras && !this.#extras) {
      const { styles } = ArticleViewElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...styles, ...extras.extrasStyles]);
      this.#extras = extras;
    }
    return prose(body, {
      baseUrl: article.baseUrl,
      headingLevel: this.headingLevel + 1,
      title: articleHeading(article),
      picture: this.#show.has('image') ? articlePicture(article)?.url : undefined,
      messages: this.#locale.messages,
    });
  }

  protected override updated(): void {
    const { article, status } = this;
    if (status === 'ready' && article && this.#told !== article) {
      this.#told = article;
      this.dispatchEvent(new ArticleLoadEvent({ article }));
    } else if (status === 'empty' && this.#told !== this.#key) {
      this.#told = this.#key;
      this.dispatchEvent(new ArticleMissingEvent({ id: this.#key ?? '' }));
    }
  }

  protected override render(): TemplateResult {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { article } = this;
    const { messages } = this.#locale;
    if (!article || !this.#isShown) return feedNotice(this, messages, messages.articleMissing, 6);
    return html`<div class="frame">
      <slot name="before"></slot>
      <article class="column" lang=${article.language ?? nothing}>
        <header part="header" dir="auto">
          ${heading(this.headingLevel, 'title', articleHeading(article))}
          ${byline(article, { ...this.#look, messages, show: this.#show })}
        </header>
        ${this.#picture(article)}
        <div @click=${this.#announceLink}>${this.#body.value?.node}</div>
        ${this.#original(article)}
      </article>
      ${this.#callToAction(article)} ${this.#further(article)}
      <slot name="after"></slot>
    </div>`;
  }

  get #look() {
    const { timeZone, dateStyle } = this;
    return { language: this.#locale.language, timeZone, dateStyle };
  }

  #picture(article: Article): TemplateResult | typeof nothing {
    // A picture that was taken from the body is shown where it stands.
    const picture = this.#show.has('image') && article.image;
    if (!picture) return nothing;
    return html`<img
      class="cover"
      part="image"
      src=${picture.url}
      alt=${picture.alt ?? ''}
      width=${picture.width ?? nothing}
      height=${picture.height ?? nothing}
      referrerpolicy="no-referrer"
      @error=${hide}
    />`;
  }

  #original(article: Article): TemplateResult | typeof nothing {
    const url = articleUrl(article);
    if (!url || url.replace(/#.*/, '') === location.href.replace(/#.*/, '')) return nothing;
    return html`<p class="original" part="original">
      <a href=${url}>${this.#locale.messages.readAtSource}</a>
    </p>`;
  }

  #callToAction(article: Article): TemplateResult {
    const call =
      this.#show.has('call-to-action') &&
      this.#extras?.callToAction(article, this.headingLevel + 1);
    return html`<slot name="call-to-action">${call || nothing}</slot>`;
  }

  #further(article: Article): TemplateResult {
    const { messages } = this.#locale;
    const others = this.feed?.articles.filter(({ id }) => id !== article.id) ?? [];
    const further = this.#show.has('more') ? others.slice(0, this.more) : [];
    return html`<slot name="more"
      >${this.#extras?.furtherArticles(further, messages.moreArticles, {
        ...this.#look,
        messages,
        headingLevel: this.headingLevel + 1,
        show: FURTHER,
        linkTemplate: this.linkTemplate,
      })}</slot
    >`;
  }

  #announceLink(event: MouseEvent): void {
    const link = (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement)) return;
    const target = link.getAttribute('href')?.startsWith('#')
      ? this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}"]`)
      : undefined;
    if (!this.dispatchEvent(new ArticleLinkEvent({ href: link.href }))) event.preventDefault();
    else if (target) {
      // The page's own fragment navigation does not look into shadow roots.
      event.preventDefault();
      target.tabIndex = -1;
      target.focus();
      target.scrollIntoView();
    }
  }
}

const MOVES = ['hashchange', 'popstate'] as const;
const FURTHER = words('image date summary more');
