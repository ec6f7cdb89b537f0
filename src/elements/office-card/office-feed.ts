// What a card needs whose office comes from a feed. One that describes its office itself does without.
import {
  FeedController,
  type FeedControllerOptions,
  type FeedHost,
} from '../../controllers/feed-controller.js';
import type { Extended } from '../../feed/extension.js';
import { feedOffices } from '../../feed/read-offices.js';
import type { Office } from '../../office/office.js';

/** The feed that a card's office stands in. */
export class OfficeFeed {
  readonly controller: FeedController;
  /** What is at hand before the articles are read, of which a card shows none. */
  #early: Extended | undefined;

  constructor(host: FeedHost, options: Omit<FeedControllerOptions, 'read' | 'restart'>) {
    this.controller = new FeedController(host, {
      ...options,
      restart: () => {
        this.#early = undefined;
      },
      read: async (fetched, preview) => {
        const json = fetched.json as { items?: unknown } | null;
        if (Array.isArray(json?.items)) this.#early = { baseUrl: fetched.url, extensions: json };
        host.requestUpdate();
        const { readFetched } = await import('./read-feed.js');
        return readFetched(fetched, preview);
      },
    });
  }

  get offices(): readonly Office[] {
    const source = this.controller.feed ?? this.#early;
    return source ? feedOffices(source) : [];
  }
}
