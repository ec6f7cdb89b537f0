import type { ReactiveController } from 'lit';
import type { ListHost } from './list-host.js';

/** Loads after which the visitor is asked again: what stands below the list must stay in reach. */
const MOST_LOADS = 3;

/** Shows more articles as a visitor nears the end of the list. */
export class AutoPaging implements ReactiveController {
  readonly #host: ListHost;
  readonly #showMore: () => Promise<unknown>;
  #observer: IntersectionObserver | undefined;
  #watched: Element | null = null;
  #loads = 0;

  constructor(host: ListHost, showMore: () => Promise<unknown>) {
    this.#host = host;
    this.#showMore = showMore;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#host.renderRoot.querySelector('[part="load-more"]');
    const isWanted = this.#host.paging === 'auto' && this.#loads < MOST_LOADS;
    if (isWanted && button === this.#watched) return;
    this.hostDisconnected();
    if (!isWanted || !button) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.hostDisconnected();
        this.#loads++;
        void this.#showMore();
      },
      { rootMargin: '400px' },
    );
    this.#observer.observe(button);
    this.#watched = button;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }
}
