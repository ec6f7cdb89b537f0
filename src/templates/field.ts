import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../contact/field.js';
import { fieldLabel } from '../i18n/field-label.js';
import type { ContactFormMessages } from '../i18n/messages.js';

/** Tokens of the HTML standard, so that browsers and password managers fill in what they know. */
const autocomplete = new Map(
  Object.entries({
    name: 'name',
    email: 'email',
    company: 'organization',
    organization: 'organization',
    phone: 'tel',
    tel: 'tel',
    website: 'url',
    url: 'url',
  }),
);

export const fieldId = (name: string) => `field-${name}`;

/** One question: label, hint and error before the input, tied to it by id. */
export function fieldRow(
  field: Field,
  /** What is wrong with the answer, in words. */
  problem: string | undefined,
  messages: ContactFormMessages,
): TemplateResult {
  const { name, type, required, hint } = field;
  const id = fieldId(name);
  const label = fieldLabel(field, messages);
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    describedby: described || nothing,
    invalid: problem ? 'true' : nothing,
    required: required ? 'true' : nothing,
    autocomplete: autocomplete.get(name.toLowerCase()) ?? 'off',
  };
  return html`<div class="field ${problem ? 'wrong' : ''}" part="field field-${name}">
    <label class="label" part="label" for=${id}
      >${required ? label : messages.optionalLabel(label)}</label
    >
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="error" part="error" id="${id}-error">${problem}</p>` : nothing}
    ${
      type === 'textarea'
        ? html`<textarea
            class="input"
            part="textarea"
            id=${id}
            name=${name}
            rows="5"
            autocomplete="off"
            aria-describedby=${shared.describedby}
            aria-invalid=${shared.invalid}
            aria-required=${shared.required}
          ></textarea>`
        : html`<input
            class="input"
            part="input"
            id=${id}
            name=${name}
            type=${type}
            autocomplete=${shared.autocomplete}
            autocapitalize=${name === 'name' ? 'words' : type === 'text' ? 'sentences' : 'none'}
            spellcheck=${type === 'text' && !shared.autocomplete.startsWith('name')}
            enterkeyhint="next"
            aria-describedby=${shared.describedby}
            aria-invalid=${shared.invalid}
            aria-required=${shared.required}
          />`
    }
  </div>`;
}
