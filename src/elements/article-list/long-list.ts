import { html, type ReactiveController } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Article } from '../../feed/feed.js';
import { LONG, type Content } from './list-host.js';

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly articles: readonly Article[];
}

/** Whole rows, be they of two, three, four, five or six. */
const BLOCK = 60;

/** Articles that are put on the page in one go. */
const STEP = 30;

/** Articles from which on a block that is out of sight is not laid out. */
const HUGE = 400;

/** Puts a long list on the page part by part, so that its beginning need not wait for its end. */
export class LongList implements ReactiveController {
  readonly #host: Host;
  /** How many articles are on the page, at most. */
  #count = LONG;
  /** How many of them stand in the list itself: they stay as they are when it grows. */
  #plain = BLOCK;

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
    const shown = articles.slice(0, this.#count);
    if (articles.length <= HUGE) this.#plain = (Math.floor(shown.length / BLOCK) + 1) * BLOCK;
    const items: unknown[] = shown.slice(0, BLOCK).map(item);
    for (let start = BLOCK; start < shown.length; start += BLOCK) {
      const block = shown.slice(start, start + BLOCK);
      items.push(
        guard([...look, ...block], () =>
          start < this.#plain
            ? html`${block.map(item)}`
            : html`<div class="block" role="presentation">${block.map(item)}</div>`,
        ),
      );
    }
    return items;
  }

  hostUpdated(): void {
    if (this.#count >= this.#host.articles.length) return;
    requestAnimationFrame(() => {
      this.#count += STEP;
      this.#host.requestUpdate();
    });
  }
}
