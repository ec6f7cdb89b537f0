import { html, type ReactiveController } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Article } from '../../feed/feed.js';
import type { Content } from './list-host.js';

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly articles: readonly Article[];
}

/** Articles that are put on the page in one go. */
const BLOCK = 50;

/** Puts a long list on the page block by block, so that its beginning need not wait for its end. */
export class LongList implements ReactiveController {
  readonly #host: Host;
  #blocks = 1;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** @param look changes when articles that are on the page must be written anew */
  items(
    articles: readonly Article[],
    look: readonly unknown[],
    item: (article: Article) => Content,
  ): readonly unknown[] {
    const count = Math.min(this.#blocks, Math.ceil(articles.length / BLOCK));
    return Array.from({ length: count }, (_, index) => {
      const block = articles.slice(index * BLOCK, (index + 1) * BLOCK);
      return guard([...look, ...block], () => html`${block.map(item)}`);
    });
  }

  hostUpdated(): void {
    if (this.#blocks * BLOCK >= this.#host.articles.length) return;
    requestAnimationFrame(() => {
      this.#blocks++;
      this.#host.requestUpdate();
    });
  }
}
