import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../contact/field.js';
import { fieldLabel } from '../i18n/field-label.js';
import type { ContactFormMessages } from '../i18n/messages.js';

/** Tokens of the HTML standard, so that browsers and password managers fill in what they know. */
const tokens = new Map(
  Object.entries({
    name: 'name',
    firstname: 'given-name',
    lastname: 'family-name',
    company: 'organization',
    organization: 'organization',
    email: 'email',
    tel: 'tel',
    url: 'url',
  }),
);

/** How an answer gets in: what browsers know of it, and how keyboards write it. */
export function typing({ name, type, autocomplete }: Field) {
  const known = name.toLowerCase().replace(/[-_]/, '');
  const token = autocomplete ?? tokens.get(known) ?? tokens.get(type) ?? 'off';
  const isName = token.endsWith('name');
  return {
    autocomplete: token,
    autocapitalize: isName ? 'words' : type === 'text' ? 'sentences' : 'none',
    spellcheck: type === 'text' && !isName,
  };
}

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
    ...typing(field),
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
            autocomplete=${shared.autocomplete}
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
            autocapitalize=${shared.autocapitalize}
            spellcheck=${shared.spellcheck}
            inputmode=${type}
            enterkeyhint="next"
            aria-describedby=${shared.describedby}
            aria-invalid=${shared.invalid}
            aria-required=${shared.required}
          />`
    }
  </div>`;
}
