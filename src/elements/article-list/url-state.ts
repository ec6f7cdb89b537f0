import type { ReactiveController } from 'lit';
import { itemsIn } from '../../templates/items-in.js';
import type { ListHost } from './list-host.js';
import type { Refinement } from './refinement.js';

/**
 * Keeps how far a list is opened, and what a visitor looks for, in the page's address, so that Back,
 * a reload and a shared link find it again: `?name=3&name-q=words&name-tags=a`. The scroll offset is
 * kept in the entry of the history.
 */
export class UrlState implements ReactiveController {
  readonly #host: ListHost;
  readonly #refinement: Refinement;
  readonly #showMore: () => Promise<unknown>;
  /** Of the page, in pixels; restored once. */
  #offset: number | undefined;
  #isRestored = false;

  constructor(host: ListHost, refinement: Refinement, showMore: () => Promise<unknown>) {
    this.#host = host;
    this.#refinement = refinement;
    this.#showMore = showMore;
    this.#offset = (history.state as Record<string, number> | null)?.[this.#key];
    this.#read();
    host.addController(this);
  }

  get #name(): string {
    return this.#host.syncUrl ?? '';
  }

  get #key(): string {
    return `letterbox:${this.#name}`;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    addEventListener('pagehide', this.#keepOffset);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener('pagehide', this.#keepOffset);
  }

  hostUpdated(): void {
    // A list that was taken off the page has no say in its address.
    if (!this.#name || this.#host.status !== 'ready' || !this.#host.isConnected) return;
    if (this.#isRestored) this.#write();
    else {
      this.#isRestored = true;
      void this.#openUp();
    }
    this.#scrollBack();
  }

  /** Pages that the feed itself parts are fetched again, one after another. */
  async #openUp(): Promise<void> {
    const { page } = this.#host;
    for (let before = 0; before < this.#host.articles.length && this.#host.page < page;) {
      before = this.#host.articles.length;
      await this.#showMore();
    }
  }

  /** As soon as the page is long enough again. */
  #scrollBack(): void {
    const top = this.#offset;
    if (top === undefined) return;
    const { scrollHeight, clientHeight } = document.documentElement;
    const { length } = itemsIn(this.#host.renderRoot.querySelector('[part="list"]'));
    if (scrollHeight - clientHeight < top && length < this.#host.articles.length) return;
    this.#offset = undefined;
    scrollTo({ top, behavior: 'instant' });
  }

  readonly #read = () => {
    if (!this.#name) return;
    const { searchParams } = new URL(location.href);
    const read = (part: string) => searchParams.get(`${this.#name}${part}`) ?? '';
    const page = Math.trunc(Number(read(''))) || 1;
    this.#host.query = read('-q');
    for (const facet of this.#refinement.facets) {
      const wanted = read(`-${facet}`).split(',').filter(Boolean);
      const now = this.#refinement.picks(facet);
      for (const value of [...now, ...wanted])
        if (now.includes(value) !== wanted.includes(value)) this.#refinement.pick(facet, value);
    }
    this.#host.page = Math.min(Math.max(1, page), 1000);
    this.#host.requestUpdate();
  };

  #write(): void {
    const url = new URL(location.href);
    const { searchParams } = url;
    const write = (part: string, value: string) => {
      if (value) searchParams.set(`${this.#name}${part}`, value);
      else searchParams.delete(`${this.#name}${part}`);
    };
    write('', this.#host.page > 1 ? String(this.#host.page) : '');
    write('-q', this.#host.query.trim());
    for (const facet of this.#refinement.facets)
      write(`-${facet}`, this.#refinement.picks(facet).join());
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  readonly #keepOffset = () => {
    if (!this.#name) return;
    const state: unknown = history.state;
    history.replaceState({ ...(state as object | null), [this.#key]: scrollY }, '');
  };
}
