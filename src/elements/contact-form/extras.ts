// What a form does beside its message: keeps a draft, takes answers along from the page's address,
// offers a better spelling, tells marketing tools. Loaded once the form can be filled in.
import { html, render, type ReactiveController } from 'lit';
import { firstTouch, type Attribution } from '../../contact/attribution.js';
import { readDraft, writeDraft } from '../../contact/draft.js';
import type { Field } from '../../contact/field.js';
import { prefilled } from '../../contact/prefill.js';
import { safeRedirect } from '../../contact/safe-redirect.js';
import { suggestEmail } from '../../contact/suggest-email.js';
import type { ContactContext, ContactSuccessEvent } from '../../events/contact-form-events.js';
import { ContactAbandonEvent, ContactViewEvent } from '../../events/contact-visit-events.js';
import { formExtrasWords } from '../../i18n/en/form-extras.js';
import type { FormExtrasMessages } from '../../i18n/messages.js';
import { words } from '../../platform/words.js';
import type { FormHost } from './form-host.js';

/** What only the form itself can do. */
export interface FormTies {
  readonly fields: () => readonly Field[];
  readonly context: () => ContactContext;
  readonly messages: () => object & Partial<FormExtrasMessages>;
}

export class FormExtras implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #lastField = '';
  #observer: IntersectionObserver | undefined;
  #wasSeen = false;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
    this.#restore();
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('input', this.#onInput);
    root.addEventListener('change', this.#onChange);
    addEventListener('pagehide', this.#onLeave);
    for (const type of TOLD) this.#host.addEventListener(type, this.#tell);
    this.#host.addEventListener('contact-success', this.#onSuccess);
    this.#watch();
  }

  hostDisconnected(): void {
    const root = this.#host.renderRoot;
    root.removeEventListener('input', this.#onInput);
    root.removeEventListener('change', this.#onChange);
    removeEventListener('pagehide', this.#onLeave);
    for (const type of TOLD) this.#host.removeEventListener(type, this.#tell);
    this.#host.removeEventListener('contact-success', this.#onSuccess);
    this.#observer?.disconnect();
  }

  /** How the visitor came here, where the page asks for it. */
  get attribution(): Attribution | undefined {
    if (!this.#host.attribution) return undefined;
    return firstTouch({ page: location.href, referrer: document.referrer }, memory('session'));
  }

  get #messages(): FormExtrasMessages {
    return { ...formExtrasWords, ...this.#ties.messages() };
  }

  get #draftKey(): string {
    return `letterbox-draft:${location.pathname}:${this.#host.name}`;
  }

  get #memory(): Storage | undefined {
    return this.#host.draft === 'off' ? undefined : memory(this.#host.draft ?? 'session');
  }

  /** What the visitor wrote before goes before what the address brings along; what is there stays. */
  #restore(): void {
    const fields = this.#ties.fields();
    const allowed = [...words(this.#host.prefill)];
    const found: Record<string, string> = {
      ...prefilled(location.href, allowed, fields),
      ...Object.fromEntries(
        Object.entries(readDraft(fields, this.#memory?.getItem(this.#draftKey))).map(
          ([name, value]) => [name, [value].flat().join(', ')],
        ),
      ),
    };
    const now = this.#host.values;
    const missing = Object.entries(found).filter(([name]) => !now[name]);
    if (missing.length > 0) this.#host.values = Object.fromEntries(missing);
  }

  readonly #onInput = ({ target }: Event) => {
    this.#lastField = (target as HTMLInputElement).name;
    const text = writeDraft(this.#ties.fields(), this.#host.values);
    try {
      if (text) this.#memory?.setItem(this.#draftKey, text);
      else this.#memory?.removeItem(this.#draftKey);
    } catch {
      // Storage that is full or forbidden: the words are in the form nevertheless.
    }
  };

  readonly #onChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    if (input.type === 'email') this.#suggest(input);
  };

  /** Offers what an address was probably meant to be. It is the visitor who changes it. */
  #suggest(input: HTMLInputElement): void {
    const meant = suggestEmail(input.value);
    const row = input.closest('.field');
    const place =
      row?.querySelector<HTMLElement>(':scope > .suggestion') ?? document.createElement('div');
    place.className = 'suggestion';
    place.setAttribute('role', 'status');
    row?.append(place);
    const accept = () => {
      if (meant) input.value = meant;
      render('', place);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.focus();
    };
    render(
      meant
        ? html`<button class="suggest" part="suggestion" type="button" @click=${accept}>
            ${this.#messages.didYouMean(meant)}
          </button>`
        : '',
      place,
    );
  }

  readonly #onSuccess = (event: ContactSuccessEvent) => {
    this.#lastField = '';
    this.#memory?.removeItem(this.#draftKey);
    const { result } = event.detail;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const hosts = [...words(this.#host.redirectHosts)];
      const target = safeRedirect(this.#host.redirect ?? result.redirect, location.href, hosts);
      if (target) location.assign(target);
    });
  };

  readonly #onLeave = () => {
    if (!this.#lastField) return;
    const answered = Object.values(this.#host.values).filter((value) => value.trim()).length;
    const asked = this.#ties.fields().filter(({ type }) => type !== 'hidden').length;
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
    const { formName, provider, submissionId, field, fields, lastField, completion } = detail;
    (page.dataLayer ??= []).push({
      event: event.type.replaceAll('-', '_'),
      form_name: formName,
      provider,
      submission_id: submissionId,
      field: field ?? lastField,
      fields,
      completion,
    });
  };

  #watch(): void {
    if (this.#wasSeen) return;
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
  'contact-invalid',
  'contact-submit',
  'contact-success',
  'contact-error',
  'contact-abandon',
] as const;

/** Storage throws where a page, or its sandbox, keeps it closed. */
function memory(kind: 'session' | 'local'): Storage | undefined {
  try {
    return kind === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}
