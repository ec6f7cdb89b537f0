import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import type { Article } from '../../feed/feed.js';
import { words } from '../../platform/words.js';
import type { Address } from './address.js';
import type { LightBody } from './light-body.js';
import type { Reading } from './reading.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';

/** The parts of a view that not every article needs: each is loaded with the first that does. */
export interface ViewParts {
  address?: Address;
  extras?: typeof import('./extras.js');
  light?: LightBody;
  media?: typeof import('../../templates/prose-media.js');
  reading?: Reading;
  /** Whether everything has been tried that a reader may want of an article once it is there. */
  isFurnished: boolean;
  /** Loads what reads the page's address, where it names the article. */
  locate(): Promise<unknown>;
  /**
   * Loads what must be there before an article is shown, so that nothing moves afterwards. What does
   * not come takes nothing else along.
   */
  prepare(article: Article): Promise<unknown>;
  /** Loads what goes along with reading. Without it an article can be read nevertheless. */
  furnish(): void;
  adopt(styles: readonly CSSResultOrNative[]): void;
}

export function viewParts(host: ViewHost, ties: ViewTies): ViewParts {
  const styles = new Set((host.constructor as typeof LitElement).elementStyles);
  let isFurnishing = false;

  const loadReading = async () => {
    const { Reading, readingStyles } = await import('./reading.js');
    parts.adopt([readingStyles]);
    parts.reading ??= new Reading(host, ties);
  };

  const parts: ViewParts = {
    isFurnished: false,

    async locate() {
      if (!host.from || parts.address) return;
      const { Address } = await import('./address.js');
      parts.address ??= new Address(host, ties);
      host.requestUpdate();
    },

    prepare({ authors, extensions, image }) {
      const show = shownIn(host);
      const wantsExtras =
        host.more > 0 ||
        !!host.callToActionAfter ||
        show.has('pager') ||
        '_letterbox' in extensions;
      const wantsMedia =
        (image && show.has('image')) ||
        (show.has('author') && authors.some(({ avatar }) => avatar));
      return Promise.allSettled([
        wantsExtras &&
          import('./extras.js').then((extras) => {
            parts.adopt(extras.extrasStyles);
            parts.extras = extras;
          }),
        wantsMedia &&
          import('../../templates/prose-media.js').then((media) => {
            parts.adopt(media.pictureStyles);
            parts.media = media;
          }),
        (host.toc !== 'none' || words(host.actions).size > 0) && loadReading(),
        host.body === 'light' &&
          import('./light-body.js').then(({ LightBody }) => {
            parts.light ??= new LightBody(host, ties);
          }),
      ]);
    },

    furnish() {
      if (isFurnishing) return;
      isFurnishing = true;
      const done = () => {
        parts.isFurnished = true;
        host.requestUpdate();
      };
      loadReading().then(done, done);
    },

    adopt(more) {
      for (const style of more) styles.add(style);
      adoptStyles(host.renderRoot as ShadowRoot, [...styles]);
    },
  };
  return parts;
}
