import type { ReactiveElement } from 'lit';
import { ArticleOpenEvent } from '../events/article-open-event.js';
import type { Article } from '../feed/feed.js';
import { itemsIn } from '../templates/items-in.js';

export interface TeaserControllerOptions {
  /** The articles shown, in their order. */
  articles: () => readonly Article[];
  /** Where the link to an article leads. */
  href: (article: Article) => string | undefined;
  /** Opens an article in place of its link; false leaves it to the link. */
  open?: (article: Article) => boolean;
}

/** What becomes of teasers once they are on the page: visitors follow them, pictures do not come. */
export class TeaserController {
  /** Addresses of pictures that did not come: they leave no hole. */
  readonly failed = new Set<string>();
  readonly #host: ReactiveElement;
  readonly #options: TeaserControllerOptions;

  constructor(host: ReactiveElement, options: TeaserControllerOptions) {
    this.#host = host;
    this.#options = options;
    const root = host.renderRoot;
    root.addEventListener('click', this.#follow);
    root.addEventListener('error', this.#giveUp, true);
    // One that failed before anybody listened fails again.
    for (const image of root.querySelectorAll<HTMLImageElement>('.picture img'))
      if (image.complete && !image.naturalWidth) image.setAttribute('src', image.src);
  }

  /** Links to an article, be they the teaser's own or in what the page renders itself. */
  readonly #follow = (event: Event) => {
    const link = (event.target as Element).closest('a[href]');
    const item = link?.closest('[part="item"]');
    if (!(link instanceof HTMLAnchorElement) || !item) return;
    const article = this.#options.articles()[itemsIn(item.closest('ul')).indexOf(item)];
    if (!article) return;
    const href = this.#options.href(article);
    if (href && link.href === new URL(href, document.baseURI).href)
      announceOpening(event as MouseEvent, link, article, this.#options.open);
  };

  readonly #giveUp = ({ target }: Event) => {
    const picture = (target as Element).closest<HTMLElement>('.picture');
    if (!picture) return;
    this.failed.add((target as HTMLImageElement).src);
    picture.hidden = true;
    this.#host.requestUpdate();
  };
}

/** Tells the page that an article is about to be opened, and stays when it is opened in another way. */
export function announceOpening(
  event: MouseEvent,
  link: HTMLAnchorElement,
  article: Article,
  open?: (article: Article) => boolean,
): void {
  // A new tab or a download is the browser's business: nothing for the page to take over.
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!link.dispatchEvent(new ArticleOpenEvent({ article, url: link.href })) || open?.(article))
    event.preventDefault();
}
