import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Field } from '../contact/field.js';
import { fieldLabel } from '../i18n/field-label.js';
import type { ChoiceFieldMessages, ContactFormMessages } from '../i18n/messages.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import { fieldId, fieldRow, typing } from './field.js';

export interface FieldLook {
  /** What is wrong with an answer, in words. */
  readonly problemOf: (field: Field) => string | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly messages: ContactFormMessages & ChoiceFieldMessages;
}

/** Questions of every kind. Each keeps its own input, whichever others come and go. */
export const fieldRows = (fields: readonly Field[], look: FieldLook) =>
  repeat(
    fields,
    ({ name }) => name,
    (field) => row(field, look),
  );

function row(field: Field, look: FieldLook): TemplateResult {
  const { name, type, value = '' } = field;
  switch (type) {
    case 'hidden':
      return html`<input type="hidden" name=${name} .value=${value} />`;
    case 'radio':
    case 'checkboxes':
      return group(field, look);
    case 'checkbox':
    case 'consent':
      return box(field, look);
    default:
      return isPlain(field)
        ? fieldRow(field, look.problemOf(field), look.messages)
        : labelled(field, look, control(field, look));
  }
}

const PLAIN: readonly Field['type'][] = ['text', 'email', 'tel', 'url', 'textarea'];

/** Whether the row that every form has is enough. */
const isPlain = ({ type, value, maxlength }: Field) =>
  PLAIN.includes(type) && value === undefined && !maxlength;

interface Told {
  readonly id: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly describedby: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly required: 'true' | typeof nothing;
}

function told(field: Field, { problemOf, messages }: FieldLook): Told {
  const { name, hint, required, maxlength } = field;
  const id = fieldId(name);
  const problem = problemOf(field);
  const label = fieldLabel(field, messages);
  const described = [hint && 'hint', problem && 'error', maxlength && 'count'].filter(Boolean);
  return {
    id,
    label: required ? label : messages.optionalLabel(label),
    problem,
    describedby: described.map((part) => `${id}-${String(part)}`).join(' ') || nothing,
    invalid: problem ? 'true' : nothing,
    required: required ? 'true' : nothing,
  };
}

const notes = ({ hint }: Field, { id, problem }: Told) => html`
  ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${problem ? html`<p class="error" part="error" id="${id}-error">${problem}</p>` : nothing}
`;

function labelled(field: Field, look: FieldLook, input: TemplateResult): TemplateResult {
  const words = told(field, look);
  return html`<div class="field ${words.problem ? 'wrong' : ''}" part="field field-${field.name}">
    <label class="label" part="label" for=${words.id}>${words.label}</label>
    ${notes(field, words)} ${input} ${count(field, look)}
  </div>`;
}

/** Types that name their keyboard themselves. */
const WRITTEN: readonly string[] = ['text', 'email', 'tel', 'url'];

