import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../contact/field.js';
import type { FieldIssue } from '../contact/field-issue.js';
import type { ContactFormMessages } from '../i18n/messages.js';

/** Tokens of the HTML standard, so that browsers and password managers fill in what they know. */
const autocomplete: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  company: 'organization',
  organization: 'organization',
  phone: 'tel',
  tel: 'tel',
  website: 'url',
  url: 'url',
};

export const fieldId = (name: string) => `field-${name}`;

export function fieldLabel({ name, label }: Field, messages: ContactFormMessages): string {
  const key = name.toLowerCase();
  if (label) return label;
  if (Object.hasOwn(messages.fieldLabels, key)) return messages.fieldLabels[key] ?? name;
  const spaced = name.replace(/[-_]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The server's own words, else ours for the field, else ours for any field. */
export function issueText(issue: FieldIssue, field: Field, messages: ContactFormMessages): string {
  const own = Object.hasOwn(messages.fieldIssuesByName, field.name.toLowerCase())
    ? messages.fieldIssuesByName[field.name.toLowerCase()]?.[issue.code]
    : undefined;
  return issue.message || (own ?? messages.fieldIssues[issue.code](fieldLabel(field, messages)));
}

/** One question: label, hint and error before the input, tied to it by id. */
export function fieldRow(
  field: Field,
  issue: FieldIssue | undefined,
  messages: ContactFormMessages,
): TemplateResult {
  const { name, type, required, hint } = field;
  const id = fieldId(name);
  const label = fieldLabel(field, messages);
  const described = [hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    describedby: described || nothing,
    invalid: issue ? 'true' : nothing,
    required: required ? 'true' : nothing,
    autocomplete: autocomplete[name.toLowerCase()] ?? 'off',
  };
  return html`<div class="field ${issue ? 'wrong' : ''}" part="field field-${name}">
    <label class="label" part="label" for=${id}
      >${required ? label : messages.optionalLabel(label)}</label
    >
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      issue
        ? html`<p class="error" part="error" id="${id}-error">
            ${issueText(issue, field, messages)}
          </p>`
        : nothing
    }
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
