import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { FeedErrorEvent, FeedLoadEvent } from '../events/feed-events.js';
import type { Feed } from '../feed/feed.js';
import { FeedError } from '../feed/feed-error.js';
import { requestFeed } from '../feed/load-feed.js';
import { readLean } from '../feed/read-lean.js';
import { toUrl } from '../platform/safe-url.js';

export type FeedStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What an element that shows a feed is told by its page. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  loading: 'eager' | 'lazy';
  credentials: RequestCredentials;
}

export interface FeedControllerOptions {
  /** False when the element gets its content from its own attributes and needs no feed. */
  needed?: () => boolean;
  /** What must be there before the feed can be rendered. */
  prepare?: (feed: Feed) => Promise<unknown>;
  /** False while the host is still at work on what it will show of the feed. */
  isSettled?: () => boolean;
  /** Told when another feed takes the place of the one on show. */
  restart?: () => void;
  /** Whether there is nothing in the feed that the element could show. */
  isEmpty: () => boolean;
}

type Args = readonly [
  given: unknown,
  src: string | undefined,
  credentials: RequestCredentials,
  turn: number,
];

/**
 * Brings a host the feed that its `src` names: cancels what is no longer wanted, takes up again what
 * a removal from the page interrupted, and tells the page once the result has been rendered.
 */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #options: FeedControllerOptions;
  #status: Exclude<FeedStatus, 'empty'> = 'idle';
  #observer: IntersectionObserver | undefined;
  #near = false;
  #given: unknown;
  #isGiven = false;
  #args: Args | undefined;
  /** Counts what makes the same arguments run again: a reload, a return to the page. */
  #turn = 0;
  #fresh = false;
  /** Keeps the page's shared answer for this host until the host wants another or leaves. */
  #hold: AbortController | undefined;
  #feed: Feed | undefined;
  /** The last feed that came in full. */
  #answer: Feed | undefined;
  #error: FeedError | undefined;
  #unsaid: FeedLoadEvent | FeedErrorEvent | undefined;
  /** Whether what came is to be asked for again at its address. */
  #isOutdated = false;
  /** Who waits for the result to be on the page. */
  #waiting: (() => void)[] = [];

  constructor(host: FeedHost, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get status(): FeedStatus {
    return this.#status === 'ready' && this.#options.isEmpty() ? 'empty' : this.#status;
  }

  /** Whether an earlier answer is on show while a newer one is asked for, or could not be had. */
  get isStale(): boolean {
    return this.#status !== 'ready' && this.#feed !== undefined && this.#feed === this.#answer;
  }

  /** The feed on show. While the same address is asked again the earlier answer stays. */
  get feed(): Feed | undefined {
    return this.#feed;
  }

  /** A feed, or its parsed JSON, that the page brings itself. */
  set feed(given: unknown) {
    this.#given = given ?? undefined;
    this.#isGiven = true;
    this.#host.requestUpdate();
  }

  get error(): FeedError | undefined {
    return this.#error;
  }

  /** Asks the network again and resolves when the answer, good or bad, has been rendered. */
  reload(): Promise<void> {
    this.#fresh = this.#near = true;
    this.#turn++;
    this.#host.requestUpdate();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Adds what the feed's `next_url` holds; an error on the way keeps what is there. */
  async extend(): Promise<void> {
    const feed = this.#feed;
    const { src = '', credentials } = this.#host;
    const signal = this.#hold?.signal;
    if (!feed?.nextUrl || !signal) return;
    try {
      const { withNextPage } = await import('../feed/next-page.js');
      const longer = await withNextPage(feed, resolve(src), { credentials, signal });
      await this.#options.prepare?.(longer);
      if (this.#feed === feed) this.#feed = longer;
    } catch {
      // The button stays, and with it another try.
    }
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (isServer) return;
    if (this.#hold?.signal.aborted && !this.#feed) this.#turn++;
    if (this.#host.loading === 'lazy' && !this.#near) this.#watch();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // A move takes the host out and puts it back at once: only one that stays away has left.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#hold?.abort();
      this.#release();
    });
  }

  hostUpdate(): void {
    const { src, loading, credentials, isConnected } = this.#host;
    const isWanted =
      this.#given !== undefined ||
      this.#inline !== undefined ||
      (src
        ? loading !== 'lazy' || this.#near
        : !this.#isGiven && this.#options.needed?.() !== false);
    if (isServer || !isConnected || !isWanted) return;
    const args = [this.#given, src, credentials, this.#turn] as const;
    if (this.#args?.every((value, index) => value === args[index])) return;
    this.#args = args;
    void this.#load(args);
  }

  hostUpdated(): void {
    const event = this.#unsaid;
    if (event instanceof FeedLoadEvent && this.#options.isSettled?.() === false) return;
    this.#unsaid = undefined;
    if (!event || !this.#host.isConnected) return;
    this.#host.dispatchEvent(event);
    this.#release();
    if (this.#isOutdated) queueMicrotask(() => void this.reload());
    this.#isOutdated = false;
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #load([given, src = '', credentials]: Args): Promise<void> {
    this.#hold?.abort();
    const hold = (this.#hold = new AbortController());
    const { signal } = hold;
    const fresh = this.#fresh;
    this.#fresh = false;
    this.#unsaid = this.#error = undefined;
    this.#status = 'loading';
    if (!fresh) {
      this.#feed = undefined;
      this.#options.restart?.();
    }
    const inline = given || fresh ? undefined : this.#inline;
    try {
      const here = given ?? (inline && parse(inline, src));
      const { feed, fromCache } = here
        ? { feed: await asFeed(here), fromCache: true }
        : await requestFeed(resolve(src), { signal, credentials, fresh }, (beginning) => {
            if (signal.aborted || fresh) return;
            this.#feed = beginning;
            this.#host.requestUpdate();
          });
      await this.#options.prepare?.(feed);
      signal.throwIfAborted();
      this.#feed = this.#answer = feed;
      this.#status = 'ready';
      this.#unsaid = new FeedLoadEvent({ feed, fromCache });
      this.#isOutdated = !!(inline && src && fromCache);
    } catch (cause) {
      // What has been overtaken leaves no trace; what was only stopped can start again.
      if (this.#hold !== hold) return;
      this.#status = signal.aborted ? 'idle' : 'error';
      if (!signal.aborted) {
        const error = (this.#error = FeedError.from(cause, src));
        this.#unsaid = new FeedErrorEvent({ error });
      }
    }
    this.#host.requestUpdate();
  }

  /** A feed that the page holds between the tags. */
  get #inline(): string | undefined {
    const script = this.#host.querySelector(':scope > script[type="application/feed+json"]');
    return script?.textContent;
  }

  #watch(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near = true;
        this.#observer?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: '300px' },
    );
    this.#observer.observe(this.#host);
  }
}

function resolve(src: string): string {
  const url = src && toUrl(src, document.baseURI);
  if (!url) throw new FeedError('no-src', src);
  return url.href;
}

/** Where there is an address too, that is where the feed is when the page's own cannot be read. */
function parse(json: string, src: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (src) return undefined;
    throw new FeedError('not-json', src, { cause });
  }
}

const asFeed = (given: unknown): Feed | Promise<Feed> =>
  (given as Partial<Feed>).diagnostics ? (given as Feed) : readLean(given, document.baseURI);
