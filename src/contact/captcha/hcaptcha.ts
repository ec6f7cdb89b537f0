import { scriptApi, type Captcha } from './captcha.js';
import { explicitWidget, type ExplicitApi } from './explicit-widget.js';

export const captcha: Captcha = {
  field: 'h-captcha-response',
  // Without the last it takes the place of reCAPTCHA, which the page may use elsewhere.
  script: (language) =>
    `https://js.hcaptcha.com/1/api.js?render=explicit&hl=${encodeURIComponent(language)}&recaptchacompat=off`,
  start: async (place, options, page) => {
    const api = (await scriptApi(page, 'hcaptcha', 'render')) as ExplicitApi;
    return explicitWidget(api, place, options, { 'chalexpired-callback': options.onExpired });
  },
};
