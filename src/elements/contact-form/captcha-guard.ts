import type { CaptchaSlot } from './captcha-slot.js';
import type { FormHost, FormTies } from './form-host.js';

/** Fetches the captcha of a form that has one. */
export class CaptchaGuard {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #slot: Promise<CaptchaSlot> | undefined;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
  }

  /** The captcha, once it is there. One that did not come is asked for again. */
  fetch(): Promise<CaptchaSlot> | undefined {
    if (!this.#host.captcha || this.#host.preview) return undefined;
    this.#slot ??= import('./captcha-slot.js').then(
      ({ CaptchaSlot }) => new CaptchaSlot(this.#host, this.#ties),
    );
    this.#slot.catch(() => {
      this.#slot = undefined;
    });
    return this.#slot;
  }

  /** Sees to another token when the last one is spent. */
  renew(): void {
    void this.#slot?.then((slot) => {
      slot.renew();
    });
  }
}
