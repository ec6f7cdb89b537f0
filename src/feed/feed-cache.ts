import { shared } from '../platform/shared.js';

/** A feed's JSON and the address it came from, after redirects. */
export interface FetchedJson {
  readonly json: unknown;
  readonly url: string;
}

interface Entry {
  readonly answer: Promise<FetchedJson>;
  readonly abort: AbortController;
  /** How many wait for the answer or still use it. */
  users: number;
  arrived: boolean;
}

const entries = shared('feeds@1', () => new Map<string, Entry>());

/**
 * One request for one key, for every element on the page and every copy of the library. The answer
 * is kept while anyone uses it: a user with a signal until the signal aborts, one without until the
 * answer is there. Without users the request is aborted and the answer let go; a failure is never
 * kept.
 */
export function shareRequest(
  key: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<FetchedJson>,
): { answer: Promise<FetchedJson>; fromCache: boolean } {
  let entry = entries.get(key);
  if (!entry) {
    const abort = new AbortController();
    const begun: Entry = { abort, users: 0, arrived: false, answer: start(abort.signal) };
    begun.answer.then(
      () => (begun.arrived = true),
      () => {
        forget(key, begun);
      },
    );
    entries.set(key, (entry = begun));
  }
  const { answer, arrived: fromCache, abort } = entry;
  entry.users++;
  const leave = () => {
    if (--entry.users > 0) return;
    forget(key, entry);
    abort.abort();
  };
  if (!signal) return { answer: answer.finally(leave), fromCache };
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      leave();
      reject(signal.reason as Error);
    });
  });
  return { answer: Promise.race([answer, left]), fromCache };
}

/** Lets go of a key, so that the next request for it goes to the network. */
export function forget(key: string, entry = entries.get(key)): void {
  if (entries.get(key) === entry) entries.delete(key);
}
