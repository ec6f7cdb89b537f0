import type { Feed } from '../feed/feed.js';
import type { FeedError } from '../feed/feed-error.js';
import { Fact } from './event.js';

/** A feed has arrived and is on the page. */
export class FeedLoadEvent extends Fact<{ feed: Feed; fromCache: boolean }> {
  constructor(detail: FeedLoadEvent['detail']) {
    super('feed-load', detail);
  }
}

/** A feed did not arrive; the visitor sees why. */
export class FeedErrorEvent extends Fact<{ error: FeedError }> {
  constructor(detail: FeedErrorEvent['detail']) {
    super('feed-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
  }
}
