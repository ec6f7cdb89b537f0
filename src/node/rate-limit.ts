/** How many messages one sender may send, and how a sender is known. */
export interface RateLimit {
  readonly most: number;
  /** In this many milliseconds. */
  readonly within: number;
  /**
   * What a sender is known by, such as an address. Headers like `x-forwarded-for` are anybody's to
   * write, unless a proxy of your own sets them: only you can know. Without an answer: no limit.
   */
  readonly sender: (request: Request) => string | undefined;
}

/** So that a flood of senders does not fill the memory; the oldest are forgotten first. */
const MOST_SENDERS = 10_000;

/** Counts requests. @returns seconds until a sender may send again; 0 is now */
export function rateLimiter({ most, within, sender }: RateLimit): (request: Request) => number {
  const counts = new Map<string, { count: number; readonly until: number }>();
  return (request) => {
    const who = sender(request);
    if (who === undefined) return 0;
    const now = Date.now();
    for (const [old, { until }] of counts) {
      if (until > now && counts.size < MOST_SENDERS) break;
      counts.delete(old);
    }
    const entry = counts.get(who) ?? { count: 0, until: now + within };
    counts.set(who, entry);
    entry.count += 1;
    return entry.count > most ? Math.max(1, Math.ceil((entry.until - now) / 1000)) : 0;
  };
}
