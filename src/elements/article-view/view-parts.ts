import { adoptStyles, type CSSResult } from 'lit';
import type { Article } from '../../feed/feed.js';
import { words } from '../../platform/words.js';
import type { LightBody } from './light-body.js';
import type { Reading } from './reading.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';

type Extras = typeof import('./extras.js');

/** The parts of a view that not every article needs: each is loaded with the first that does. */
export class ViewParts {
  readonly #host: ViewHost;
  readonly #ties: ViewTies;
  readonly #styles: CSSResult[];
  #isFurnishing = false;
  extras: Extras | undefined;
  reading: Reading | undefined;
  light: LightBody | undefined;
  /** Whether everything has been tried that a reader may want of an article once it is there. */
  isFurnished = false;

  constructor(host: ViewHost, ties: ViewTies, styles: readonly CSSResult[]) {
    this.#host = host;
    this.#ties = ties;
    this.#styles = [...styles];
  }

  /** Loads what must be there before an article is shown, so that nothing moves afterwards. */
  prepare({ extensions }: Article): Promise<unknown> {
    const { more, callToActionAfter, toc, actions, body } = this.#host;
    const hasExtras =
      more > 0 ||
      !!callToActionAfter ||
      shownIn(this.#host).has('pager') ||
      '_letterbox' in extensions;
    return Promise.all([
      hasExtras && this.#loadExtras(),
      (toc !== 'none' || words(actions).size > 0) && this.#loadReading(),
      body === 'light' && this.#loadLight(),
    ]);
  }

  /** Loads what goes along with reading. Without it an article can be read nevertheless. */
  furnish(): void {
    if (this.#isFurnishing) return;
    this.#isFurnishing = true;
    const done = () => {
      this.isFurnished = true;
      this.#host.requestUpdate();
    };
    this.#loadReading().then(done, done);
  }

  adopt(styles: readonly CSSResult[]): void {
    this.#styles.push(...styles.filter((style) => !this.#styles.includes(style)));
    adoptStyles(this.#host.renderRoot as ShadowRoot, this.#styles);
    this.light?.adopt(styles);
  }

  async #loadExtras(): Promise<void> {
    this.extras ??= await import('./extras.js');
    this.adopt(this.extras.extrasStyles);
  }

  async #loadReading(): Promise<void> {
    const { Reading, readingStyles } = await import('./reading.js');
    this.adopt([readingStyles]);
    this.reading ??= new Reading(this.#host, this.#ties);
  }

  async #loadLight(): Promise<void> {
    const { LightBody } = await import('./light-body.js');
    this.light ??= new LightBody(this.#host, this.#ties);
  }
}
