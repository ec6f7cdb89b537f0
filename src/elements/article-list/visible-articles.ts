import type { ReactiveController } from 'lit';
import { ArticleVisibleEvent } from '../../events/article-list-events.js';
import type { Article } from '../../feed/feed.js';
import { itemsIn } from '../../templates/items-in.js';

interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly articles: readonly Article[];
  addController(controller: ReactiveController): void;
}

/** How long an article is in view before it counts as seen, in milliseconds. */
const MOMENT = 1000;
const NEAR = 'contentvisibilityautostatechange';

/** Tells the page, once for each, which articles have been half in view for a second. */
export class VisibleArticles implements ReactiveController {
  readonly #host: Host;
  readonly #seen = new Set<string>();
  readonly #items = new Map<Element, Article>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) this.#wait(target);
          else this.#stop(target);
      },
      { threshold: 0.5 },
    );
    // It bubbles in Chromium alone.
    this.#host.renderRoot.addEventListener(NEAR, this.#followNear, true);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener(NEAR, this.#followNear, true);
    this.#observer?.disconnect();
    for (const item of this.#items.keys()) this.#stop(item);
    this.#items.clear();
  }

  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector('[part="list"]');
    const { articles } = this.#host;
    // A list that only grew has nothing new to tell of its beginning.
    const known = this.#items.size;
    const [last] = itemsIn(list, known - 1);
    const hasGrown = last && this.#items.get(last) === articles[known - 1];
    if (!hasGrown)
      for (const item of this.#items.keys())
        if (!item.isConnected) {
          this.#stop(item);
          this.#items.delete(item);
        }
    const from = hasGrown ? known : 0;
    for (const [index, item] of itemsIn(list, from).entries())
      this.#follow(item, articles[from + index]);
  }

  #follow(item: Element, article: Article | undefined): void {
    if (!article || this.#items.get(item)?.id === article.id) return;
    this.#stop(item);
    this.#items.set(item, article);
    // Asked anew, the observer tells at once what is in view.
    this.#observer?.unobserve(item);
    if (!this.#seen.has(article.id) && !isToldWhenNear(item)) this.#observer?.observe(item);
  }

  readonly #followNear = (event: Event) => {
    const { skipped } = event as ContentVisibilityAutoStateChangeEvent;
    for (const item of (event.target as Element).children) {
      const article = this.#items.get(item);
      if (skipped) this.#observer?.unobserve(item);
      else if (article && !this.#seen.has(article.id)) this.#observer?.observe(item);
    }
  };

  #wait(item: Element): void {
    this.#stop(item);
    const tell = () => {
      const article = this.#items.get(item);
      if (!article || !item.isConnected || this.#seen.has(article.id)) return;
      // A page in the background is not looked at: count again from when it is.
      if (document.hidden) {
        this.#wait(item);
        return;
      }
      this.#seen.add(article.id);
      this.#observer?.unobserve(item);
      this.#host.dispatchEvent(new ArticleVisibleEvent({ article }));
    };
    this.#timers.set(item, setTimeout(tell, MOMENT));
  }

  #stop(item: Element): void {
    clearTimeout(this.#timers.get(item));
    this.#timers.delete(item);
  }
}

/** Each item that is observed costs something in each frame: of blocks only those near are. */
const isToldWhenNear = (item: Element): boolean =>
  !!item.parentElement?.matches('.block') && `on${NEAR}` in HTMLElement.prototype;
