import { scriptApi, type Captcha } from './captcha.js';
import { explicitWidget, type ExplicitApi } from './explicit-widget.js';

interface Recaptcha extends ExplicitApi {
  readonly ready: (call: () => void) => void;
}

/** reCAPTCHA v2, the box to tick. After each message it has to be ticked again. */
export const captcha: Captcha = {
  field: 'g-recaptcha-response',
  script: (language) =>
    `https://www.google.com/recaptcha/api.js?render=explicit&hl=${encodeURIComponent(language)}`,
  start: async (place, options, page) => {
    const { ready } = (await scriptApi(page, 'grecaptcha', 'ready')) as Recaptcha;
    // The script only fetches another, and what draws the box comes with that.
    await new Promise<void>(ready);
    const api = (await scriptApi(page, 'grecaptcha', 'render')) as Recaptcha;
    return explicitWidget(api, place, options);
  },
};
