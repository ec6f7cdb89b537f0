import { html, LitElement, type TemplateResult } from 'lit';
import { ContactError } from '../../contact/contact-error.js';
import type { ContactFailure, ContactResult } from '../../contact/contact-result.js';
import type { Diagnosis } from '../../contact/diagnose.js';
import type { Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import type { SubmitStatus } from '../../controllers/submit-controller.js';
import {
  ContactErrorEvent,
  ContactReadyEvent,
  ContactStartEvent,
} from '../../events/contact-form-events.js';
import { contactFormWords } from '../../i18n/en/contact-form.js';
import type { Messages } from '../../i18n/messages.js';
import { version } from '../../platform/define-element.js';
import { importWithRetry } from '../../platform/import-with-retry.js';
import { randomId } from '../../platform/random-id.js';
import { keepUsual } from '../../platform/usual.js';
import { base } from '../../styles/base.js';
import { fieldStyles } from '../../styles/field.js';
import { buttonStyles } from '../../styles/button.js';
import { strongButton } from '../../styles/strong-button.js';
import { tokens } from '../../styles/tokens.js';
import { fieldId } from '../../templates/field.js';
import { contactFormStyles } from './contact-form.styles.js';
import type { FormTies, Transform } from './form-host.js';
import { FormParts } from './form-parts.js';
import { introduction, questionnaire } from './form-template.js';
import type { Submission, SubmissionView } from './submission.js';

/** What properties are of which a page says nothing. */
const USUAL = {
  provider: 'auto',
  name: 'contact',
  honeypot: '_honey',
  timeout: 20_000,
  headingLevel: 2,
  retries: undefined,
  minFillTime: undefined,
} as const;

/**
 * A form that brings a visitor's message to its back end, keeps every word until it has arrived, and
 * says thanks only then.
 *
 * @summary A contact form for any page.
 * @tag contact-form
 *
 * @attr {string} access-key - The public key that some form services know a form by.
 *
 * @slot - Shown until the form is there: a plain form or a mail link. One with `data-enhance` stays.
 * @slot heading - In place of the heading.
 * @slot intro - In place of the words below the heading.
 * @slot before-fields - Above the first field.
 * @slot consent - Beside the consent, in place of the link to the policy.
 * @slot captcha - Where the captcha stands. Without it, one is put there.
 * @slot hidden - Inputs that go along with the message and are never shown.
 * @slot before-submit - Above the button.
 * @slot success - In place of the thanks.
 * @slot error - In place of the words that tell why a message was not confirmed.
 * @slot footer - Below the button.
 *
 * @fires {ContactReadyEvent} contact-ready - The form can be filled in.
 * @fires {ContactViewEvent} contact-view - Half of the form has come into view.
 * @fires {ContactStartEvent} contact-start - A visitor touches the first field.
 * @fires {ContactStepEvent} contact-step - A visitor goes to another step. Cancelable.
 * @fires {ContactAbandonEvent} contact-abandon - A visitor leaves with a form begun and not sent.
 * @fires {ContactInvalidEvent} contact-invalid - Answers need mending before the message can go.
 * @fires {ContactSubmitEvent} contact-submit - A valid message is about to be sent. Cancelable.
 * @fires {ContactRetryEvent} contact-retry - The message is about to go once more. Cancelable.
 * @fires {ContactSuccessEvent} contact-success - The server confirmed the message. Cancelable.
 * @fires {ContactErrorEvent} contact-error - The message was not confirmed. Cancelable.
 *
 * @csspart form - The form.
 * @csspart heading - The heading.
 * @csspart intro - The words below it.
 * @csspart highlights - The labelled lines below those.
 * @csspart error-summary - What is wrong, all together.
 * @csspart step - Which step of how many this is.
 * @csspart progress - The same as a row of marks.
 * @csspart field - One question with its label and input. Also `field-{name}`.
 * @csspart label - Its label.
 * @csspart hint - Its hint.
 * @csspart error - What is wrong with its answer.
 * @csspart input - A one-line input.
 * @csspart select - A list to choose from.
 * @csspart radio - A round box.
 * @csspart checkbox - A square box.
 * @csspart count - How many characters are left.
 * @csspart suggestion - The button with a better spelling of an address.
 * @csspart consent - A field in which a visitor agrees to something.
 * @csspart policy - The link to what they agree to.
 * @csspart textarea - An input of several lines.
 * @csspart back - The button to the step before.
 * @csspart submit - The button.
 * @csspart status - Where sending is told.
 * @csspart notice - What is told there about a message that waits, with its buttons.
 * @csspart preview - The request that would go out.
 * @csspart success - The thanks.
 *
 * @cssproperty [--contact-form-gap=1.5em] - Space between fields.
 * @cssproperty [--contact-form-measure=38em] - How wide the form gets.
 *
 * @cssstate sending - A message is on its way.
 * @cssstate sent - The server confirmed it.
 * @cssstate error - It did not.
 * @cssstate offline - There is no connection.
 * @cssstate draft - What was typed is kept and not sent yet.
 */
export class ContactFormElement extends LitElement {
  static readonly version = version;
  static override styles = [
    tokens,
    base,
    buttonStyles,
    strongButton,
    fieldStyles,
    contactFormStyles,
  ];

  static override properties = {
    action: {},
    provider: {},
    name: {},
    fields: {},
    fieldsSrc: { attribute: 'fields-src' },
    src: {},
    heading: {},
    intro: {},
    submitLabel: { attribute: 'submit-label' },
    successHeading: { attribute: 'success-heading' },
    successMessage: { attribute: 'success-message' },
    afterSuccess: { attribute: 'after-success' },
    redirect: {},
    redirectHosts: { attribute: 'redirect-hosts' },
    consent: {},
    consentText: { attribute: 'consent-text' },
    consentHref: { attribute: 'consent-href' },
    consentVersion: { attribute: 'consent-version' },
    hiddenFields: { attribute: 'hidden-fields' },
    captcha: {},
    captchaSiteKey: { attribute: 'captcha-site-key' },
    emailPolicy: { attribute: 'email-policy' },
    honeypot: {},
    minFillTime: { type: Number, attribute: 'min-fill-time' },
    draft: {},
    queue: {},
    prefill: {},
    validate: {},
    layout: {},
    tracking: {},
    attribution: { type: Boolean },
    preview: { type: Boolean },
    disabled: { type: Boolean },
    timeout: { type: Number },
    retries: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    strings: { attribute: false },
    errors: { attribute: false },
    values: { attribute: false, noAccessor: true },
  };

  /**
   * Where the message goes; without it, where the page's own form goes. Without either the form shows
   * and sending says that it is not set up.
   */
  declare action: string | undefined;

  /**
   * Which form service the message goes to; `auto` goes by the address. `json` is our own endpoint or
   * any that takes JSON, `form` any that takes what a plain form sends.
   */
  declare provider: string;

  /** What the form is called in events and messages. */
  declare name: string;

  /** What is asked: `name* email* company message*`, or a list of definitions in JSON. */
  declare fields: string | readonly Field[] | undefined;

  /** Address of a list of definitions in JSON. */
  declare fieldsSrc: string | undefined;

  /** Address of a feed whose `_letterbox.contact` fills in what attributes leave out. */
  declare src: string | undefined;

  declare heading: string | undefined;

  /** Words below the heading. */
  declare intro: string | undefined;

  declare submitLabel: string | undefined;
  declare successHeading: string | undefined;
  declare successMessage: string | undefined;

  /** Whether the thanks take the place of the form, or stand above it, with its words or without. */
  declare afterSuccess: 'replace' | 'keep' | 'reset' | undefined;

  /** Where a visitor is taken after the thanks: a page of this site, or of a listed host. */
  declare redirect: string | undefined;

  /** Other hosts that `redirect` and the server may lead to, parted by spaces or commas. */
  declare redirectHosts: string | undefined;

  /** Asks a visitor to agree to something. What they read and when goes along with the message. */
  declare consent: 'none' | 'optional' | 'required' | undefined;

  /** What a visitor agrees to. */
  declare consentText: string | undefined;

  /** Address of the policy that the words speak of. */
  declare consentHref: string | undefined;

  /** The publisher's own name for this wording. */
  declare consentVersion: string | undefined;

  /** What goes along with every message, written as in an address: `campaign=spring&team=north`. */
  declare hiddenFields: string | undefined;

  /** Which captcha guards the form; its script comes with the first touch. */
  declare captcha:
    'turnstile' | 'recaptcha' | 'hcaptcha' | 'altcha' | 'friendly-captcha' | 'cap' | undefined;

  /** The captcha's public key, or the address that its challenges come from. */
  declare captchaSiteKey: string | undefined;

  /** Whether an address at a host where anybody gets one is taken, refused, or remarked on. */
  declare emailPolicy: 'any' | 'work' | 'work-soft' | undefined;

  /** The hosts that `email-policy` means, in place of a short list of the big ones. */
  declare freeMailHosts: readonly string[] | undefined;

  /** Name of the field that only machines fill in. It is sent as it is; the server judges. */
  declare honeypot: string;

  /** How long a person takes to fill in the form, in milliseconds. It is told to the server, which judges. */
  declare minFillTime: number | undefined;

  /** Where a draft is kept until the message is sent: for the visit, for good, or nowhere. */
  declare draft: 'session' | 'local' | 'off' | undefined;

  /** `durable` keeps a message that could not go for a day, and sends it when there is a connection. */
  declare queue: 'off' | 'durable' | undefined;

  /** Fields that the page's address may fill in: `email company` reads `?email=…&company=…`. */
  declare prefill: string | undefined;

  /** When an answer is judged first: when the message is sent, or when its field is left. */
  declare validate: 'submit' | 'blur' | undefined;

  /** One column, or two where there is room. */
  declare layout: 'stack' | 'grid' | undefined;

  /**
   * `datalayer` also pushes the form's events, without anything personal, to `window.dataLayer`. With
   * `off` nobody is told that a form was seen, begun or abandoned.
   */
  declare tracking: 'events' | 'datalayer' | 'off' | undefined;

  /**
   * Sends along how the visitor came: campaign, click ids, referrer, landing page. Written
   * `attribution="consent"`, only with the messages of those who ticked the consent.
   */
  declare attribution: boolean | undefined;

  /** Shows the request that would go out, and sends nothing. */
  declare preview: boolean | undefined;

  declare disabled: boolean | undefined;

  /** How long the server may be silent, in milliseconds. */
  declare timeout: number;

  /** How often a message goes again by itself where that cannot bring it twice. Default: 2. */
  declare retries: number | undefined;

  /** Rank of the heading, 2 to 6. */
  declare headingLevel: number;

  /** Own words in place of the language's. */
  declare strings: Partial<Messages> | undefined;

  /** Changes a message before it goes. */
  declare transform: Transform | undefined;

  /** What is wrong with the answers now, by field name. */
  declare errors: FieldIssues;

  readonly #locale = new LocaleController(this, contactFormWords);
  #submission: Submission | undefined;
  /** The message as it is shown: it may lack the code for sending. */
  #shown:
    { status: SubmitStatus; result: ContactResult | undefined; view?: SubmissionView } | undefined;
  #attempt: Promise<ContactResult | undefined> | undefined;
  #isReady = false;
  #isStarted = false;

  readonly #parts = new FormParts(this, () => this.#ties);
  readonly #ties: FormTies = {
    id: randomId(),
    provider: '',
    form: () => this.#form,
    parts: this.#parts,
    words: () => ({ ...this.#locale.messages, ...this.strings }),
    language: () => this.#locale.language,
    context: () => ({
      formName: this.name,
      provider: this.#ties.provider || this.provider.replace('auto', 'json'),
      submissionId: this.#ties.id,
    }),
    adopt: ({ styleSheet }) => {
      if (styleSheet) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    },
  };

  constructor() {
    super();
    keepUsual(this, USUAL);
    this.errors = {};
    new StatesController(this, () => [this.status, ...(this.#parts.extras?.states ?? [])]);
  }

  override attributeChangedCallback(
    attribute: string,
    old: string | null,
    now: string | null,
  ): void {
    super.attributeChangedCallback(attribute, old, now);
    const name = attribute.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
    const isNumber = typeof Reflect.get(this, name) === 'number';
    if (isNumber && !(now?.trim() && Number(now) >= 0)) Reflect.set(this, name, undefined);
    keepUsual(this, USUAL);
  }

  /** Where the message is: `idle`, `sending`, `sent` or `error`. */
  get status(): SubmitStatus {
    return this.#shown?.status ?? 'idle';
  }

  /** What became of the last message. */
  get result(): ContactResult | undefined {
    return this.#shown?.result;
  }

  /** What stands in the fields now, by name. */
  get values(): Record<string, string> {
    const data = new FormData(this.#form ?? undefined);
    data.delete(this.honeypot);
    return Object.fromEntries(
      [...data].flatMap(([name, said]) =>
        typeof said === 'string' ? [[name, (data.getAll(name) as string[]).join(', ')]] : [],
      ),
    );
  }
  set values(values: Record<string, string>) {
    void this.updateComplete.then(() => {
      for (const [name, value] of Object.entries(values)) {
        const control = this.#control(name) as HTMLInputElement | null;
        if (this.#parts.plan) this.#parts.plan.fill(name, value);
        else if (control) control.value = value;
      }
    });
  }

  /** Checks the answers and sends them, as a click on the button does. */
  submit(): Promise<ContactResult | undefined> {
    return (this.#attempt ??= this.#try().finally(() => {
      this.#attempt = undefined;
    }));
  }

  /** Empties the form and lets it send again. */
  reset(): void {
    // Not its own `reset`, which a field may be called.
    if (this.#form) HTMLFormElement.prototype.reset.call(this.#form);
    this.errors = {};
    this.#ties.id = randomId();
    this.#parts.plan?.reset?.();
    this.#submission?.reset();
    this.#shown = this.#submission;
  }

  /** Stops a message that is on its way; whether it arrived is then unknown. */
  abort(): void {
    this.#submission?.abort();
  }

  /** Whether the answers can be sent; shows nothing. */
  async checkValidity(): Promise<boolean> {
    return (await this.#touch()).isValid;
  }

  /** Whether the answers can be sent; shows what is wrong with them. */
  async reportValidity(): Promise<boolean> {
    return (await this.#touch()).report();
  }

  /** Shows what is wrong with the answers and takes the visitor there. */
  async setErrors(errors: FieldIssues): Promise<void> {
    await (await this.#touch()).setErrors(errors);
  }

  /** What is wrong with the set-up, as far as can be told without a request. */
  async diagnose(): Promise<Diagnosis[]> {
    return (await import('./diagnose-form.js')).diagnoseForm(this, this.#ties);
  }

  /** Takes the visitor to a field, on whichever step it stands. */
  focusField(name: string): void {
    const focus = () => this.#control(name)?.focus();
    if (this.#parts.plan?.reveal?.([name])) void this.updateComplete.then(focus);
    else focus();
  }

  get #form(): HTMLFormElement | null {
    return this.#parts.plan?.form ?? this.renderRoot.querySelector('form');
  }

  #control(name: string): HTMLElement | null {
    if (this.#parts.plan?.control) return this.#parts.plan.control(name);
    return this.renderRoot.querySelector(`#${CSS.escape(fieldId(name))}`);
  }

  /** Fetches what the form needs from its first touch on, or what is left of it to fetch. */
  async #touch(): Promise<Submission> {
    const { Submission } = await importWithRetry(() => import('./submission.js'));
    return (this.#shown = this.#submission ??= new Submission(this, this.#ties));
  }

  async #try(): Promise<ContactResult | undefined> {
    const submission = await this.#touch().catch(() => undefined);
    if (submission) return submission.submit();
    // Without its tools the form has no connection: nothing goes out, and it says so.
    this.#shown = { status: 'error', result: OFFLINE };
    this.requestUpdate();
    this.dispatchEvent(
      new ContactErrorEvent({
        ...this.#ties.context(),
        result: OFFLINE,
        error: new ContactError(OFFLINE),
      }),
    );
    return OFFLINE;
  }

  readonly #send = (event: Event) => {
    if (event.target !== this.#form) return;
    event.preventDefault();
    void this.submit();
  };

  /** The first touch: rules and provider are fetched while the visitor types. */
  readonly #start = ({ target }: Event) => {
    const { name: field, form } = target as HTMLInputElement;
    if (this.#isStarted || form !== this.#form) return;
    this.#isStarted = true;
    // Whatever does not come now is asked for again when the message goes.
    void this.#touch().catch(() => undefined);
    if (this.tracking !== 'off')
      this.dispatchEvent(new ContactStartEvent({ ...this.#ties.context(), field }));
  };

  protected override willUpdate(): void {
    keepUsual(this, USUAL);
  }

  protected override updated(): void {
    if (this.#isReady || !this.#form) return;
    this.#isReady = true;
    this.dispatchEvent(new ContactReadyEvent(this.#ties.context()));
    void this.#parts.loadExtras();
  }

  protected override render(): TemplateResult {
    const { fields, settings, extras } = this.#parts;
    const isWaiting = this.src && settings?.isPending !== false && !this.#isReady;
    if (!this.#locale.ready || isWaiting || fields.length === 0) return html`<slot></slot>`;
    const words = this.#ties.words();
    const view: Partial<SubmissionView> =
      this.#shown?.view ??
      (this.#shown && {
        summary: html`<p class="summary" part="error-summary">${words.offline}</p>`,
      }) ??
      {};
    const { thanks, news } = view;
    return html`<div
      class="frame ${thanks ? 'thanks' : ''}"
      @focusin=${this.#start}
      @submit=${this.#send}
    >
      ${
        thanks ??
        html`${introduction(this, this.#parts)} ${questionnaire(this, this.#parts, words, view)}`
      }
      <div part="status" role="status">${news}${extras?.news}</div>
    </div>`;
  }
}

/** What is known when not even the code for sending could be had. */
const OFFLINE: ContactFailure = {
  ok: false,
  kind: 'offline',
  message: '',
  fields: {},
  retryable: true,
  outcome: 'not-sent',
};
