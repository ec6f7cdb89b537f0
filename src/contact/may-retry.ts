import type { ContactResult } from './contact-result.js';

/**
 * Whether a message may be sent again by itself. A second try at a message that may have arrived is a
 * second lead, so only where the server asks to come back, where nothing went out, or where the
 * endpoint says that it knows a message by its id.
 */
export function mayRetry(result: ContactResult): boolean {
  if (result.ok || !result.retryable || result.kind === 'captcha' || result.kind === 'aborted')
    return false;
  if (result.outcome === 'not-sent') return true;
  const isAskedBack = result.status === 429 || result.status === 503;
  if (isAskedBack && result.retryAfterMs !== undefined) return true;
  return result.isIdempotent === true && result.kind !== 'rate-limit';
}
