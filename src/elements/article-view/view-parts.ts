import type { CSSResult } from 'lit';
import type { Article } from '../../feed/feed.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { Reading } from './reading.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';

/** An article's body, fit for the page. */
export interface Body {
  readonly article: Article;
  readonly node: HTMLElement;
}

/** The parts of a view that not every article needs at once: each is loaded with the first that does. */
export interface ViewParts {
  /** The last body that was made. */
  body?: Body | undefined;
  /** Why none could be made of the article on show: the code that reads it did not come. */
  bodyError?: FeedError | undefined;
  extras?: typeof import('./extras.js');
  header?: typeof import('../../templates/header-parts.js');
  reading?: Reading;
  /** Whether everything has been tried that a reader may want of an article once it is there. */
  isFurnished: boolean;
  /**
   * Loads what must be there before an article is shown, so that nothing moves afterwards. What does
   * not come takes nothing else along.
   */
  prepare(article: Article): Promise<unknown>;
  /** Loads what goes along with reading. Without it an article can be read nevertheless. */
  furnish(): Promise<unknown>;
  /** Adds styles to those that are there, each once. */
  adopt(styles: readonly CSSResult[]): void;
}

export function viewParts(host: ViewHost, ties: ViewTies): ViewParts {
  let reading: Promise<unknown> | undefined;

  const load = async <Name extends 'extras' | 'header'>(
    name: Name,
    module: Promise<NonNullable<ViewParts[Name]>>,
  ) => {
    const part = await module;
    parts.adopt(part.viewStyles);
    parts[name] = part;
  };

  const parts: ViewParts = {
    isFurnished: false,

    prepare({ authors, extensions, image, modified, published }) {
      const show = shownIn(host);
      const wantsExtras =
        host.more > 0 || host.callToActionAfter || show.has('pager') || '_letterbox' in extensions;
      const wantsHeader =
        !!image ||
        (!!modified && modified.time !== published?.time) ||
        show.has('tags') ||
        authors.some(({ avatar, role, url }) => avatar ?? role ?? url);
      const wantsReading = host.toc !== 'none' || host.body === 'light' || !!host.actions;
      return Promise.allSettled([
        wantsExtras && load('extras', import('./extras.js')),
        wantsHeader && load('header', import('../../templates/header-parts.js')),
        wantsReading && parts.furnish(),
      ]);
    },

    furnish: () =>
      (reading ??= import('./reading.js')
        .then(({ Reading, viewStyles }) => {
          parts.adopt(viewStyles);
          parts.reading = new Reading(host, ties);
        })
        .finally(() => {
          if (!parts.reading) reading = undefined;
          parts.isFurnished = true;
          host.requestUpdate();
        })),

    adopt(styles) {
      const root = host.renderRoot as ShadowRoot;
      const sheets = styles.map(({ styleSheet }) => styleSheet) as CSSStyleSheet[];
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    },
  };
  return parts;
}
