import type { ContactContext } from './contact-form-events.js';
import { Action, Fact } from './event.js';

/** Half of the form has come into view. */
export class ContactViewEvent extends Fact<ContactContext> {
  constructor(detail: ContactViewEvent['detail']) {
    super('contact-view', detail);
  }
}

/** A visitor is about to go to another step. */
export class ContactStepEvent extends Action<
  ContactContext & {
    /** Where they go, counted from 1. */
    step: number;
    steps: number;
  }
> {
  constructor(detail: ContactStepEvent['detail']) {
    super('contact-step', detail);
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
    'contact-step': ContactStepEvent;
    'contact-abandon': ContactAbandonEvent;
  }
}
