import { html, nothing, type ReactiveController } from 'lit';
import { formExtrasWords } from '../../i18n/en/form-extras.js';
import type { FormHost, FormTies } from './form-host.js';
import { notice } from './notice.js';

/** Minds the connection, and offers to send what could not go when there is one again. */
export class ConnectionController implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #isBack = false;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#follow);
    addEventListener('offline', this.#follow);
    this.#host.addEventListener('contact-error', this.#onError);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#follow);
    removeEventListener('offline', this.#follow);
    this.#host.removeEventListener('contact-error', this.#onError);
  }

  get states(): readonly string[] {
    return navigator.onLine ? [] : ['offline'];
  }

  /** Whether what failed for want of a connection could go now. */
  get isBack(): boolean {
    const { result } = this.#host;
    return this.#isBack && result?.ok === false && result.kind === 'offline';
  }

  /** Nothing goes by itself: the visitor may have thought of something better meanwhile. */
  get offer(): unknown {
    if (!this.isBack || this.#host.status === 'sending') return nothing;
    const words = { ...formExtrasWords, ...this.#ties.words() };
    return notice(words.backOnline, [
      html`<button class="button" type="button" @click=${() => this.#host.submit()}>
        ${words.sendNow}
      </button>`,
    ]);
  }

  /** A connection that came back before is none of this failure's. */
  readonly #onError = () => {
    this.#isBack = false;
  };

  readonly #follow = () => {
    void this.#tell();
  };

  async #tell(): Promise<void> {
    const root = this.#host.renderRoot as ShadowRoot;
    const isAtTrouble = root.activeElement?.matches('.summary');
    this.#isBack = navigator.onLine;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The summary that had focus is gone, and the offer has taken its place.
    if (isAtTrouble && this.isBack) root.querySelector<HTMLElement>('.notice button')?.focus();
  }
}
