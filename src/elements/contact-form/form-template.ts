import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../contact/field.js';
import { fieldRow } from '../../templates/field.js';
import { heading } from '../../templates/heading.js';
import type { FormHost, FormWords } from './form-host.js';
import type { FormParts } from './form-parts.js';
import type { SubmissionView } from './submission.js';

/** The words above the form. */
export function introduction(host: FormHost, { settings }: FormParts): unknown {
  const { value } = settings ?? {};
  const title = host.heading ?? value?.heading;
  const intro = host.intro ? [host.intro] : (value?.intro ?? []);
  const own = host.querySelector(':scope > :is([slot=heading], [slot=intro])');
  if (!title && !value && !host.intro && !own) return nothing;
  return html`<div class="intro">
    <slot name="heading">${title ? heading(host.headingLevel, 'heading', title) : nothing}</slot>
    <slot name="intro"
      >${intro.map((paragraph) => html`<p part="intro">${paragraph}</p>`)}
      ${value?.highlightList}</slot
    >
  </div>`;
}

/** What is asked, and what stands in the way of the answers. */
export function questionnaire(
  host: FormHost,
  { plan, fields }: FormParts,
  words: FormWords,
  view: Partial<SubmissionView>,
): TemplateResult {
  const isSending = host.status === 'sending';
  const problemOf = (field: Field) => view.problemOf?.(field);
  const rows =
    plan?.rows({ answers: host.values, problemOf }) ??
    fields.map((field) => fieldRow(field, problemOf(field), words));
  if (plan?.form) return html`${view.summary} ${rows} ${view.preview}`;
  return html`<form part="form" novalidate>
    ${view.summary}
    <slot name="before-fields"></slot>
    <fieldset class="questions ${host.layout ?? ''}" role="none" ?disabled=${host.disabled}>
      ${rows}
      <div class="trap unseen" aria-hidden="true">
        <label
          >${words.leaveEmpty} <input name=${host.honeypot} tabindex="-1" autocomplete="off" />
        </label>
      </div>
    </fieldset>
    <slot name="captcha"></slot>
    <slot name="before-submit"></slot>
    <div class="buttons">
      ${plan?.back?.()}
      <button
        class="button strong send"
        part="submit"
        type="submit"
        aria-disabled=${isSending || host.disabled ? 'true' : nothing}
      >
        <span>${isSending ? words.sending : (plan?.next ?? host.submitLabel ?? words.submit)}</span>
      </button>
    </div>
    ${view.preview}
    <slot name="footer"></slot>
  </form>`;
}
