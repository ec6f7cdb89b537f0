import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import { stepOf, stepsOf } from '../../contact/field-steps.js';
import { shownFields } from '../../contact/shown-fields.js';
import { ContactStepEvent } from '../../events/contact-visit-events.js';
import { choiceFieldWords } from '../../i18n/en/choice-field.js';
import { heading } from '../../templates/heading.js';
import type { FormHost, FormTies } from './form-host.js';

/** Shows a long form step by step. All of it stays in the form, so that no answer is lost on the way. */
export class FormSteps {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #fields: readonly Field[] = [];
  /** The steps that the answers so far lead through. */
  #steps: readonly number[] = [1];
  #current = 1;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
  }

  get isLast(): boolean {
    return this.#place >= this.#steps.length;
  }

  show(
    fields: readonly Field[],
    answers: Readonly<Record<string, unknown>>,
    /** Draws those that are asked for. */
    rows: (fields: readonly Field[]) => unknown,
  ): unknown {
    this.#fields = fields;
    this.#steps = stepsOf(fields, answers);
    if (!this.#steps.includes(this.#current)) this.#current = this.#steps[0] ?? 1;
    const shown = shownFields(fields, answers);
    if (fields.every((field) => stepOf(field) === this.#current)) return rows(shown);
    return html`${this.#heading()}
    ${repeat(
      [...new Set(fields.map(stepOf))].sort((one, other) => one - other),
      (step) => step,
      (step) =>
        html`<div class="questions ${this.#host.layout ?? ''}" ?hidden=${step !== this.#current}>
          ${rows(shown.filter((field) => stepOf(field) === step))}
        </div>`,
    )}`;
  }

  /** What is wrong where the visitor is. */
  within(issues: FieldIssues): FieldIssues {
    const here = new Set(
      this.#fields.filter((field) => stepOf(field) === this.#current).map(({ name }) => name),
    );
    return Object.fromEntries(Object.entries(issues).filter(([name]) => here.has(name)));
  }

  /** Goes on by one step, or back. The page may say no. */
  async move(by: 1 | -1): Promise<void> {
    const step = this.#place + by;
    const target = this.#steps[step - 1];
    const detail = { ...this.#ties.context(), step, steps: this.#steps.length };
    if (target === undefined || !this.#host.dispatchEvent(new ContactStepEvent(detail))) return;
    this.#current = target;
    this.#host.errors = {};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.step .title');
    if (title) title.tabIndex = -1;
    title?.focus();
  }

  reveal(names: readonly string[]): boolean {
    const field = this.#fields.find(({ name }) => names.includes(name));
    if (!field || stepOf(field) === this.#current) return false;
    this.#current = stepOf(field);
    this.#host.requestUpdate();
    return true;
  }

  reset(): void {
    this.#current = this.#steps[0] ?? 1;
  }

  back(): TemplateResult | typeof nothing {
    if (this.#place < 2) return nothing;
    return html`<button class="button" part="back" type="button" @click=${() => this.move(-1)}>
      ${this.#words.previousStep}
    </button>`;
  }

  /** Where the visitor is, counted from 1. */
  get #place(): number {
    return this.#steps.indexOf(this.#current) + 1;
  }

  get #words() {
    return { ...choiceFieldWords, ...this.#ties.words() };
  }

  #heading(): TemplateResult {
    const words = this.#words.step(this.#place, this.#steps.length);
    return html`<div class="step">
      ${heading(this.#host.headingLevel + 1, 'step', words)}
      <div class="progress" part="progress" aria-hidden="true">
        ${this.#steps.map((step) => html`<i class=${step <= this.#current ? 'done' : ''}></i>`)}
      </div>
    </div>`;
  }
}
