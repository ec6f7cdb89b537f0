import type { ContactResult } from './contact-result.js';

/** What an endpoint says of itself: that it takes a message it already has as the same one. */
export interface Endpoint {
  readonly isIdempotent?: boolean;
}

/**
 * Whether a message may be sent again by itself. A second try at a message that may have arrived is a
 * second lead, so only where the server asks to come back, where nothing went out, or where the
 * endpoint knows a message by its id.
 */
export function mayRetry(result: ContactResult, { isIdempotent = false }: Endpoint = {}): boolean {
  if (result.ok || !result.retryable || result.kind === 'captcha' || result.kind === 'aborted')
    return false;
  if (result.outcome === 'not-sent') return true;
  const isAskedBack = result.status === 429 || result.status === 503;
  if (isAskedBack && result.retryAfterMs !== undefined) return true;
  return isIdempotent && result.kind !== 'rate-limit';
}
