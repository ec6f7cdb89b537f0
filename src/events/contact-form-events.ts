import type { ContactError } from '../contact/contact-error.js';
import type { ContactFailure } from '../contact/contact-result.js';
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
    'contact-error': ContactErrorEvent;
  }
}
