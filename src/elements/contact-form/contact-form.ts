import { adoptStyles, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ContactError } from '../../contact/contact-error.js';
import type { ContactFailure, ContactResult } from '../../contact/contact-result.js';
import { defaultFields, parseFields, type Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import type { ParsedMessage } from '../../contact/message-schema.js';
import { loadProvider, providerName } from '../../contact/providers/index.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import type { SubmitController, SubmitStatus } from '../../controllers/submit-controller.js';
import {
  ContactErrorEvent,
  ContactInvalidEvent,
  ContactReadyEvent,
  ContactStartEvent,
  ContactSuccessEvent,
  type ContactContext,
} from '../../events/contact-form-events.js';
import { contactFormWords } from '../../i18n/en/contact-form.js';
import { version } from '../../platform/define-element.js';
import { randomId } from '../../platform/random-id.js';
import { base } from '../../styles/base.js';
import { fieldStyles } from '../../styles/field.js';
import { strongButton } from '../../styles/strong-button.js';
import { tokens } from '../../styles/tokens.js';
import { fieldId, fieldRow } from '../../templates/field.js';
import { heading } from '../../templates/heading.js';
import { contactFormStyles } from './contact-form.styles.js';
import type { Outgoing } from './deliver.js';
import type { FormExtras } from './extras.js';
import type { SettingsController } from './settings.js';

type FirstTouch = typeof import('./first-touch.js');
type Definition = typeof import('./definition.js');

/**
 * A form that brings a visitor's message to its back end, keeps every word until it has arrived, and
 * says thanks only then.
 *
 * @summary A contact form for any page.
 * @tag contact-form
 *
 * @attr {string} access-key - The public key that some form services know a form by.
 *
 * @slot - Shown until the form is there, and instead of it without JavaScript: a plain form or a mail link.
 * @slot heading - In place of the heading.
 * @slot intro - In place of the words below the heading.
 * @slot before-fields - Above the first field.
 * @slot before-submit - Above the button.
 * @slot success - In place of the thanks.
 * @slot footer - Below the button.
 *
 * @fires {ContactReadyEvent} contact-ready - The form can be filled in.
 * @fires {ContactViewEvent} contact-view - Half of the form has come into view.
 * @fires {ContactStartEvent} contact-start - A visitor touches the first field.
 * @fires {ContactAbandonEvent} contact-abandon - A visitor leaves with a form begun and not sent.
 * @fires {ContactInvalidEvent} contact-invalid - Answers need mending before the message can go.
 * @fires {ContactSubmitEvent} contact-submit - A valid message is about to be sent. Cancelable.
 * @fires {ContactSuccessEvent} contact-success - The server confirmed the message. Cancelable.
 * @fires {ContactErrorEvent} contact-error - The message was not confirmed. Cancelable.
 *
 * @csspart form - The form.
 * @csspart heading - The heading.
 * @csspart intro - The words below it.
 * @csspart highlights - The labelled lines below those.
 * @csspart error-summary - What is wrong, all together.
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
 * @csspart textarea - An input of several lines.
 * @csspart submit - The button.
 * @csspart status - Where sending is told.
 * @csspart success - The thanks.
 *
 * @cssproperty [--contact-form-gap=1.5em] - Space between fields.
 * @cssproperty [--contact-form-measure=38em] - How wide the form gets.
 *
 * @cssstate sending - A message is on its way.
 * @cssstate sent - The server confirmed it.
 * @cssstate error - It did not.
 */
export class ContactFormElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, base, strongButton, fieldStyles, contactFormStyles];

  static override properties = {
    action: {},
    provider: {},
    name: {},
    fields: {},
    src: {},
    heading: {},
    intro: {},
    submitLabel: { attribute: 'submit-label' },
    successHeading: { attribute: 'success-heading' },
    successMessage: { attribute: 'success-message' },
    honeypot: {},
    draft: {},
    prefill: {},
    redirect: {},
    redirectHosts: { attribute: 'redirect-hosts' },
    attribution: { type: Boolean },
    tracking: {},
    timeout: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    errors: { attribute: false },
    values: { attribute: false, noAccessor: true },
  };

  /** Where the message goes. Without it the form shows and sending says that it is not set up. */
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

  /** Address of a feed whose `_letterbox.contact` fills in what attributes leave out. */
  declare src: string | undefined;

  declare heading: string | undefined;

  /** Words below the heading. */
  declare intro: string | undefined;

  declare submitLabel: string | undefined;
  declare successHeading: string | undefined;
  declare successMessage: string | undefined;

  /** Name of the field that only machines fill in. It is sent as it is; the server judges. */
  declare honeypot: string;

  /** Where a draft is kept until the message is sent: for the visit, for good, or nowhere. */
  declare draft: 'session' | 'local' | 'off' | undefined;

  /** Fields that the page's address may fill in: `email company` reads `?email=…&company=…`. */
  declare prefill: string | undefined;

  /** Where a visitor is taken after the thanks: a page of this site, or of a listed host. */
  declare redirect: string | undefined;

  /** Other hosts that `redirect` and the server may lead to, parted by spaces or commas. */
  declare redirectHosts: string | undefined;

  /** Sends along how the visitor came: campaign, click ids, referrer, landing page. */
  declare attribution: boolean | undefined;

  /** `datalayer` also pushes the form's events, without anything personal, to `window.dataLayer`. */
  declare tracking: 'events' | 'datalayer' | 'off' | undefined;

  /** How long the server may be silent, in milliseconds. */
  declare timeout: number;

  /** Rank of the heading, 2 to 6. */
  declare headingLevel: number;

  /** What is wrong with the answers now, by field name. */
  declare errors: FieldIssues;

  readonly #locale = new LocaleController(this, contactFormWords);
  #submit: SubmitController | undefined;
  #settings: Pick<SettingsController, 'value' | 'isPending'> | undefined;
  #fieldsText: string | undefined;
  #fieldList: readonly Field[] = [];
  #definition: Definition | undefined;
  readonly #styles: CSSResult[] = [...ContactFormElement.styles];
  #attempt: Promise<ContactResult | undefined> | undefined;
  /** Another message gets another id; another try at the same one does not. */
  #lastTry = { id: randomId(), written: '' };
  #extras: FormExtras | undefined;
  #isReady = false;
  #tools: FirstTouch | undefined;
  #isStarted = false;
  /** Whether the code for sending could not be had. */
  #isCutOff = false;
  /** Whether the page says itself what became of the message. */
  #isQuiet = false;
  /** Of the form before the thanks took its place, in pixels. */
  #height = 0;

  constructor() {
    super();
    this.provider = 'auto';
    this.name = 'contact';
    this.honeypot = '_honey';
    this.timeout = 20_000;
    this.headingLevel = 2;
    this.errors = {};
    new StatesController(this, () => [this.status]);
  }

  /** Where the message is: `idle`, `sending`, `sent` or `error`. */
  get status(): SubmitStatus {
    return this.#isCutOff ? 'error' : (this.#submit?.status ?? 'idle');
  }

  /** What became of the last message. */
  get result(): ContactResult | undefined {
    return this.#isCutOff ? OFFLINE : this.#submit?.result;
  }

  /** What stands in the fields now, by name. */
  get values(): Record<string, string> {
    const form = this.#form;
    const values: Record<string, string> = {};
    for (const [name, value] of form ? new FormData(form) : [])
      if (typeof value === 'string' && name !== this.honeypot)
        values[name] = name in values ? `${values[name] ?? ''}, ${value}` : value;
    return values;
  }
  set values(values: Record<string, string>) {
    void this.updateComplete.then(() => {
      for (const [name, value] of Object.entries(values)) {
        const control = this.#control(name);
        if (this.#definition && this.#form) this.#definition.fillField(this.#form, name, value);
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
    this.#form?.reset();
    this.errors = {};
    this.#lastTry = { id: randomId(), written: '' };
    this.#isCutOff = false;
    this.#submit?.reset();
  }

  /** Stops a message that is on its way; whether it arrived is then unknown. */
  abort(): void {
    this.#submit?.abort();
  }

  /** Whether the answers can be sent; shows nothing. */
  async checkValidity(): Promise<boolean> {
    return 'values' in (await this.#parse());
  }

  /** Whether the answers can be sent; shows what is wrong with them. */
  async reportValidity(): Promise<boolean> {
    const parsed = await this.#parse();
    if ('issues' in parsed) await this.setErrors(parsed.issues);
    return 'values' in parsed;
  }

  /** Shows what is wrong with the answers and takes the visitor there. */
  async setErrors(errors: FieldIssues): Promise<void> {
    await this.#touch();
    this.errors = errors;
    await this.#focus('.summary');
  }

  focusField(name: string): void {
    this.#control(name)?.focus();
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  #control(name: string): HTMLInputElement | null {
    return this.renderRoot.querySelector(`#${CSS.escape(fieldId(name))}`);
  }

  get #context(): ContactContext {
    return {
      formName: this.name,
      provider: providerName(this.provider),
      submissionId: this.#lastTry.id,
    };
  }

  /** Fetches what the form needs from its first touch on, or what is left of it to fetch. */
  async #touch(): Promise<FirstTouch> {
    if (this.#tools) return this.#tools;
    const tools = await import('./first-touch.js');
    this.#adopt(tools.outcomeStyles);
    this.#submit = new tools.SubmitController(this);
    return (this.#tools = tools);
  }

  #adopt(styles: CSSResult): void {
    this.#styles.push(styles);
    adoptStyles(this.renderRoot as ShadowRoot, this.#styles);
  }

  async #parse() {
    const { readForm } = await this.#touch();
    return readForm(this.#form, this.#fieldList);
  }

  async #try(): Promise<ContactResult | undefined> {
    if (this.status === 'sent') return this.result;
    const tools = await this.#touch().catch(() => undefined);
    // Without its tools the form has no connection: nothing goes out, and it says so.
    this.#isCutOff = !tools;
    const parsed = tools?.readForm(this.#form, this.#fieldList);
    if (parsed && 'issues' in parsed) {
      const fields = Object.keys(parsed.issues);
      this.dispatchEvent(new ContactInvalidEvent({ ...this.#context, fields }));
      await this.setErrors(parsed.issues);
      return undefined;
    }
    this.errors = {};
    this.#height = this.offsetHeight;
    const result =
      tools && parsed
        ? await this.#submit?.run((signal) => tools.deliver(this.#outgoing(parsed), signal))
        : OFFLINE;
    if (!result) return undefined;
    if (!result.ok) this.errors = tools?.serverIssues(result, this.#fieldList) ?? {};
    this.#isQuiet = !this.dispatchEvent(
      result.ok
        ? new ContactSuccessEvent({ ...this.#context, result })
        : new ContactErrorEvent({ ...this.#context, result, error: new ContactError(result) }),
    );
    this.requestUpdate();
    await this.#focus(result.ok ? '.success .title' : '.summary');
    return result;
  }

  #outgoing(message: ParsedMessage): Outgoing {
    const written = JSON.stringify(message.values);
    const { id, written: before } = this.#lastTry;
    this.#lastTry = { id: before && before !== written ? randomId() : id, written };
    return {
      host: this,
      context: this.#context,
      message,
      attribution: this.#extras?.attribution,
      fields: this.#fieldList,
      action: this.#settings?.value?.action,
      language: this.#locale.language,
    };
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }

  /** The first touch: rules and provider are fetched while the visitor types. */
  readonly #start = ({ target }: Event) => {
    if (this.#isStarted) return;
    this.#isStarted = true;
    // Whatever does not come now is asked for again when the message goes.
    void this.#touch().catch(() => undefined);
    void loadProvider(providerName(this.provider)).catch(() => undefined);
    const { name: field } = target as HTMLInputElement;
    this.dispatchEvent(new ContactStartEvent({ ...this.#context, field }));
  };

  /** An error goes at the keystroke that mends it, and none comes while someone types. */
  readonly #mend = async ({ target }: Event) => {
    const { name } = target as HTMLInputElement;
    if (this.#definition) this.requestUpdate();
    if (!this.errors[name]) return;
    const parsed = await this.#parse();
    if ('issues' in parsed && parsed.issues[name]) return;
    this.errors = Object.fromEntries(
      Object.entries(this.errors).filter(([wrong]) => wrong !== name),
    );
  };

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    void this.submit();
  };

  protected override willUpdate(): void {
    if (this.src && !this.#settings) void this.#readSettings();
    const asked = this.fields ?? this.#settings?.value?.fields ?? defaultFields;
    const text = typeof asked === 'string' ? asked : JSON.stringify(asked);
    if (text === this.#fieldsText) return;
    this.#fieldsText = text;
    this.#fieldList = parseFields(text);
    if (text.trim().startsWith('[')) void this.#readDefinition(text);
  }

  async #readSettings(): Promise<void> {
    this.#settings = { value: undefined, isPending: true };
    this.#settings = await import('./settings.js').then(
      ({ SettingsController }) => new SettingsController(this),
      () => ({ value: undefined, isPending: false }),
    );
    this.requestUpdate();
  }

  async #readDefinition(json: string): Promise<void> {
    this.#fieldList = [];
    const definition = await import('./definition.js').catch(() => undefined);
    if (definition && !this.#definition) this.#adopt(definition.choiceFieldStyles);
    if (json !== this.#fieldsText) return;
    this.#definition = definition;
    this.#fieldList = definition?.readDefinition(json) ?? parseFields(defaultFields);
    this.requestUpdate();
  }

  protected override updated(): void {
    // The thanks take as much room as the form did, so that nothing below them jumps.
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const height = frame?.matches('.thanks') ? `${String(this.#height)}px` : '';
    if (frame && frame.style.minBlockSize !== height) frame.style.minBlockSize = height;
    if (this.#isReady || !this.#form) return;
    this.#isReady = true;
    this.dispatchEvent(new ContactReadyEvent(this.#context));
    void this.#loadExtras();
  }

  /** A form can be filled in and sent without them. */
  async #loadExtras(): Promise<void> {
    const extras = await import('./extras.js').catch(() => undefined);
    this.#extras =
      extras &&
      new extras.FormExtras(this, {
        fields: () => this.#fieldList,
        context: () => this.#context,
        messages: () => this.#locale.messages,
      });
  }

  protected override render(): TemplateResult {
    const isWaiting = this.src && this.#settings?.isPending !== false && !this.#isReady;
    if (!this.#locale.ready || isWaiting || this.#fieldList.length === 0)
      return html`<slot></slot>`;
    const { messages } = this.#locale;
    const isSent = this.status === 'sent' && !this.#isQuiet;
    return html`<div class="frame ${isSent ? 'thanks' : ''}">
      ${isSent ? this.#thanks() : html`${this.#introduction()} ${this.#questionnaire()}`}
      <div part="status" role="status">
        ${
          isSent
            ? html`<p>${this.successMessage ?? this.#serverWords ?? messages.sentMessage}</p>`
            : nothing
        }
        ${
          this.status === 'sending'
            ? html`<span class="unseen">${messages.sending}</span>`
            : nothing
        }
      </div>
    </div>`;
  }

  get #serverWords(): string | undefined {
    return this.result?.ok ? this.result.message : undefined;
  }

  #introduction(): TemplateResult {
    const settings = this.#settings?.value;
    const title = this.heading ?? settings?.heading;
    const intro = this.intro ? [this.intro] : (settings?.intro ?? []);
    return html`<div class="intro">
      <slot name="heading">${title ? heading(this.headingLevel, 'heading', title) : nothing}</slot>
      <slot name="intro"
        >${intro.map((paragraph) => html`<p part="intro">${paragraph}</p>`)}
        ${settings?.highlightList}</slot
      >
    </div>`;
  }

  #thanks(): TemplateResult {
    return html`<div class="success" part="success">
      <slot name="success">
        ${heading(this.headingLevel, '', this.successHeading ?? this.#locale.messages.sentHeading)}
      </slot>
    </div>`;
  }

  #questionnaire(): TemplateResult {
    const { messages } = this.#locale;
    const trouble = this.#trouble;
    const isSending = this.status === 'sending';
    return html`<form
      part="form"
      novalidate
      @submit=${this.#onSubmit}
      @focusin=${this.#start}
      @input=${this.#mend}
    >
      ${
        trouble?.summary ??
        (this.#failure
          ? html`<p class="summary" part="error-summary">${messages.offline}</p>`
          : nothing)
      }
      <slot name="before-fields"></slot>
      ${
        this.#definition?.fieldRows(this.#fieldList, {
          answers: this.values,
          problemOf: (field) => trouble?.problemOf(field),
          messages,
        }) ?? this.#fieldList.map((field) => fieldRow(field, trouble?.problemOf(field), messages))
      }
      <div class="trap" aria-hidden="true">
        <label
          >${messages.leaveEmpty}
          <input name=${this.honeypot} tabindex="-1" autocomplete="off" />
        </label>
      </div>
      <slot name="before-submit"></slot>
      <button
        class="button strong send"
        part="submit"
        type="submit"
        aria-disabled=${isSending ? 'true' : nothing}
      >
        <span>${isSending ? messages.sending : (this.submitLabel ?? messages.submit)}</span>
      </button>
      <slot name="footer"></slot>
    </form>`;
  }

  get #trouble() {
    return this.#tools?.showTrouble({
      fields: this.#fieldList,
      errors: this.errors,
      failure: this.#failure,
      messages: this.#locale.messages,
      headingLevel: this.headingLevel + 1,
      focusField: (name) => {
        this.focusField(name);
      },
    });
  }

  get #failure(): ContactFailure | undefined {
    return this.result?.ok || this.#isQuiet ? undefined : this.result;
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
