import { html, isServer, type ReactiveController, type TemplateResult } from 'lit';
import { FeedErrorEvent, FeedLoadEvent } from '../events/feed-events.js';
import type { Feed } from '../feed/feed.js';
import { FeedError } from '../feed/feed-error.js';
import type { FeedStatus } from '../feed/feed-status.js';
import type { FetchedJson } from '../feed/feed-cache.js';
import { requestJson } from '../feed/request-json.js';
import { toUrl } from '../platform/safe-url.js';
import type { FeedElement } from '../templates/feed-notice.js';

/** What an element that shows a feed is told by its page. */
export interface FeedHost extends FeedElement {
  src: string | undefined;
  loading: 'eager' | 'lazy';
  credentials: RequestCredentials;
}

export interface FeedControllerOptions {
  /**
   * Reads what came.
   * @param preview given the beginning of a feed that takes long to read
   */
  read: (fetched: FetchedJson, preview: (beginning: Feed) => void) => Promise<Feed>;
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

/** Loading that takes no longer shows nothing, in milliseconds. */
const UNNOTICED = 100;

/**
 * Brings a host the feed that its `src` names: cancels what is no longer wanted, takes up again what
 * a removal from the page interrupted, and tells the page once the result has been rendered.
 */
export class FeedController implements ReactiveController {
  /** The feed on show. While the same address is asked again the earlier answer stays. */
  feed: Feed | undefined;
  /** Why there is none. */
  error: FeedError | undefined;
  /** Whether an earlier answer is on show while a newer one is asked for, or could not be had. */
  isStale = false;
  /** Ends when the host wants another feed or leaves; until then the page's shared answer is kept. */
  signal: AbortSignal | undefined;

  readonly #host: FeedHost;
  readonly #options: FeedControllerOptions;
  #status: Exclude<FeedStatus, 'empty'> = 'idle';
  #given: unknown;
  /** What the feed on show, or on its way, was asked for with. */
  #asked: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #unsaid: FeedLoadEvent | FeedErrorEvent | undefined;
  /** Whether what came is to be asked for again at its address. */
  #isOutdated = false;
  /** Who waits for the result to be on the page. */
  #waiting: (() => void)[] = [];
  #notice: typeof import('../templates/feed-notice.js') | undefined;

  constructor(host: FeedHost, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get status(): FeedStatus {
    return this.#status === 'ready' && this.#options.isEmpty() ? 'empty' : this.#status;
  }

  /** @param given a feed, or its parsed JSON, that the page brings itself */
  give(given: unknown): void {
    this.#given = given ?? null;
    this.#host.requestUpdate();
  }

  /** Asks the network again and resolves when the answer, good or bad, has been rendered. */
  reload(): Promise<void> {
    this.#start(true);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * What stands where there is no content: the page's own fallback, and why there is none.
   * @param emptyText what to say when the feed came and holds nothing
   * @param bones how many grey shapes stand in for content that is coming
   */
  notice(messages: object, emptyText: string, bones: number): TemplateResult {
    if (!/idle|loading/.test(this.#host.status)) void this.#loadNotice();
    return this.#notice?.feedNotice(this.#host, messages, emptyText, bones) ?? html`<slot></slot>`;
  }

  hostConnected(): void {
    if (this.signal?.aborted && !this.feed) this.#asked = [];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move takes the host out and puts it back at once: only one that stays away has left.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abort?.abort();
      this.#release();
    });
  }

  hostUpdate(): void {
    this.#start();
  }

  hostUpdated(): void {
    const event = this.#unsaid;
    if (event instanceof FeedLoadEvent && this.#options.isSettled?.() === false) return;
    this.#unsaid = undefined;
    if (!event || !this.#host.isConnected) return;
    this.#host.dispatchEvent(event);
    this.#release();
    if (this.#isOutdated) void this.reload();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** @param fresh asks the network even when nothing has changed and the answer is at hand */
  #start(fresh = false): void {
    const { src, credentials, isConnected } = this.#host;
    const given = this.#given;
    const asked = [given, src, credentials];
    const isWanted =
      [given, src, this.#inline].some(Boolean) ||
      (given === undefined && this.#options.needed?.() !== false);
    if (isServer || !isConnected || !isWanted) return;
    if (!fresh && asked.every((value, index) => value === this.#asked[index])) return;
    this.#asked = asked;
    void this.#run(given, src, fresh);
    this.#host.requestUpdate();
  }

  async #run(given: unknown, src = '', fresh: boolean): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const signal = (this.signal = abort.signal);
    const host = this.#host;
    const { read, prepare, restart, isEmpty } = this.#options;
    this.#unsaid = this.error = undefined;
    this.#isOutdated = false;
    let slow: ReturnType<typeof setTimeout> | undefined;
    try {
      if (host.loading === 'lazy' && !fresh) {
        this.#status = 'idle';
        await (await import('./near-view.js')).nearView(host, signal);
        signal.throwIfAborted();
      }
      slow = setTimeout(() => void this.#loadNotice(), UNNOTICED);
      this.#status = 'loading';
      this.isStale = fresh && !!this.feed;
      if (!fresh) {
        this.feed = undefined;
        restart?.();
      }
      const inline = given || fresh ? undefined : this.#inline;
      const here = given ?? (inline && parse(inline, !!src));
      const { fetched, fromCache } = here
        ? { fetched: { json: here, url: document.baseURI }, fromCache: true }
        : await requestJson(resolve(src), { signal, credentials: host.credentials, fresh });
      const feed = isFeed(here)
        ? here
        : await read(fetched, (beginning) => {
            if (signal.aborted || fresh) return;
            this.feed = beginning;
            host.requestUpdate();
          });
      await prepare?.(feed);
      signal.throwIfAborted();
      this.feed = feed;
      if (isEmpty()) await this.#loadNotice();
      signal.throwIfAborted();
      this.isStale = false;
      this.#status = 'ready';
      this.#unsaid = new FeedLoadEvent({ feed, fromCache });
      this.#isOutdated = !!(inline && src && fromCache);
    } catch (cause) {
      // Where it is said must be there before it is said, or nobody is told.
      if (!signal.aborted) await this.#loadNotice();
      // What has been overtaken leaves no trace; what was only stopped can start again.
      if (this.#abort !== abort) return;
      this.#status = signal.aborted ? 'idle' : 'error';
      if (!signal.aborted) {
        const error = (this.error = FeedError.from(cause, src));
        this.#unsaid = new FeedErrorEvent({ error });
      }
    } finally {
      clearTimeout(slow);
    }
    host.requestUpdate();
  }

  /** A feed that the page holds between the tags. */
  get #inline(): string | undefined {
    const script = this.#host.querySelector(':scope > script[type="application/feed+json"]');
    return script?.textContent;
  }

  /** What tells of loading and failing. Where it does not come the page's own fallback is all there is. */
  async #loadNotice(): Promise<void> {
    if (this.#notice) return;
    this.#notice = await import('../templates/feed-notice.js').catch(() => undefined);
    if (!this.#notice) return;
    this.#notice.dress(this.#host);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

function resolve(src: string): string {
  const url = src && toUrl(src, document.baseURI);
  if (!url) throw new FeedError('no-src', src);
  return url.href;
}

/** Where there is an address too, that is where the feed is when the page's own cannot be read. */
function parse(json: string, isElsewhere: boolean): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!isElsewhere) throw error;
    return undefined;
  }
}

const isFeed = (given: unknown): given is Feed =>
  !!(given as Partial<Feed> | undefined)?.diagnostics;
