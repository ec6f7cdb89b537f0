import type { ReactiveController } from 'lit';
import { readDraft, writeDraft } from '../../contact/draft.js';
import { prefilled } from '../../contact/prefill.js';
import { words } from '../../platform/words.js';
import type { FormHost, FormTies } from './form-host.js';
import { memory } from './memory.js';

/** Keeps what a visitor has typed until it is sent, and brings it back. */
export class DraftController implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #isKept = false;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
    this.#restore();
  }

  get states(): readonly string[] {
    return this.#isKept ? ['draft'] : [];
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#write);
    this.#host.addEventListener('contact-success', this.#forget);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('input', this.#write);
    this.#host.removeEventListener('contact-success', this.#forget);
  }

  get #key(): string {
    return `letterbox-draft:${location.pathname}:${this.#host.name}`;
  }

  get #memory(): Storage | undefined {
    return this.#host.draft === 'off' ? undefined : memory(this.#host.draft ?? 'session');
  }

  /** What the visitor wrote before goes before what the address brings along; what is there stays. */
  #restore(): void {
    const fields = this.#ties.parts.fields;
    const draft = Object.entries(readDraft(fields, this.#memory?.getItem(this.#key)));
    const found: Record<string, string> = {
      ...prefilled(location.href, [...words(this.#host.prefill)], fields),
      ...Object.fromEntries(draft.map(([name, value]) => [name, [value].flat().join(', ')])),
    };
    const now = this.#host.values;
    const missing = Object.entries(found).filter(([name]) => !now[name]);
    if (missing.length > 0) this.#host.values = Object.fromEntries(missing);
    this.#tell(draft.length > 0);
    // Whoever was quicker than this code has typed something already.
    if (this.#host.matches(':focus-within')) void this.#host.updateComplete.then(this.#write);
  }

  readonly #write = () => {
    const text = writeDraft(this.#ties.parts.fields, this.#host.values);
    try {
      if (text) this.#memory?.setItem(this.#key, text);
      else this.#memory?.removeItem(this.#key);
      this.#tell(!!text && !!this.#memory);
    } catch {
      // Storage that is full or forbidden: the words are in the form nevertheless.
    }
  };

  readonly #forget = () => {
    this.#memory?.removeItem(this.#key);
    this.#tell(false);
  };

  #tell(isKept: boolean): void {
    if (isKept === this.#isKept) return;
    this.#isKept = isKept;
    this.#host.requestUpdate();
  }
}
