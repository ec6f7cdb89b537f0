import { HttpError, request } from '../platform/http.js';
import { bodyWeight } from './body-weight.js';
import type { ContactMessage } from './contact-message.js';
import { contactRequest, type RequestOptions } from './contact-request.js';
import type { ContactResult } from './contact-result.js';
import { failure } from './failure.js';

export interface SendOptions extends RequestOptions {
  readonly signal: AbortSignal;
  /** How long the server may be silent, in milliseconds. */
  readonly timeout: number;
}

/** What browsers carry on with when its page is gone: 64 kB at most, for all of the page's requests. */
const KEPT_ALIVE = 60_000;

/** Sends a message once. Never throws: whatever happens is a result. */
export async function sendContact(
  message: ContactMessage,
  { signal, timeout, ...where }: SendOptions,
): Promise<ContactResult> {
  try {
    const prepared = await contactRequest(message, where);
    if ('ok' in prepared) return told(prepared);
    if (isOffline()) return failure('offline', { outcome: 'not-sent' });
    const { url, headers, body, read } = prepared;
    // A visitor who leaves meanwhile need not take the message along.
    const keepalive = bodyWeight(body) <= KEPT_ALIVE;
    const init = { method: 'POST', headers, body, signal, keepalive, credentials: 'same-origin' };
    return told(read(await request(url, init as RequestInit, timeout)));
  } catch (cause) {
    if (signal.aborted) return failure('aborted');
    return failure(cause instanceof HttpError ? cause.code : 'unknown');
  }
}

/** What is wrong with the set-up is said where its developer looks. */
function told(result: ContactResult): ContactResult {
  if (!result.ok && result.advice) console.error(`<contact-form>: ${result.advice}`);
  return result;
}

/** Servers that run this code have no such notion. */
const isOffline = () =>
  (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
