import type { ContactMessage } from '../../contact/contact-message.js';
import type { ContactResult } from '../../contact/contact-result.js';
import { failure } from '../../contact/failure.js';
import { sendContact } from '../../contact/send-contact.js';
import { sendTries } from '../../contact/send-tries.js';
import { ContactRetryEvent, ContactSubmitEvent } from '../../events/contact-message-events.js';
import { contactOutcomeWords } from '../../i18n/en/contact-outcome.js';
import { addressOf } from './address.js';
import type { CaptchaSlot } from './captcha-slot.js';
import { compose, type Written } from './compose.js';

/** A message and all that it needs on its way. */
export interface Outgoing extends Written {
  readonly captcha: Promise<CaptchaSlot> | undefined;
  /** Tells the visitor what the message waits for. */
  readonly say: (words: string) => void;
}

/** Asks the page, then sends. Nothing comes back when the page held the message back. */
export async function deliver(
  { captcha: loading, say, ...written }: Outgoing,
  signal: AbortSignal,
): Promise<ContactResult | undefined> {
  const { host, ties } = written;
  const page = await askPage(written);
  if (!page) return undefined;
  if (page.answer) return page.answer.then(understood, () => failure('unknown'));
  const message = await compose({ ...written, values: page.values }).catch((cause: unknown) => {
    console.error('<contact-form>: transform failed, so nothing was sent.', cause);
  });
  if (!message) return failure('config', { outcome: 'not-sent' });

  const words = { ...contactOutcomeWords, ...ties.words() };
  const captcha = await loading?.catch(() => undefined);
  const once = async (): Promise<ContactResult> => {
    const pass = loading && { token: '', ...(await captcha?.take(signal, say)) };
    if (pass && !pass.token)
      return failure(signal.aborted ? 'aborted' : 'captcha', { outcome: 'not-sent' });
    const options = { ...addressOf(host, ties), timeout: host.timeout, signal };
    const result = await sendContact(withToken(message, pass), options);
    // A token is good for one message, whatever became of it.
    captcha?.renew();
    return result;
  };
  const result = await sendTries(once, {
    retries: host.retries ?? 2,
    signal,
    isOnline: () => navigator.onLine,
    again: (next) => {
      say(words.retrying(Math.ceil(next.delay / 1000)));
      return host.dispatchEvent(new ContactRetryEvent({ ...ties.context(), ...next }));
    },
  });
  await ties.parts.extras?.keep(result, message);
  return result;
}

const withToken = (message: ContactMessage, pass: { field?: string; token: string } | undefined) =>
  pass?.field ? { ...message, values: { ...message.values, [pass.field]: pass.token } } : message;

/** Shows the message to the page, which may change it, hold it back, or answer it itself. */
async function askPage({ host, ties, message }: Written) {
  const waits: Promise<unknown>[] = [];
  let answer: Promise<ContactResult> | undefined;
  const values = { ...message.values };
  const event = new ContactSubmitEvent({
    ...ties.context(),
    values,
    waitUntil: (promise) => waits.push(promise),
    respondWith: (result) => {
      answer = Promise.resolve(result);
    },
  });
  if (!host.dispatchEvent(event)) return undefined;
  await Promise.allSettled(waits);
  return { values, answer };
}

/** What a page answers in our place is a result only if it says so. */
function understood(result: Partial<ContactResult> | null | undefined): ContactResult {
  if (result?.ok === true) return { status: 200, ...result, ok: true };
  const failed = result?.ok === false ? result : {};
  return failure(failed.kind ?? 'unknown', failed);
}
