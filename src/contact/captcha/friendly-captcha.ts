import { scriptApi, type Captcha } from './captcha.js';

interface Handle {
  readonly addEventListener: (name: string, listen: (event: CustomEvent) => void) => void;
  readonly reset: () => void;
  readonly destroy: () => void;
}

interface FriendlyCaptcha {
  readonly createWidget: (settings: object) => Handle;
}

/** Friendly Captcha, version 2. */
export const captcha: Captcha = {
  field: 'frc-captcha-response',
  script: () => 'https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@1/site.min.js',
  isModule: true,
  start: async (element, { siteKey, language, onToken, onExpired, onError }, page) => {
    const api = (await scriptApi(page, 'frcaptcha', 'createWidget')) as FriendlyCaptcha;
    const widget = api.createWidget({
      element,
      sitekey: siteKey,
      language,
      // We send the token ourselves.
      formFieldName: null,
      startMode: 'auto',
    });
    widget.addEventListener('frc:widget.complete', ({ detail }) => {
      onToken((detail as { response: string }).response);
    });
    widget.addEventListener('frc:widget.expire', onExpired);
    widget.addEventListener('frc:widget.error', onError);
    return {
      renew: () => {
        onExpired();
        widget.reset();
      },
      remove: () => {
        widget.destroy();
      },
    };
  },
};
