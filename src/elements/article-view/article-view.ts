import { Task, TaskStatus } from '@lit/task';
import {
  adoptStyles,
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  render,
  type TemplateResult,
} from 'lit';
import { articleHtml, type ContentFormat } from '../../content/article-html.js';
import { articleHeading, prepareExcerpts } from '../../content/excerpt.js';
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
import { nameHeadings, outlineOf, targetIn } from './outline.js';
import type { Reading } from './reading.js';
import type { ArticleHeading, Highlighter } from './view-host.js';

interface Body {
  readonly article: Article;
  readonly node: HTMLElement;
  /** Whether the call to action stands among its paragraphs. */
  readonly isInterrupted: boolean;
}

type Extras = typeof import('./extras.js');

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
        this.callToActionAfter,
        this.embeds + (this.embedHosts ?? ''),
        this.toc + (this.actions ?? ''),
      ] as const,
    task: ([article, format]) => article && this.#makeBody(article, format),
  });
  #extras: Extras | undefined;
  #reading: Reading | undefined;
  #isDescribed = false;
  #announcement = '';
  readonly #styles = [...ArticleViewElement.styles];
  /** What was last told to the page, so that it is told once. */
  #told: unknown;

  constructor() {
    super();
    this.loading = 'eager';
    this.credentials = 'same-origin';
    this.headingLevel = 2;
    this.more = 0;
    this.contentFormat = 'text';
    this.toc = 'none';
    this.body = 'shadow';
    this.embeds = 'click';
    this.jsonLd = false;
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

  /** The headings of the article's body, in their order. */
  get headings(): readonly ArticleHeading[] {
    const node = this.#body.value?.node;
    return node ? outlineOf(node) : [];
  }

  /**
   * Takes a reader to a place in the body.
   * @param id of a heading, or of anything else in the article, as its publisher gave it
   * @returns whether there is such a place
   */
  scrollToHeading(id: string): boolean {
    const node = this.#body.value?.node;
    const target = node && targetIn(node, id);
    if (!target) return false;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
    return true;
  }

  /** The article as markdown, under its title: its publisher's own where there is one. */
  async toMarkdown(): Promise<string> {
    const { article } = this;
    const node = this.#body.value?.node;
    if (!article || !node) return '';
    const { toMarkdown } = await import('./to-markdown.js');
    return `# ${articleHeading(article)}\n\n${article.markdown ?? toMarkdown(node)}\n`;
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
    if (!this.from || this.article === this.#body.value?.article) return;
    if (this.#reading) this.#reading.turnPage();
    else this.requestUpdate();
  };

  get #key(): string | undefined {
    return this.articleId ?? (this.from ? locationKey(this.from, location) : undefined);
  }

  get #show(): ReadonlySet<string> {
    return words(this.show ?? 'author date minutes image call-to-action more');
  }

  async #makeBody(article: Article, format: ContentFormat): Promise<Body> {
    const needsExtras =
      this.more > 0 || this.#show.has('pager') || '_letterbox' in article.extensions;
    const needsReading = this.toc !== 'none' || !!this.actions;
    const [html, { prose }, extras] = await Promise.all([
      articleHtml(article, format),
      import('../../templates/prose.js'),
      needsExtras ? import('./extras.js') : undefined,
      needsReading ? this.#loadReading() : undefined,
    ]);
    if (extras && !this.#extras) {
      this.#adopt(extras.extrasStyles);
      this.#extras = extras;
    }
    const node = await prose(html, {
      baseUrl: article.baseUrl,
      headingLevel: this.headingLevel + 1,
      title: articleHeading(article),
      picture: this.#show.has('image') ? article.image?.url : undefined,
      messages: this.#locale.messages,
      embeds: this.embeds,
      embedHosts: [...words(this.embedHosts)],
    });
    await this.#dress(node);
    nameHeadings(node);
    this.#reading?.linkHeadings(node);
    return { article, node, isInterrupted: this.#interrupt(article, node) };
  }

  async #loadReading(): Promise<void> {
    const { Reading, readingStyles } = await import('./reading.js');
    if (this.#reading) return;
    this.#adopt([readingStyles]);
    this.#reading = new Reading(this, {
      body: () => (this.#isShown ? this.#body.value?.node : undefined),
      messages: () => this.#locale.messages,
      announce: (said) => {
        this.#announcement = said;
        this.requestUpdate();
      },
    });
  }

  /** Most articles are headings, paragraphs, lists and pictures: what else there is has styles of its own. */
  async #dress(body: Element): Promise<void> {
    if (!body.querySelector('table, pre, dl, input, details, audio, .embed, .pull-quote')) return;
    const styles = await import('../../styles/prose-blocks.js').catch(() => undefined);
    if (styles) this.#adopt([styles.proseBlockStyles]);
  }

  #adopt(styles: readonly CSSResult[]): void {
    this.#styles.push(...styles.filter((each) => !this.#styles.includes(each)));
    adoptStyles(this.renderRoot as ShadowRoot, this.#styles);
  }

  #describe(): void {
    if (!this.jsonLd || this.#isDescribed || this.status !== 'ready') return;
    this.#isDescribed = true;
    import('./structured-data.js').then(
      ({ StructuredData }) => new StructuredData(this),
      () => undefined,
    );
  }

  #colourListings(): void {
    const { highlighter } = this;
    const listings = this.#body.value?.node.querySelectorAll<HTMLElement>('pre > code') ?? [];
    if (!highlighter) return;
    for (const code of listings)
      highlighter(code, /language-(\S+)/.exec(code.className)?.[1] ?? '');
  }

  /** Puts the body among the page's own text, and takes away the one before. */
  #placeBody(): void {
    const node = this.body === 'light' && this.#isShown ? this.#body.value?.node : undefined;
    for (const before of this.querySelectorAll(':scope > .prose[slot="body"]'))
      if (before !== node) before.remove();
    if (!node || node.parentNode === this) return;
    node.slot = 'body';
    this.append(node);
    import('./light-body.js').then(
      ({ fitBody }) => {
        fitBody(this);
      },
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#placeBody();
    this.#describe();
    if (changed.has('highlighter') && this.status === 'ready') this.#colourListings();
    const { article, status } = this;
    if (!this.#locale.ready) return;
    if (status === 'ready' && article && this.#told !== article) {
      this.#told = article;
      this.dispatchEvent(new ArticleLoadEvent({ article }));
      // Without it an article can be read nevertheless.
      this.#loadReading().catch(() => undefined);
      this.#colourListings();
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
        ${this.#reading?.actions()} ${this.#picture(article)} ${this.#reading?.contents()}
        <div @click=${this.#announceLink}>
          ${this.body === 'light' ? html`<slot name="body"></slot>` : this.#body.value?.node}
        </div>
        ${this.#original(article)}
      </article>
      ${this.#body.value?.isInterrupted ? nothing : this.#callToAction(article)}
      ${this.#further(article)}
      <slot name="after"></slot>
      <p class="unseen" role="status">${this.#announcement}</p>
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

  /** Puts the call to action among the paragraphs. */
  #interrupt(article: Article, body: HTMLElement): boolean {
    const after = this.callToActionAfter;
    const paragraph = after && [...body.querySelectorAll(':scope > p')][after - 1];
    if (!paragraph) return false;
    const place = document.createElement('div');
    paragraph.after(place);
    render(this.#callToAction(article), place, { host: this });
    return true;
  }

  #further(article: Article): TemplateResult {
    const extras = this.#extras;
    const { messages } = this.#locale;
    const articles = this.feed?.articles ?? [];
    const show = this.#show;
    const further = show.has('more') && this.more > 0;
    const look = {
      ...this.#look,
      messages,
      headingLevel: this.headingLevel + 1,
      show: FURTHER,
      linkTemplate: this.linkTemplate ?? templateFrom(this.from),
    };
    return html`${show.has('pager') ? extras?.pager(article, articles, look, messages) : nothing}
      <slot name="more"
        >${
          further
            ? extras?.furtherArticles(
                extras.relatedArticles(article, articles).slice(0, this.more),
                messages.moreArticles,
                look,
              )
            : nothing
        }</slot
      >`;
  }

  #announceLink(event: MouseEvent): void {
    const link = (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement)) return;
    const isInside = link.getAttribute('href')?.startsWith('#');
    if (!this.dispatchEvent(new ArticleLinkEvent({ href: link.href }))) event.preventDefault();
    // The page's own fragment navigation does not look into shadow roots.
    else if (isInside && this.scrollToHeading(link.hash.slice(1))) event.preventDefault();
  }
}

const MOVES = ['hashchange', 'popstate'] as const;
/** Where the page's address names the article, links lead to the same page with another name. */
function templateFrom(from = ''): string | undefined {
  const [kind, name = 'article'] = from.split(':');
  if (kind === 'hash') return '#{slug}';
  return kind === 'query' ? `?${encodeURIComponent(name)}={slug}` : undefined;
}

const FURTHER = words('image date summary more');
