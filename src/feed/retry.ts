import { retryAfter } from '../platform/retry-after.js';

/** Waits before the second and the third try, in milliseconds. */
const PAUSES = [400, 1600];
/** A server that asks for more patience than this gets an error shown instead, in milliseconds. */
const PATIENCE = 20_000;

interface Failure {
  readonly code?: string;
  readonly status?: number | undefined;
  /** What the server said in `Retry-After`. */
  readonly cause?: unknown;
}

/**
 * Loads again where a second answer may differ: no connection, 429 and 5xx.
 * @throws what the last try threw, or the signal's reason
 */
export async function retry<T>(
  load: () => Promise<T>,
  error: unknown,
  signal: AbortSignal,
  pauses = PAUSES,
): Promise<T> {
  const [pause, ...further] = pauses;
  const { cause } = error as Failure;
  const asked = typeof cause === 'string' ? retryAfter(cause) : 0;
  const wait = Math.max(pause ?? Infinity, asked ?? 0);
  if (!isPassing(error as Failure) || wait > PATIENCE) throw error;
  await new Promise((resolve) => setTimeout(resolve, wait));
  signal.throwIfAborted();
  try {
    return await load();
  } catch (next) {
    return retry(load, next, signal, further);
  }
}

const isPassing = ({ code, status = 0 }: Failure) =>
  code === 'network' || status === 429 || status >= 500;
