import type { ContactResult, ContactSuccess } from '../contact/contact-result.js';
import type { Retry } from '../contact/send-tries.js';
import type { ContactContext } from './contact-form-events.js';
import { Action, Fact } from './event.js';

/** Answers need mending before the message can go. */
export class ContactInvalidEvent extends Fact<ContactContext & { fields: readonly string[] }> {
  constructor(detail: ContactInvalidEvent['detail']) {
    super('contact-invalid', detail);
  }
}

/**
 * A valid message is about to be sent. Change `values`, hold it with `waitUntil`, answer it yourself
 * with `respondWith`, or cancel it.
 */
export class ContactSubmitEvent extends Action<
  ContactContext & {
    values: Record<string, string>;
    waitUntil: (promise: Promise<unknown>) => void;
    respondWith: (result: ContactResult | Promise<ContactResult>) => void;
  }
> {
  constructor(detail: ContactSubmitEvent['detail']) {
    super('contact-submit', detail);
  }
}

/** The message could not go and is about to go once more. Cancel it to leave it at that. */
export class ContactRetryEvent extends Action<ContactContext & Retry> {
  constructor(detail: ContactRetryEvent['detail']) {
    super('contact-retry', detail);
  }
}

/** The server confirmed the message. Cancel it to say thanks yourself. */
export class ContactSuccessEvent extends Action<ContactContext & { result: ContactSuccess }> {
  constructor(detail: ContactSuccessEvent['detail']) {
    super('contact-success', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'contact-invalid': ContactInvalidEvent;
    'contact-submit': ContactSubmitEvent;
    'contact-retry': ContactRetryEvent;
    'contact-success': ContactSuccessEvent;
  }
}
