/** Remembers which messages were delivered, so that a repeated one is not delivered again. */
export interface SubmissionStore {
  /**
   * Runs `work` unless it has been done for this key, or is being done. A repeated call gets the
   * outcome of the first; work that failed is forgotten and may be tried again.
   */
  readonly once: (key: string, work: () => Promise<void>) => Promise<void>;
}

const DAY = 86_400_000;
/** So that a flood of messages does not fill the memory; the oldest are forgotten first. */
const MOST = 10_000;

/** A store for one process. Several processes that share an endpoint need one that they share. */
export function memoryStore(lifetime = DAY): SubmissionStore {
  const seen = new Map<string, { readonly outcome: Promise<void>; readonly until: number }>();
  return {
    once(key, work) {
      const now = Date.now();
      for (const [old, { until }] of seen) {
        if (until > now && seen.size < MOST) break;
        seen.delete(old);
      }
      const known = seen.get(key);
      if (known) return known.outcome;
      const outcome = work();
      seen.set(key, { outcome, until: now + lifetime });
      outcome.catch(() => seen.delete(key));
      return outcome;
    },
  };
}
