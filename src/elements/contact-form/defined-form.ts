// What a form needs that asks more than lines of text: fields in JSON, steps, a consent, two columns.
import type { ReactiveController } from 'lit';
import { consentRecord, type ConsentRecord } from '../../contact/consent.js';
import { defaultFields, parseFields, type Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import { parseFieldDefinition } from '../../contact/field-schema.js';
import { isTicked } from '../../contact/shown-fields.js';
import { choiceFieldWords } from '../../i18n/en/choice-field.js';
import { request } from '../../platform/http.js';
import { choiceFieldStyles } from '../../styles/choice-field.js';
import { fieldRows } from '../../templates/choice-field.js';
import { fillField } from '../../templates/fill-field.js';
import { definedFormStyles } from './defined-form.styles.js';
import type { FormHost, FormPlan, FormTies, Look } from './form-host.js';
import { FormSteps } from './form-steps.js';

export class DefinedForm implements FormPlan, ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  readonly #steps: FormSteps;
  /** What the fields were read from. */
  #source = '';
  #own: readonly Field[] = [];
  #agreed: Date | undefined;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    this.#steps = new FormSteps(host, ties);
    ties.adopt(choiceFieldStyles);
    ties.adopt(definedFormStyles);
    host.renderRoot.addEventListener('input', this.#onInput);
    host.addController(this);
    this.#read();
  }

  get fields(): readonly Field[] {
    const { consent, consentText: label = this.#words.consentText, consentHref } = this.#host;
    const isOwn = this.#own.some(({ name }) => name === 'consent');
    if (!consent || consent === 'none' || isOwn || this.#own.length === 0) return this.#own;
    return [
      ...this.#own,
      {
        name: 'consent',
        type: 'consent',
        required: consent === 'required',
        label,
        step: Math.max(...this.#own.map(({ step = 1 }) => step)),
        ...(consentHref && { href: consentHref }),
      },
    ];
  }

  /** The first consent that is ticked, as it was read. */
  get consent(): ConsentRecord | undefined {
    const { values, consentVersion: version, ownerDocument } = this.#host;
    const field = this.fields.find(
      ({ name, type }) => type === 'consent' && isTicked(values[name]),
    );
    if (!field) return undefined;
    const { label: text = '', href } = field;
    const language = this.#ties.language();
    const address = href && new URL(href, ownerDocument.baseURI).href;
    return consentRecord({ text, language, version, href: address }, this.#agreed);
  }

  get next(): string | undefined {
    return this.#steps.isLast ? undefined : this.#words.nextStep;
  }

  hostUpdate(): void {
    this.#read();
  }

  rows({ answers: said, problemOf }: Look): unknown {
    // Before the first of them is shown, what stands in them is what they are defined with.
    const defined = this.fields.map(({ name, value }) => [name, value ?? ''] as const);
    const answers = { ...Object.fromEntries(defined), ...said };
    const messages = this.#words;
    const rows = (fields: readonly Field[]) => fieldRows(fields, { answers, problemOf, messages });
    return this.#steps.show(this.fields, answers, rows);
  }

  back(): unknown {
    return this.#steps.back();
  }

  within(issues: FieldIssues): FieldIssues {
    return this.#steps.within(issues);
  }

  proceed(): Promise<void> {
    return this.#steps.move(1);
  }

  reveal(names: readonly string[]): boolean {
    return this.#steps.reveal(names);
  }

  reset(): void {
    this.#steps.reset();
    this.#agreed = undefined;
    this.#host.requestUpdate();
  }

  fill(name: string, value: string): void {
    const form = this.#ties.form();
    if (form) fillField(form, name, value);
    this.#host.requestUpdate();
  }

  get #words() {
    return { ...choiceFieldWords, ...this.#ties.words() };
  }

  /** An answer may bring other questions, or be the moment of a consent. */
  readonly #onInput = ({ target }: Event) => {
    const { name } = target as HTMLInputElement;
    if (this.fields.some((field) => field.type === 'consent' && field.name === name))
      this.#agreed = new Date();
    this.#host.requestUpdate();
  };

  #read(): void {
    const { fields, fieldsSrc } = this.#host;
    const asked = fields ?? this.#ties.parts.settings?.value?.fields;
    const json = typeof asked === 'object' ? JSON.stringify(asked) : asked;
    const source = json ?? fieldsSrc ?? defaultFields;
    if (source === this.#source) return;
    this.#source = source;
    if (json === undefined && fieldsSrc) void this.#fetch(fieldsSrc);
    else this.#own = readFields(source);
  }

  async #fetch(address: string): Promise<void> {
    this.#own = [];
    let fields: readonly Field[];
    try {
      const url = new URL(address, this.#host.ownerDocument.baseURI).href;
      fields = parseFieldDefinition(await download(url));
    } catch (cause) {
      fields = complain(`no definition could be read from fields-src “${address}”`, cause);
    }
    if (this.#source !== address) return;
    this.#own = fields;
    this.#host.requestUpdate();
  }
}

async function download(url: string): Promise<string> {
  const { status, text } = await request(url, { headers: { accept: 'application/json' } });
  if (status !== 200) throw new Error(`it answered ${String(status)}`);
  return text;
}

/** Fields as shorthand or JSON. What is wrong is told and replaced by the default. */
function readFields(text: string): readonly Field[] {
  if (!/^\s*\[/.test(text)) return parseFields(text);
  try {
    return parseFieldDefinition(text);
  } catch (cause) {
    return complain('this definition is wrong', cause);
  }
}

function complain(reason: string, cause: unknown): readonly Field[] {
  console.error(`<contact-form> shows its default fields, as ${reason}.`, cause);
  return parseFields(defaultFields);
}
