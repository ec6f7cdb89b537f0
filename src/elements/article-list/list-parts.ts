import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readingMinutes } from '../../content/excerpt.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { TeaserController } from '../../controllers/teaser-controller.js';
import { articleLink } from '../../feed/article-link.js';
import { articleUrl } from '../../feed/article-url.js';
import type { Article } from '../../feed/feed.js';
import type { ArticleListMessages, TeaserMessages } from '../../i18n/messages.js';
import { words } from '../../platform/words.js';
import { buttonStyles } from '../../styles/button.js';
import { layoutStyles } from '../../styles/layouts.js';
import { teaserItem, type TeaserLook } from '../../templates/teaser.js';
import type { ListExtras } from './extras.js';
import { asksForExtras, LONG, type ListHost, type RenderOwn } from './list-host.js';
import { ListPages } from './list-pages.js';
import { listPartsStyles } from './list-parts.styles.js';
import type { LongList } from './long-list.js';
import type { Seed } from './seed-articles.js';
import { VisibleArticles } from './visible-articles.js';

type ListLocale = LocaleController<TeaserMessages & ArticleListMessages>;
type Part = 'extras' | 'own' | 'seed' | 'long' | 'described';

/** Before the feed is there: what comes then must not push away what is shown. */
const SEEDED = words('image summary date author');

/**
 * What a list does beyond showing the beginning of its feed: what its page asks for by attributes and
 * children, and what becomes of the articles on it. Loaded before the articles where the page asks for
 * any of it, else after.
 */
export class ListParts implements ReactiveController {
  readonly #host: ListHost;
  readonly #feed: FeedController;
  readonly #locale: ListLocale;
  readonly #teasers: TeaserController;
  readonly #pages: ListPages;
  readonly #loading: Partial<Record<Part, Promise<void>>> = {};
  #extras: ListExtras | undefined;
  #renderOwn: RenderOwn | undefined;
  #seed: Seed | undefined;
  #long: LongList | undefined;
  /** As they were at the last look. */
  #query = '';
  #page = 1;

  constructor(host: ListHost, feed: FeedController, locale: ListLocale) {
    this.#host = host;
    this.#feed = feed;
    this.#locale = locale;
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, buttonStyles, layoutStyles, listPartsStyles]);
    new VisibleArticles(host);
    this.#pages = new ListPages(host, feed, {
      found: () => this.#found(this.#chosen),
      messages: () => locale.messages,
    });
    this.#teasers = new TeaserController(host, {
      articles: () => host.articles,
      href: this.#href,
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
      asksForExtras(this.#host)
    )
      this.#loading.extras ??= import('./extras.js').then(({ ListExtras }) => {
        this.#extras = new ListExtras(this.#host, {
          showMore: () => this.#pages.showMore(),
          announce: (said) => {
            this.#pages.announce(said);
          },
          renderOwn: () => this.#renderOwn,
          language: () => this.#locale.language,
          messages: () => this.#locale.messages,
        });
      });
    if (this.#host.renderArticle)
      this.#loading.own ??= import('./own-templates.js').then(({ render }) => {
        this.#renderOwn = render;
      });
    if (this.#has(':is(ul, ol) a[href], .h-feed'))
      this.#loading.seed ??= import('./seed-articles.js').then(({ Seed }) => {
        this.#seed = new Seed(this.#host);
      });
    if (this.#host.jsonLd)
      this.#loading.described ??= import('./structured-list.js').then(({ describeList }) => {
        describeList(this.#host, this.#href);
      });
    if (this.#host.articles.length > LONG)
      this.#loading.long ??= import('./long-list.js').then(({ LongList }) => {
        this.#long = new LongList(this.#host);
      });
    await Promise.allSettled(Object.values(this.#loading));
    if (Object.keys(this.#loading).length > length) this.#host.requestUpdate();
  }

  readonly #href = (article: Article): string | undefined =>
    (this.look.href ?? articleUrl)(article);

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

  get #chosen(): readonly Article[] {
    const chosen = this.choose(this.#feed.feed?.articles ?? []);
    return chosen.slice(Math.max(0, this.#host.offset || 0));
  }

  /** The pages that are shown, of what the visitor asks for. */
  shown(chosen: readonly Article[]): readonly Article[] {
    const found = this.#found(chosen);
    return this.isNarrowed && !this.#pages.isPaged ? found : this.#pages.shown(found);
  }

  /** Shows the next articles and takes the visitor to the first of them. */
  async loadMore(): Promise<void> {
    const before = await this.#pages.showMore();
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.item .link')[before]?.focus();
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
      ...((show.has('minutes') || show.has('tags')) && {
        more: detailsOf(show, this.#locale.messages),
      }),
    };
  }

  /** The field to search with and the buttons to filter with. */
  tools(chosen: readonly Article[]): unknown {
    return this.#extras?.tools(chosen);
  }

  /** Names of how the list as a whole is laid out. */
  get classes(): string {
    const { layout } = this.#host;
    return `${layout === 'grid' || layout === 'compact' ? layout : 'list'} ${this.#seed ? 'seeded' : ''}`;
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
    const isNothing = this.#host.articles.length === 0;
    return html`${isNothing ? this.#extras?.nothingFound() : nothing}
    ${this.#pages.end(this.#found(chosen))}`;
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
