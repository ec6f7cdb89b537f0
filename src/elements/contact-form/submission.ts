// What a form needs from its first touch on: rules, sending, and the words and looks of trouble. It
// comes in one piece while the visitor types.
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ContactError } from '../../contact/contact-error.js';
import type { ContactResult } from '../../contact/contact-result.js';
import type { Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import { SubmitController, type SubmitStatus } from '../../controllers/submit-controller.js';
import { ContactErrorEvent } from '../../events/contact-form-events.js';
import { ContactInvalidEvent, ContactSuccessEvent } from '../../events/contact-message-events.js';
import { randomId } from '../../platform/random-id.js';
import { recognise } from './address.js';
import { AnswerCheck } from './answer-check.js';
import { CaptchaGuard } from './captcha-guard.js';
import { deliver } from './deliver.js';
import type { FormHost, FormTies } from './form-host.js';
import { outcomeStyles } from './outcome.styles.js';
import { received, showTrouble, underway } from './outcome.js';
import { serverIssues } from './server-issues.js';

/** What a form shows of its message. */
export interface SubmissionView {
  /** In place of the form. */
  readonly thanks: TemplateResult | undefined;
  readonly summary: unknown;
  readonly news: unknown;
  readonly preview: unknown;
  readonly problemOf: (field: Field) => string | undefined;
}

/** A visitor's message, from the first touch of the form to the answer of the server. */
export class Submission implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  readonly #task: SubmitController;
  readonly #check: AnswerCheck;
  readonly #captcha: CaptchaGuard;
  /** The words of the last try. */
  #written = '';
  #isQuiet = false;
  #says: string | undefined;
  #preview: unknown;
  /** Of the form before the thanks took its place, in pixels. */
  #height = 0;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    this.#task = new SubmitController(host);
    this.#check = new AnswerCheck(host, ties);
    this.#captcha = new CaptchaGuard(host, ties);
    ties.adopt(outcomeStyles);
    host.addController(this);
    // What does not come now is asked for again when the message goes.
    void recognise(host, ties);
    void this.#captcha.fetch();
  }

  get status(): SubmitStatus {
    return this.#task.status;
  }

  get result(): ContactResult | undefined {
    return this.#task.result;
  }

  get isValid(): boolean {
    return 'values' in this.#check.read();
  }

  async report(): Promise<boolean> {
    const parsed = this.#check.read();
    if ('issues' in parsed) await this.setErrors(parsed.issues);
    return 'values' in parsed;
  }

  async setErrors(errors: FieldIssues): Promise<void> {
    this.#check.tell(errors);
    this.#ties.parts.plan?.reveal?.(Object.keys(errors));
    await this.#focus('.summary');
  }

  abort(): void {
    this.#task.abort();
  }

  reset(): void {
    this.#written = '';
    this.#preview = undefined;
    this.#task.reset();
    this.#captcha.renew();
  }

  async submit(): Promise<ContactResult | undefined> {
    if (this.#host.disabled) return undefined;
    const parsed = this.#check.read();
    const written = 'values' in parsed ? JSON.stringify(parsed.values) : '';
    const isSame = written !== '' && written === this.#written;
    if (this.result?.ok && (this.#isOver || isSame)) return this.result;
    const plan = this.#ties.parts.plan;
    const issues = 'issues' in parsed ? parsed.issues : {};
    const here = plan?.within?.(issues) ?? issues;
    if (Object.keys(here).length > 0) return this.#refuse(here);
    if (plan?.next) {
      await plan.proceed?.();
      return undefined;
    }
    // What is wrong stands on another step.
    if ('issues' in parsed) return this.#refuse(parsed.issues);
    this.#check.tell({});
    this.#isQuiet = false;
    this.#height = this.#host.offsetHeight;
    if (this.#written && written !== this.#written) this.#ties.id = randomId();
    this.#written = written;
    await recognise(this.#host, this.#ties);
    const outgoing = { host: this.#host, ties: this.#ties, message: parsed };
    if (this.#host.preview) {
      const { previewRequest } = await import('./preview-request.js');
      this.#preview = await previewRequest(outgoing);
      this.#host.requestUpdate();
      await this.#focus('.preview');
      return undefined;
    }
    const captcha = this.#captcha.fetch();
    const result = await this.#task.run((signal) =>
      deliver({ ...outgoing, captcha, say: this.#say }, signal),
    );
    this.#says = undefined;
    return result && this.#conclude(result);
  }

  get view(): SubmissionView {
    const { status, result } = this;
    const isSent = result?.ok && !this.#isQuiet ? result : undefined;
    const outcome = isSent && received(this.#host, this.#ties, isSent, this.#isOver);
    const trouble = showTrouble({
      host: this.#host,
      ties: this.#ties,
      errors: this.#check.isTold ? this.#host.errors : {},
      failure: result?.ok || this.#isQuiet || this.#ties.parts.extras?.isBack ? undefined : result,
    });
    return {
      thanks: this.#isOver ? outcome?.thanks : undefined,
      summary: this.#check.isTold ? trouble.summary : (outcome?.thanks ?? trouble.summary),
      problemOf: trouble.problemOf,
      news: outcome?.words ?? (status === 'sending' ? underway(this.#ties, this.#says) : nothing),
      preview: this.#preview,
    };
  }

  hostUpdated(): void {
    // The thanks take as much room as the form did, so that nothing below them jumps.
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    const height = frame?.matches('.thanks') ? `${String(this.#height)}px` : '';
    if (frame && frame.style.minBlockSize !== height) frame.style.minBlockSize = height;
  }

  /** Whether the thanks have taken the place of the form. */
  get #isOver(): boolean {
    return !!this.result?.ok && (this.#host.afterSuccess ?? 'replace') === 'replace';
  }

  async #refuse(issues: FieldIssues): Promise<undefined> {
    const fields = Object.keys(issues);
    this.#host.dispatchEvent(new ContactInvalidEvent({ ...this.#ties.context(), fields }));
    await this.setErrors(issues);
    return undefined;
  }

  /** Tells the page and the visitor what became of the message. */
  async #conclude(result: ContactResult): Promise<ContactResult> {
    const context = this.#ties.context();
    if (!result.ok) {
      const errors = serverIssues(result, this.#ties.parts.fields);
      this.#check.tell(errors);
      this.#ties.parts.plan?.reveal?.(Object.keys(errors));
    }
    this.#isQuiet = !this.#host.dispatchEvent(
      result.ok
        ? new ContactSuccessEvent({ ...context, result })
        : new ContactErrorEvent({ ...context, result, error: new ContactError(result) }),
    );
    if (result.ok && this.#host.afterSuccess === 'reset') {
      const form = this.#ties.form();
      if (form) HTMLFormElement.prototype.reset.call(form);
      this.#ties.parts.plan?.reset?.();
      this.#ties.id = randomId();
      this.#written = '';
    }
    this.#host.requestUpdate();
    await this.#focus(result.ok ? '.success .title' : '.summary');
    return result;
  }

  readonly #say = (words: string) => {
    this.#says = words;
    this.#host.requestUpdate();
  };

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}
