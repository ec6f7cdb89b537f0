import type { ContactContext } from './contact-form-events.js';
import { Fact } from './event.js';

/** Half of the form has come into view. */
export class ContactViewEvent extends Fact<ContactContext> {
  constructor(detail: ContactViewEvent['detail']) {
    super('contact-view', detail);
  }
}

/** A visitor leaves the page with a form begun and not sent. */
export class ContactAbandonEvent extends Fact<
  ContactContext & {
    lastField: string;
    /** Share of the questions that were answered, 0 to 1. */
    completion: number;
  }
> {
  constructor(detail: ContactAbandonEvent['detail']) {
    super('contact-abandon', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'contact-view': ContactViewEvent;
    'contact-abandon': ContactAbandonEvent;
  }
}
