import { CodedError } from './coded-error.js';

/** Why a request brought no answer at all. The caller's own abort is rethrown as it came. */
export class HttpError extends CodedError<'network' | 'timeout'> {}

/** An answer read to its end, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * The one place that calls `fetch`.
 * @param silence how long the other side may say nothing, in milliseconds
 * @throws {HttpError} `network` or `timeout`; the reason of `init.signal` when that aborts
 */
export async function request(
  url: string,
  init: RequestInit,
  silence = 10_000,
): Promise<HttpAnswer> {
  const { signal } = init;
  const quiet = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      quiet.abort();
    }, silence);
    // What is more urgent comes first, in engines that can wait for it.
    return (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.();
  };
  void heard();
  try {
    const either = AbortSignal.any([quiet.signal, signal ?? quiet.signal]);
    // Pages that put keys such as `mode` on `Object.prototype` must not change how this fetches.
    const response = await fetch(url, bare({ ...init, signal: either }));
    // Part by part, so that a long answer keeps nothing waiting while it is taken in and decoded.
    const reader = response.body?.getReader(bare({})) as
      ReadableStreamDefaultReader<Uint8Array> | undefined;
    const decoder = new TextDecoder();
    let text = '';
    let part: ReadableStreamReadResult<Uint8Array> | undefined;
    do {
      part = await reader?.read();
      await heard();
      text += decoder.decode(part?.value, { stream: !part?.done });
      await heard();
    } while (part && !part.done);
    const { status, headers } = response;
    return { status, headers, url: response.url || url, text };
  } catch (cause) {
    signal?.throwIfAborted();
    const code = quiet.signal.aborted ? 'timeout' : 'network';
    throw new HttpError(code, `${url}: ${code}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Options that take nothing from `Object.prototype`. */
const bare = <T extends object>(options: T): T => Object.assign(Object.create(null) as T, options);
