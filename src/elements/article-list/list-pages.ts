import { html, nothing, type TemplateResult } from 'lit';
import { prepareExcerpts } from '../../content/excerpt.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import { PageChangeEvent } from '../../events/article-list-events.js';
import type { Article } from '../../feed/feed.js';
import { listPagingWords } from '../../i18n/en/list-paging.js';
import type { ListPagingMessages } from '../../i18n/messages.js';
import type { ListHost } from './list-host.js';

interface PagesTies {
  /** All articles that the page and the visitor ask for. */
  found: () => readonly Article[];
  messages: () => object;
}

/** Shows a list page by page, and says so to those who cannot see it. */
export class ListPages {
  readonly #host: ListHost;
  readonly #feed: FeedController;
  readonly #ties: PagesTies;
  #announcement = '';

  constructor(host: ListHost, feed: FeedController, ties: PagesTies) {
    this.#host = host;
    this.#feed = feed;
    this.#ties = ties;
  }

  /** Of the articles found those of the pages so far. */
  shown(found: readonly Article[]): readonly Article[] {
    const { limit, page, pageSize } = this.#host;
    if (limit === undefined || !(limit >= 0)) return found;
    return found.slice(0, limit + (page - 1) * (pageSize ?? limit));
  }

  /** @returns how many articles there were before; infinitely many where there are no more */
  async showMore(): Promise<number> {
    const host = this.#host;
    const before = host.articles.length;
    if (!this.#hasMoreAtHand) await this.#extend();
    if (!this.#hasMoreAtHand) return Infinity;
    host.page += 1;
    this.announce(this.#messages.articlesAdded(host.articles.length - before));
    await host.updateComplete;
    host.dispatchEvent(new PageChangeEvent({ page: host.page, pages: this.#count }));
    return before;
  }

  announce(said: string): void {
    this.#announcement = said;
    this.#host.requestUpdate();
  }

  /** The button for more, the page's own end, and what is said. */
  end(found: readonly Article[]): TemplateResult {
    const { articles } = this.#host;
    const isMore = articles.length < found.length || this.#feed.feed?.nextUrl;
    return html`<div class="end">
        ${
          this.isPaged && isMore
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

  /** Whether a visitor is offered more. */
  get isPaged(): boolean {
    return this.#host.paging !== 'none';
  }

  get #messages(): ListPagingMessages {
    return { ...listPagingWords, ...this.#ties.messages() };
  }

  get #hasMoreAtHand(): boolean {
    return this.#host.articles.length < this.#ties.found().length;
  }

  get #count(): number {
    const { limit = Infinity, pageSize } = this.#host;
    const rest = Math.max(0, this.#ties.found().length - limit);
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
}
