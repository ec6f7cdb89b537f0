import type { ReactiveController } from 'lit';
import type { Captcha, CaptchaWidget } from '../../contact/captcha/captcha.js';
import { isCaptchaName, loadCaptcha } from '../../contact/captcha/index.js';
import { TokenBox } from '../../contact/captcha/token-box.js';
import { contactOutcomeWords } from '../../i18n/en/contact-outcome.js';
import type { FormHost, FormTies } from './form-host.js';
import { loadScript } from './load-script.js';

/**
 * The captcha of a form. It stands in the light DOM, for most of them find nothing inside a shadow
 * root, and gives each message a token of its own.
 */
export class CaptchaSlot implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  readonly #box = new TokenBox();
  #start: Promise<{ captcha: Captcha; widget: CaptchaWidget }> | undefined;
  /** Ends the waiting for a token of a captcha that has broken. */
  #broken = new AbortController();
  #isSpent = false;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  hostConnected(): void {
    this.#begin().catch(() => undefined);
  }

  /** What stands in a frame does not live through a move: it is drawn anew. */
  hostDisconnected(): void {
    const left = this.#start;
    this.#start = undefined;
    this.#isSpent = false;
    this.#box.clear();
    left?.then(
      ({ widget }) => {
        widget.remove();
      },
      () => undefined,
    );
  }

  /** The token for one message, and the field that it goes in; nothing when there is none to be had. */
  async take(signal: AbortSignal, say: (words: string) => void) {
    try {
      const { captcha } = await this.#begin();
      if (this.#box.isEmpty) say({ ...contactOutcomeWords, ...this.#ties.words() }.captchaAwaited);
      const tooLate = AbortSignal.timeout(this.#host.timeout);
      const token = await this.#box.take(AbortSignal.any([signal, tooLate, this.#broken.signal]));
      this.#isSpent = true;
      return { field: captcha.field, token };
    } catch {
      this.#broken = new AbortController();
      return undefined;
    }
  }

  /** Sees to another token when the last one is spent. */
  renew(): void {
    if (!this.#isSpent) return;
    this.#isSpent = false;
    void this.#start?.then(({ widget }) => {
      widget.renew();
    });
  }

  #begin() {
    const start = (this.#start ??= this.#stand());
    // One that did not come is asked for again with the next message.
    start.catch(() => {
      if (this.#start === start) this.#start = undefined;
    });
    return start;
  }

  async #stand() {
    const { captcha: name = '', captchaSiteKey = '' } = this.#host;
    if (!isCaptchaName(name)) throw new Error(`<contact-form>: no captcha is called “${name}”`);
    const captcha = await loadCaptcha(name);
    const { element, isModule } = captcha;
    const language = this.#ties.language();
    const place = document.createElement(element?.tag ?? 'div');
    if (element) place.setAttribute(element.keyAttribute, captchaSiteKey);
    this.#place.replaceChildren(place);
    const start = () =>
      captcha.start(
        place,
        {
          siteKey: captchaSiteKey,
          language,
          onToken: this.#box.put,
          onExpired: this.#box.clear,
          onError: () => {
            this.#broken.abort();
          },
        },
        window,
      );
    const load = () => loadScript(captcha.script(language), isModule);
    // The page may have brought the script itself.
    if (element && !place.matches(':defined')) await load();
    const widget = await start().catch(async () => {
      await load();
      return start();
    });
    return { captcha, widget };
  }

  /** What the page put into the slot, or a place of our own. */
  get #place(): Element {
    const given = this.#host.querySelector(':scope > [slot="captcha"]');
    if (given) return given;
    const place = document.createElement('div');
    place.slot = 'captcha';
    this.#host.append(place);
    return place;
  }
}
