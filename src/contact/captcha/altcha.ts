import type { Captcha } from './captcha.js';
import { elementWidget } from './element-widget.js';

interface AltchaWidget extends HTMLElement {
  readonly reset?: () => void;
  readonly verify?: () => Promise<unknown>;
}

/** ALTCHA, whose key is the address that challenges come from. */
export const captcha: Captcha = {
  field: 'altcha',
  script: () => 'https://cdn.jsdelivr.net/npm/altcha@3/dist/main/altcha.min.js',
  isModule: true,
  element: { tag: 'altcha-widget', keyAttribute: 'challenge' },
  start: (place, { onToken, onExpired, onError }) => {
    const widget = place as AltchaWidget;
    return elementWidget(
      widget,
      {
        statechange: (detail) => {
          if (detail.state === 'verified' && typeof detail.payload === 'string')
            onToken(detail.payload);
          if (detail.state === 'expired') onExpired();
          if (detail.state === 'error') onError();
        },
      },
      () => {
        onExpired();
        widget.reset?.();
        void widget.verify?.().catch(onError);
      },
    );
  },
};
