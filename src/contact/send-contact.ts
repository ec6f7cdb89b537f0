import { HttpError, request } from '../platform/http.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import type { ContactMessage } from './contact-message.js';
import type { ContactResult } from './contact-result.js';
import { failure } from './failure.js';
import { loadProvider, type ProviderName } from './providers/index.js';

export interface SendOptions {
  readonly action: string | undefined;
  readonly provider: ProviderName;
  readonly signal: AbortSignal;
  /** How long the server may be silent, in milliseconds. */
  readonly timeout: number;
  readonly base: string;
}

/** Sends a message once. Never throws: whatever happens is a result. */
export async function sendContact(
  message: ContactMessage,
  { action, provider: name, signal, timeout, base }: SendOptions,
): Promise<ContactResult> {
  const url = action ? toUrl(action, base) : undefined;
  if (!url || !isHttp(url)) return failure('config', { outcome: 'not-sent' });
  if (!navigator.onLine) return failure('offline', { outcome: 'not-sent' });
  try {
    const provider = await loadProvider(name).catch(() => undefined);
    // The code that speaks to the back end did not come: nothing went out.
    if (!provider) return failure('offline', { outcome: 'not-sent' });
    const { headers, body } = provider.encode(message);
    const init = { method: 'POST', headers, body, signal, credentials: 'same-origin' } as const;
    return provider.read(await request(url.href, init, timeout));
  } catch (cause) {
    if (signal.aborted) return failure('aborted');
    return failure(cause instanceof HttpError ? cause.code : 'unknown');
  }
}
