// What goes along with reading: a table of contents, the section a reader is in, links that lead into
// an article or to another one, what a reader may do with it, a body among the page's own text. Loaded
// after the first article, before it where asked for.
import {
  type CSSResult,
  html,
  type nothing,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {
  ArticleEndEvent,
  ArticleLinkEvent,
  HeadingChangeEvent,
} from '../../events/article-reading-events.js';
import { articleToolsWords } from '../../i18n/en/article-tools.js';
import { words } from '../../platform/words.js';
import { proseReadingStyles } from '../../styles/prose-reading.js';
import { Address } from './address.js';
import { articleActions, linkHeadings } from './article-actions.js';
import { colourListings } from './listings.js';
import { nameSites } from './leaving-links.js';
import { LightBody } from './light-body.js';
import { headingsIn, nameHeadings, outlineOf, targetIn } from './outline.js';
import { readingStyles } from './reading.styles.js';
import { contentsOf } from './table-of-contents.js';
import type { ArticleHeading, ReadingTies, ViewHost, ViewTies } from './view-host.js';

export const viewStyles = [readingStyles, proseReadingStyles];

/** The part of the window, from its top, in which a heading is the one being read. */
const READING_LINE = 0.3;

export class Reading implements ReactiveController {
  readonly #host: ViewHost;
  readonly #ties: ReadingTies;
  readonly #address: Address;
  readonly #light: LightBody;
  #body: HTMLElement | undefined;
  #highlighter: ViewHost['highlighter'];
  #current: string | undefined;
  #hasEnded = false;
  #sections: IntersectionObserver | undefined;
  #end: IntersectionObserver | undefined;
  #arrived = false;
  #isDescribed = false;
  #said = '';

  constructor(host: ViewHost, ties: ViewTies) {
    this.#host = host;
    this.#ties = {
      ...ties,
      announce: (said) => {
        this.#said = said;
        host.requestUpdate();
      },
    };
    this.#address = new Address(host, ties);
    this.#light = new LightBody(host, ties);
    host.addController(this);
  }

  /** What the page's address says about which article to show; empty where it says nothing. */
  get key(): string {
    return this.#address.key ?? '';
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followFragment);
    this.#watch();
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followFragment);
    this.#sections?.disconnect();
    this.#end?.disconnect();
  }

  hostUpdated(): void {
    const body = this.#ties.body();
    if (body?.isConnected !== true) return;
    this.#describe();
    const { highlighter } = this.#host;
    if (highlighter && (body !== this.#body || highlighter !== this.#highlighter))
      colourListings(body, highlighter);
    this.#highlighter = highlighter;
    if (this.#body === body) return;
    this.#body = body;
    nameHeadings(body);
    nameSites(body, this.#host.article?.baseUrl);
    this.#current = undefined;
    this.#hasEnded = false;
    this.#watch();
    // A fragment of the page's address leads where the browser found nothing yet, unless the reader
    // has gone elsewhere meanwhile.
    if (!this.#arrived && scrollY === 0) this.#followFragment();
    this.#arrived = true;
  }

  /** Fits a body in before it is shown. */
  prepare(body: HTMLElement, styles: readonly CSSResult[]): void {
    this.#light.adopt(styles);
    nameHeadings(body);
    const { toc, actions } = this.#host;
    const areLinks = toc !== 'none' || words(actions).has('copy');
    if (areLinks && !this.#namesArticles) linkHeadings(body, this.#host, this.#ties);
  }

  get headings(): readonly ArticleHeading[] {
    const body = this.#ties.body();
    return body ? outlineOf(body) : [];
  }

  scrollTo(id: string): boolean {
    const body = this.#ties.body();
    const target = body && targetIn(body, id);
    if (!target) return false;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
    return true;
  }

  /** Tells the page of a link that is followed, and follows what leads to a place in the body. */
  readonly follow = (event: Event): void => {
    const link = (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement)) return;
    const isInside = link.getAttribute('href')?.startsWith('#');
    if (!this.#host.dispatchEvent(new ArticleLinkEvent({ href: link.href })))
      event.preventDefault();
    // The page's own fragment navigation does not look into shadow roots.
    else if (isInside && this.scrollTo(link.hash.slice(1))) event.preventDefault();
  };

  /** What is told to those who cannot see it. */
  announcement(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#said}</p>`;
  }

  focusTitle(options: FocusOptions | undefined): void {
    const title = this.#host.renderRoot.querySelector<HTMLElement>('[part="header"] .title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus(options);
  }

  async toMarkdown(): Promise<string> {
    const body = this.#ties.body();
    const { article } = this.#host;
    if (!body || !article) return '';
    const { toMarkdown } = await import('./to-markdown.js');
    return toMarkdown(article, body);
  }

  contents(): TemplateResult | typeof nothing {
    const { onThisPage } = { ...articleToolsWords, ...this.#ties.locale.messages };
    return contentsOf(this.headings, this.#host.toc, {
      title: onThisPage,
      current: this.#current,
      go: (id) => this.scrollTo(id),
    });
  }

  actions(): TemplateResult | typeof nothing {
    return articleActions(this.#host, this.#host.article, this.#ties);
  }

  /** Whether the page's fragment names an article: then it cannot name a section too. */
  get #namesArticles(): boolean {
    return this.#host.from === 'hash';
  }

  readonly #followFragment = () => {
    if (this.#namesArticles || location.hash.length < 2) return;
    this.scrollTo(decode(location.hash.slice(1)));
  };

  #describe(): void {
    if (!this.#host.jsonLd || this.#isDescribed) return;
    this.#isDescribed = true;
    import('./structured-data.js').then(
      ({ describeArticle }) => describeArticle(this.#host),
      () => undefined,
    );
  }

  #watch(): void {
    this.#sections?.disconnect();
    this.#end?.disconnect();
    const body = this.#body;
    if (!body?.isConnected) return;
    // Everything above the line counts, so that a jump over a heading is told like a step over it.
    const rootMargin = `9999999px 0px -${String(100 - READING_LINE * 100)}% 0px`;
    this.#sections = new IntersectionObserver(this.#follow, { rootMargin });
    for (const heading of headingsIn(body)) this.#sections.observe(heading);
    if (this.#hasEnded) return;
    this.#end = new IntersectionObserver((entries) => {
      const { article } = this.#host;
      if (!article || this.#hasEnded || !entries.some((entry) => entry.isIntersecting)) return;
      this.#hasEnded = true;
      this.#end?.disconnect();
      this.#host.dispatchEvent(new ArticleEndEvent({ article }));
    });
    const last = body.lastElementChild;
    if (last) this.#end.observe(last);
  }

  readonly #follow = () => {
    const index = (this.#body ? headingsIn(this.#body) : []).findLastIndex(
      (heading) => heading.getBoundingClientRect().top <= innerHeight * READING_LINE,
    );
    const id = this.headings[index]?.id;
    if (id === this.#current) return;
    this.#current = id;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new HeadingChangeEvent({ id }));
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
