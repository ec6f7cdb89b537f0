import type { ContactResult } from '../../contact/contact-result.js';
import { failure } from '../../contact/failure.js';
import type { ProviderName } from '../../contact/providers/index.js';
import { sendContact } from '../../contact/send-contact.js';
import { ContactSubmitEvent, type ContactContext } from '../../events/contact-form-events.js';

/** A message and all that is known about the form it was written in. */
export interface Outgoing {
  readonly host: HTMLElement;
  readonly context: ContactContext;
  readonly values: Record<string, string>;
  /** The field that only machines fill in, as it was found. */
  readonly trap: Readonly<Record<string, string>>;
  readonly action: string | undefined;
  readonly provider: ProviderName;
  /** Milliseconds. */
  readonly timeout: number;
  readonly language: string;
}

/** Asks the page, then sends. Nothing comes back when the page held the message back. */
export async function deliver(
  { host, context, values, trap, language, ...where }: Outgoing,
  signal: AbortSignal,
): Promise<ContactResult | undefined> {
  const waits: Promise<unknown>[] = [];
  let answer: Promise<ContactResult> | undefined;
  const event = new ContactSubmitEvent({
    ...context,
    values,
    waitUntil: (promise) => waits.push(promise),
    respondWith: (result) => {
      answer = Promise.resolve(result);
    },
  });
  if (!host.dispatchEvent(event)) return undefined;
  await Promise.allSettled(waits);
  if (answer) return answer.then(understood, () => failure('unknown'));
  const message = {
    values: { ...values, ...trap },
    submissionId: context.submissionId,
    formName: context.formName,
    page: location.origin + location.pathname,
    language,
  };
  return sendContact(message, { ...where, signal, base: host.ownerDocument.baseURI });
}

/** What a page answers in our place is a result only if it says so. */
function understood(result: Partial<ContactResult> | null | undefined): ContactResult {
  if (result?.ok === true) return { status: 200, ...result, ok: true };
  const failed = result?.ok === false ? result : {};
  return failure(failed.kind ?? 'unknown', failed);
}
