import type { ContactResult } from './contact-result.js';
import { failure } from './failure.js';
import { mayRetry } from './may-retry.js';

export interface Retry {
  /** Which try has failed, counted from 1. */
  readonly attempt: number;
  /** Milliseconds until the next. */
  readonly delay: number;
}

export interface Tries {
  /** How many tries may follow the first. */
  readonly retries: number;
  readonly signal: AbortSignal;
  readonly isOnline: () => boolean;
  /** Asked before every wait; `false` leaves it at what came. */
  readonly again: (retry: Retry) => boolean;
}

/** Nobody waits longer before a form; whoever has to can send again later. */
const LONGEST = 10_000;
const SHORTEST = 1000;

/** Sends, and sends again where that cannot bring the message twice. */
export async function sendTries(
  send: () => Promise<ContactResult>,
  { retries, signal, isOnline, again }: Tries,
): Promise<ContactResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await send();
    if (result.ok || attempt > retries || !mayRetry(result) || !isOnline()) return result;
    const delay = result.retryAfterMs ?? SHORTEST;
    if (delay > LONGEST || !again({ attempt, delay })) return result;
    await pause(delay, signal);
    if (signal.aborted) return failure('aborted', { outcome: 'refused' });
  }
}

const pause = (delay: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
