// A plain form of the page that is made better where it stands: its fields stay in the light DOM, where
// form services that read pages, and visitors without scripts, find them.
import { html, type ReactiveController } from 'lit';
import type { Field } from '../../contact/field.js';
import { randomId } from '../../platform/random-id.js';
import { fillField } from '../../templates/fill-field.js';
import type { FormHost, FormPlan, Look } from './form-host.js';
import { readControls, type Control } from './read-controls.js';

export class EnhancedForm implements FormPlan, ReactiveController {
  readonly form: HTMLFormElement;
  readonly fields: readonly Field[];
  readonly #host: FormHost;
  readonly #controls: ReadonlyMap<string, Control>;
  /** Other forms of the page may ask the same. */
  readonly #prefix = `error-${randomId()}`;
  #problemOf: Look['problemOf'] = () => undefined;

  constructor(host: FormHost, form: HTMLFormElement) {
    this.#host = host;
    this.form = form;
    const read = readControls(form);
    this.fields = read.map(({ field }) => field);
    this.#controls = new Map(read.map(({ field, control }) => [field.name, control]));
    // From here on what is wrong is said by us, in the page's language.
    form.noValidate = true;
    host.addController(this);
  }

  rows({ problemOf }: Look): unknown {
    this.#problemOf = problemOf;
    return html`<slot></slot><slot name="captcha"></slot>`;
  }

  control(name: string): HTMLElement | null {
    return this.#controls.get(name) ?? null;
  }

  fill(name: string, value: string): void {
    fillField(this.form, name, value);
  }

  hostUpdated(): void {
    for (const field of this.fields) this.#mark(field, this.#problemOf(field));
    const button = this.form.querySelector('button:not([type=button]), input[type=submit]');
    const isBusy = this.#host.status === 'sending' || this.#host.disabled;
    button?.toggleAttribute('aria-disabled', isBusy);
    if (isBusy) button?.setAttribute('aria-disabled', 'true');
  }

  /** Puts what is wrong before the control and ties it to it, or takes it away. */
  #mark({ name }: Field, problem: string | undefined): void {
    const control = this.#controls.get(name);
    const id = `${this.#prefix}-${name}`;
    let note = this.form.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!control || (!problem && !note)) return;
    const others = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((other) => other && other !== id);
    if (problem) {
      if (!note) {
        note = document.createElement('span');
        note.id = id;
        note.dataset.error = '';
        Object.assign(note.style, { display: 'block', fontWeight: '600', color: ERROR });
        beside(control).before(note);
      }
      if (note.textContent !== problem) note.textContent = problem;
      control.setAttribute('aria-describedby', [...others, id].join(' '));
      control.setAttribute('aria-invalid', 'true');
    } else {
      note?.remove();
      control.removeAttribute('aria-invalid');
      if (others.length > 0) control.setAttribute('aria-describedby', others.join(' '));
      else control.removeAttribute('aria-describedby');
    }
  }
}

const ERROR = 'var(--letterbox-error, color-mix(in oklab, #d3180c 78%, currentColor))';

/** The words of a box stand after it, often around it: what is wrong goes before both. */
const beside = (control: Control): Element =>
  (control.matches('[type=checkbox], [type=radio]') && control.closest('label')) || control;
