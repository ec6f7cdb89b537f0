import type { Captcha } from './captcha.js';
import { elementWidget } from './element-widget.js';

interface CapWidget extends HTMLElement {
  readonly reset?: () => void;
  readonly solve?: () => Promise<unknown>;
}

/** Cap, whose key is the address of its server. */
export const captcha: Captcha = {
  field: 'cap-token',
  script: () => 'https://cdn.jsdelivr.net/npm/@cap.js/widget@0.1',
  element: { tag: 'cap-widget', keyAttribute: 'data-cap-api-endpoint' },
  start: (place, { onToken, onExpired, onError }) => {
    const widget = place as CapWidget;
    return elementWidget(
      widget,
      {
        solve: ({ token }) => {
          if (typeof token === 'string') onToken(token);
        },
        // It takes an old token back by itself.
        reset: onExpired,
        error: onError,
      },
      () => {
        onExpired();
        widget.reset?.();
        void widget.solve?.().catch(onError);
      },
    );
  },
};