function control(field: Field, look: FieldLook): TemplateResult {
  const { name, type, value = '', options = [], min, max, accept, multiple } = field;
  const { id, describedby, invalid, required } = told(field, look);
  const { autocomplete, autocapitalize, spellcheck } = typing(field);
  if (type === 'select')
    return html`<select
      class="input"
      part="select"
      id=${id}
      name=${name}
      autocomplete=${autocomplete}
      aria-describedby=${describedby}
      aria-invalid=${invalid}
      aria-required=${required}
    >
      <option value="" ?selected=${!value}>${look.messages.choose}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>
            ${option.label}
          </option>`,
      )}
    </select>`;
  if (type === 'textarea')
    return html`<textarea
      class="input"
      part="textarea"
      id=${id}
      name=${name}
      rows="5"
      autocomplete=${autocomplete}
      aria-describedby=${describedby}
      aria-invalid=${invalid}
      aria-required=${required}
      .defaultValue=${value}
    ></textarea>`;
  const isNumber = type === 'number';
  return html`<input
    class="input ${isNumber || type === 'date' ? 'short' : ''}"
    part="input"
    id=${id}
    name=${name}
    type=${isNumber ? 'text' : type}
    inputmode=${isNumber ? 'decimal' : WRITTEN.includes(type) ? type : nothing}
    min=${(type === 'date' ? min : undefined) ?? nothing}
    max=${(type === 'date' ? max : undefined) ?? nothing}
    accept=${accept?.join() ?? nothing}
    ?multiple=${type === 'file' && multiple}
    autocomplete=${autocomplete}
    autocapitalize=${autocapitalize}
    spellcheck=${spellcheck}
    enterkeyhint="next"
    aria-describedby=${describedby}
    aria-invalid=${invalid}
    aria-required=${required}
    .defaultValue=${value}
  />`;
}

/** How many characters are left, or too many: nobody is stopped from typing on. */
function count({ name, maxlength }: Field, { answers, messages }: FieldLook) {
  if (!maxlength) return nothing;
  const answer = answers[name];
  const left = maxlength - (typeof answer === 'string' ? answer.trim().length : 0);
  return html`<p
    class="count ${left < 0 ? 'over' : ''}"
    part="count"
    id="${fieldId(name)}-count"
    aria-live=${left < 20 ? 'polite' : 'off'}
  >
    ${left < 0 ? messages.charactersOver(-left) : messages.charactersLeft(left)}
  </p>`;
}

/** Several boxes under one question; the first of them is where a link to the question leads. */
function group(field: Field, look: FieldLook): TemplateResult {
  const { name, type, options = [], value } = field;
  const words = told(field, look);
  const { id, describedby, invalid } = words;
  // No fieldset: its border starts in the middle of its legend, which keeps no distance.
  return html`<div
    class="field ${words.problem ? 'wrong' : ''}"
    part="field field-${name}"
    role=${type === 'radio' ? 'radiogroup' : 'group'}
    aria-labelledby="${id}-label"
    aria-describedby=${describedby}
    aria-invalid=${type === 'radio' ? invalid : nothing}
    aria-required=${type === 'radio' ? words.required : nothing}
  >
    <span class="label" part="label" id="${id}-label">${words.label}</span>
    ${notes(field, words)}
    <div class="options">
      ${options.map(
        (option, index) =>
          html`<label class="option"
            ><input
              type=${type === 'radio' ? 'radio' : 'checkbox'}
              part=${type === 'radio' ? 'radio' : 'checkbox'}
              id=${index ? nothing : id}
              name=${name}
              .value=${option.value}
              ?checked=${option.value === value}
            /><span>${option.label}</span></label
          >`,
      )}
    </div>
  </div>`;
}

/** One box with its words beside it. Never ticked beforehand where it is a consent. */
function box(field: Field, look: FieldLook): TemplateResult {
  const { name, type, value } = field;
  const words = told(field, look);
  return html`<div
    class="field ${words.problem ? 'wrong' : ''}"
    part="field field-${name}${type === 'consent' ? ' consent' : ''}"
  >
    ${notes(field, words)}
    <label class="option"
      ><input
        type="checkbox"
        part="checkbox"
        id=${words.id}
        name=${name}
        value="yes"
        ?checked=${type === 'checkbox' && value === 'yes'}
        aria-describedby=${words.describedby}
        aria-invalid=${words.invalid}
        aria-required=${words.required}
      /><span part="label">${type === 'consent' ? field.label : words.label}</span></label
    >
    ${type === 'consent' ? policy(field, look) : nothing}
  </div>`;
}

/** Outside the label, for a link inside one would tick the box. */
const policy = ({ name, href = '' }: Field, { messages }: FieldLook) => {
  const url = href ? toUrl(href, document.baseURI) : undefined;
  const link =
    url && isHttp(url)
      ? html`<a part="policy" href=${url.href} target="_blank" rel="noopener"
          >${messages.policyLink}</a
        >`
      : nothing;
  return html`<p class="policy">
    ${name === 'consent' ? html`<slot name="consent">${link}</slot>` : link}
  </p>`;
};
