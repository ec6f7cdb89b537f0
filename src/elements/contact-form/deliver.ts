import type { LitElement } from 'lit';
import type { ContactMessage } from '../../contact/contact-message.js';
import type { ContactResult } from '../../contact/contact-result.js';
import type { Field } from '../../contact/field.js';
import { failure } from '../../contact/failure.js';
import type { ParsedMessage } from '../../contact/message-schema.js';
import type { ProviderName } from '../../contact/providers/index.js';
import { sendContact } from '../../contact/send-contact.js';
import { ContactSubmitEvent, type ContactContext } from '../../events/contact-form-events.js';

/** What a form says of how it sends. */
interface Sender extends LitElement {
  readonly action: string | undefined;
  readonly provider: string;
  readonly honeypot: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** A message and all that is known about the form it was written in. */
export interface Outgoing {
  readonly host: Sender;
  readonly context: ContactContext;
  readonly message: ParsedMessage;
  readonly attribution: ContactMessage['attribution'];
  readonly fields: readonly Field[];
  /** Where it goes when the form itself does not say. */
  readonly action: string | undefined;
  readonly language: string;
}

/** Asks the page, then sends. Nothing comes back when the page held the message back. */
export async function deliver(
  { host, context, message, attribution, fields, language, action }: Outgoing,
  signal: AbortSignal,
): Promise<ContactResult | undefined> {
  const waits: Promise<unknown>[] = [];
  let answer: Promise<ContactResult> | undefined;
  const values = { ...message.values };
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
  const outgoing: ContactMessage = {
    values: { ...message.answers, ...changed(values, message.values) },
    files: message.files,
    honeypot: honeypotOf(host),
    // As a property the name is taken: it is what HTML calls an element's shortcut.
    accessKey: host.getAttribute('access-key') ?? undefined,
    attribution,
    names: Object.fromEntries(
      fields.flatMap(({ name, sendAs }) => (sendAs ? [[name, sendAs]] : [])),
    ),
    title: document.title,
    submissionId: context.submissionId,
    formName: context.formName,
    page: location.origin + location.pathname,
    language,
  };
  return sendContact(outgoing, {
    action: host.action ?? action,
    provider: host.provider as ProviderName | 'auto',
    timeout: host.timeout,
    signal,
    base: host.ownerDocument.baseURI,
  });
}

/** The field that only machines fill in, as it was found. */
function honeypotOf({ renderRoot, honeypot: name }: Sender): ContactMessage['honeypot'] {
  const trap = renderRoot.querySelector<HTMLInputElement>('.trap input');
  return trap ? { name, value: trap.value } : undefined;
}

/** What the page has written otherwise in the event's answers, or added to them. */
const changed = (values: Record<string, string>, before: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== before[name]));

/** What a page answers in our place is a result only if it says so. */
function understood(result: Partial<ContactResult> | null | undefined): ContactResult {
  if (result?.ok === true) return { status: 200, ...result, ok: true };
  const failed = result?.ok === false ? result : {};
  return failure(failed.kind ?? 'unknown', failed);
}
