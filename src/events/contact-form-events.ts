import type { ContactError } from '../contact/contact-error.js';
import type { ContactFailure, ContactResult, ContactSuccess } from '../contact/contact-result.js';
import { Action, Fact } from './event.js';

/** What every event of a form tells; never what a visitor typed. */
export interface ContactContext {
  readonly formName: string;
  readonly provider: string;
  readonly submissionId: string;
}

/** The form can be filled in. */
export class ContactReadyEvent extends Fact<ContactContext> {
  constructor(detail: ContactReadyEvent['detail']) {
    super('contact-ready', detail);
  }
}

/** A visitor touches the first field. */
export class ContactStartEvent extends Fact<ContactContext & { field: string }> {
  constructor(detail: ContactStartEvent['detail']) {
    super('contact-start', detail);
  }
}

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

/** The server confirmed the message. Cancel it to say thanks yourself. */
export class ContactSuccessEvent extends Action<ContactContext & { result: ContactSuccess }> {
  constructor(detail: ContactSuccessEvent['detail']) {
    super('contact-success', detail);
  }
}

/** The message was not confirmed; every word is still in the form. Cancel it to tell so yourself. */
export class ContactErrorEvent extends Action<
  ContactContext & { error: ContactError; result: ContactFailure }
> {
  constructor(detail: ContactErrorEvent['detail']) {
    super('contact-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'contact-ready': ContactReadyEvent;
    'contact-start': ContactStartEvent;
    'contact-invalid': ContactInvalidEvent;
    'contact-submit': ContactSubmitEvent;
    'contact-success': ContactSuccessEvent;
    'contact-error': ContactErrorEvent;
  }
}
