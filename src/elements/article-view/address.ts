import type { ReactiveController } from 'lit';
import { locationKey } from '../../platform/location-key.js';
import { turnPage } from '../../platform/turn-page.js';
import type { ViewHost, ViewTies } from './view-host.js';

const MOVES = ['hashchange', 'popstate'] as const;

/** What the page's address says about which article to show. */
export class Address implements ReactiveController {
  readonly #host: ViewHost;
  readonly #ties: ViewTies;
  /** What the address said when the view was last rendered. */
  #before: string | undefined;
  #hasShown = false;

  constructor(host: ViewHost, ties: ViewTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  /** The article's id, URL or slug. The page's own word goes first. */
  get key(): string | undefined {
    const { articleId, from } = this.#host;
    return articleId ?? (from && locationKey(from, location));
  }

  hostConnected(): void {
    for (const type of MOVES) addEventListener(type, this.#follow);
  }

  hostDisconnected(): void {
    for (const type of MOVES) removeEventListener(type, this.#follow);
  }

  hostUpdated(): void {
    this.#before = this.key;
    this.#hasShown ||= this.#host.status === 'ready';
  }

  readonly #follow = () => {
    const { key } = this;
    if (key === this.#before || this.#ties.body()) return;
    const change = () => {
      this.#host.requestUpdate();
    };
    if (this.#hasShown) turnPage(this.#host, change, ['article-load', 'article-missing']);
    else change();
  };
}
