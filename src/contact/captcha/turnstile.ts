import { scriptApi, type Captcha } from './captcha.js';
import { explicitWidget, type ExplicitApi } from './explicit-widget.js';

export const captcha: Captcha = {
  field: 'cf-turnstile-response',
  script: () => 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
  start: async (place, options, page) => {
    const api = (await scriptApi(page, 'turnstile', 'render')) as ExplicitApi;
    return explicitWidget(api, place, options, {
      language: options.language.toLowerCase(),
      'timeout-callback': options.onExpired,
      // We send the token ourselves.
      'response-field': false,
    });
  },
};
