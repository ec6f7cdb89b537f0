import { html, nothing, type TemplateResult } from 'lit';
import type { ContactFailure, ContactSuccess } from '../../contact/contact-result.js';
import type { Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import { contactOutcomeWords } from '../../i18n/en/contact-outcome.js';
import { issueText } from '../../i18n/issue-text.js';
import { errorSummary } from '../../templates/error-summary.js';
import { heading } from '../../templates/heading.js';
import type { FormHost, FormTies } from './form-host.js';

interface Trouble {
  readonly host: FormHost;
  readonly ties: FormTies;
  /** What is told all together. */
  readonly errors: FieldIssues;
  readonly failure: ContactFailure | undefined;
}

/** What stands in a message's way: all together, and in words for each field. */
export function showTrouble({ host, ties, errors, failure }: Trouble) {
  const messages = { ...contactOutcomeWords, ...ties.words() };
  return {
    summary: errorSummary({
      fields: ties.parts.fields,
      errors,
      failure,
      messages,
      language: ties.language(),
      headingLevel: host.headingLevel + 1,
      focusField: host.focusField.bind(host),
    }),
    problemOf: (field: Field) => {
      const [issue] = host.errors[field.name] ?? [];
      return issue && issueText(issue, field, messages, ties.language());
    },
  };
}

/**
 * The thanks, and what is spoken with them.
 * @param isOver whether they take the place of the form; above it they are seen together
 */
export function received(
  host: FormHost,
  ties: FormTies,
  { message }: ContactSuccess,
  isOver: boolean,
) {
  const words = { ...contactOutcomeWords, ...ties.words() };
  const said = host.successMessage ?? message ?? words.sentMessage;
  const thanks: TemplateResult = html`<div class="success" part="success">
    <slot name="success">
      ${heading(host.headingLevel, '', host.successHeading ?? words.sentHeading)}
      ${isOver ? nothing : html`<p aria-hidden="true">${said}</p>`}
    </slot>
  </div>`;
  return { thanks, words: html`<p class=${isOver ? '' : 'unseen'}>${said}</p>` };
}

/** Tells that a message is on its way, or what it waits for. */
export const underway = (ties: FormTies, says: string | undefined) =>
  html`<span class="unseen">${ties.words().sending}</span>
    ${says ? html`<p>${says}</p>` : nothing}`;
