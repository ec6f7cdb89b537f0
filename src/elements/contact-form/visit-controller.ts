import type { ReactiveController } from 'lit';
import type { ContactContext } from '../../events/contact-form-events.js';
import { ContactAbandonEvent, ContactViewEvent } from '../../events/contact-visit-events.js';
import type { FormHost, FormTies } from './form-host.js';

/** Tells the way of a visitor through the form, without a word of what was typed. */
export class VisitController implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #lastField = '';
  #observer: IntersectionObserver | undefined;
  #wasSeen = false;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#onInput);
    addEventListener('pagehide', this.#onLeave);
    for (const type of TOLD) this.#host.addEventListener(type, this.#tell);
    this.#host.addEventListener('contact-success', this.#onSuccess);
    this.#watch();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('input', this.#onInput);
    removeEventListener('pagehide', this.#onLeave);
    for (const type of TOLD) this.#host.removeEventListener(type, this.#tell);
    this.#host.removeEventListener('contact-success', this.#onSuccess);
    this.#observer?.disconnect();
  }

  readonly #onInput = ({ target }: Event) => {
    this.#lastField = (target as HTMLInputElement).name;
  };

  readonly #onSuccess = () => {
    this.#lastField = '';
  };

  readonly #onLeave = () => {
    if (!this.#lastField || this.#host.tracking === 'off') return;
    const answered = Object.values(this.#host.values).filter((value) => value.trim()).length;
    const asked = this.#ties.parts.fields.filter(({ type }) => type !== 'hidden').length;
    this.#host.dispatchEvent(
      new ContactAbandonEvent({
        ...this.#ties.context(),
        lastField: this.#lastField,
        completion: Math.min(1, answered / Math.max(1, asked)),
      }),
    );
  };

  /** Tag managers do not see into shadow trees, so a page may have its events in `dataLayer`. */
  readonly #tell = (event: Event) => {
    if (this.#host.tracking !== 'datalayer' || event.target !== this.#host) return;
    const page = globalThis as { dataLayer?: unknown[] };
    const { detail } = event as CustomEvent<ContactContext & Record<string, unknown>>;
    const { formName, provider, submissionId, field, fields, lastField, completion, step } = detail;
    (page.dataLayer ??= []).push({
      event: event.type.replaceAll('-', '_'),
      form_name: formName,
      provider,
      submission_id: submissionId,
      field: field ?? lastField,
      fields,
      completion,
      step,
    });
  };

  #watch(): void {
    if (this.#wasSeen || this.#host.tracking === 'off') return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (this.#wasSeen || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#wasSeen = true;
        this.#observer?.disconnect();
        this.#host.dispatchEvent(new ContactViewEvent(this.#ties.context()));
      },
      { threshold: 0.5 },
    );
    this.#observer.observe(this.#host);
  }
}

const TOLD = [
  'contact-view',
  'contact-start',
  'contact-step',
  'contact-invalid',
  'contact-submit',
  'contact-retry',
  'contact-success',
  'contact-error',
  'contact-abandon',
] as const;
