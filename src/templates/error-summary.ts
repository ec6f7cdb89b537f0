import { html, nothing, type TemplateResult } from 'lit';
import type { ContactFailure } from '../contact/contact-result.js';
import type { Field } from '../contact/field.js';
import type { FieldIssues } from '../contact/field-issue.js';
import { issueText } from '../i18n/issue-text.js';
import type { ContactFormMessages, ContactOutcomeMessages } from '../i18n/messages.js';
import { fieldId } from './field.js';
import { heading } from './heading.js';

export interface ErrorSummary {
  readonly fields: readonly Field[];
  readonly errors: FieldIssues;
  readonly failure: ContactFailure | undefined;
  readonly messages: ContactFormMessages & ContactOutcomeMessages;
  /** BCP 47 tag. */
  readonly language: string;
  readonly headingLevel: number;
  readonly focusField: (name: string) => void;
}

/** Everything that stands in a message's way, each with a link to the field that mends it. */
export function errorSummary(summary: ErrorSummary): TemplateResult | typeof nothing {
  const { fields, errors, failure, messages, language, focusField } = summary;
  const wrong = fields.filter(({ name }) => errors[name]?.length);
  const isWhole = failure && wrong.length === 0;
  if (wrong.length === 0 && !failure) return nothing;
  const follow = (event: Event, name: string) => {
    event.preventDefault();
    focusField(name);
  };
  return html`<div
    class="summary"
    part="error-summary"
    role="group"
    aria-labelledby="problem"
    aria-describedby=${isWhole ? 'reason' : nothing}
    tabindex="-1"
  >
    <div id="problem">${heading(summary.headingLevel, '', messages.problem)}</div>
    ${
      isWhole
        ? html`<div id="reason">
            <slot name="error"
              ><p>${reason(failure, messages)}</p>
              ${failure.message ? html`<p>${failure.message}</p>` : nothing}</slot
            >
          </div>`
        : nothing
    }
    ${
      wrong.length > 0
        ? html`<ul role="list">
            ${wrong.map(
              (field) =>
                html`<li>
                  <a
                    href="#${fieldId(field.name)}"
                    @click=${(event: Event) => {
                      follow(event, field.name);
                    }}
                    >${issueText(errors[field.name]?.[0] ?? { code: 'refused' }, field, messages, language)}</a
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function reason({ kind, outcome }: ContactFailure, messages: ErrorSummary['messages']): string {
  if (kind === 'offline') return messages.offline;
  if (kind === 'captcha' && outcome === 'not-sent') return messages.captchaMissing;
  return messages.contactErrors[kind];
}
