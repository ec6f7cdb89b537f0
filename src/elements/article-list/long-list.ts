import { html, type ReactiveController } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Article } from '../../feed/feed.js';
import type { Content } from './list-host.js';

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly articles: readonly Article[];
}

/** Articles that are put on the page in one go: whole rows, be they of two, three, four, five or six. */
const BLOCK = 60;

/** Articles from which on a block that is out of sight is not laid out. */
const HUGE = 400;

/** Puts a long list on the page block by block, so that its beginning need not wait for its end. */
export class LongList implements ReactiveController {
  readonly #host: Host;
  #blocks = 1;
  /** Blocks that stand in the list itself: they stay as they are when it grows. */
  #plain = 1;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The first block stands where the beginning of the list stood before this was here.
   * @param look changes when articles that are on the page must be written anew
   */
  items(
    articles: readonly Article[],
    look: readonly unknown[],
    item: (article: Article) => Content,
  ): readonly unknown[] {
    const count = Math.min(this.#blocks, Math.ceil(articles.length / BLOCK));
    if (articles.length <= HUGE) this.#plain = count;
    const [first = [], ...further] = Array.from({ length: count }, (_, index) =>
      articles.slice(index * BLOCK, (index + 1) * BLOCK),
    );
    return [
      ...first.map(item),
      ...further.map((block, index) =>
        guard([...look, ...block], () =>
          index + 1 < this.#plain
            ? html`${block.map(item)}`
            : html`<div class="block" role="presentation">${block.map(item)}</div>`,
        ),
      ),
    ];
  }

  hostUpdated(): void {
    if (this.#blocks * BLOCK >= this.#host.articles.length) return;
    requestAnimationFrame(() => {
      this.#blocks++;
      this.#host.requestUpdate();
    });
  }
}
