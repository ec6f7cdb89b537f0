import type { CaptchaOptions, CaptchaWidget } from './captcha.js';

/** What Turnstile, reCAPTCHA and hCaptcha have in common. */
export interface ExplicitApi {
  readonly render: (place: HTMLElement, settings: object) => unknown;
  readonly reset: (widget: unknown) => void;
  readonly remove?: (widget: unknown) => void;
}

export function explicitWidget(
  api: ExplicitApi,
  place: HTMLElement,
  { siteKey, onToken, onExpired, onError }: CaptchaOptions,
  more: object = {},
): CaptchaWidget {
  const widget = api.render(place, {
    sitekey: siteKey,
    callback: onToken,
    'expired-callback': onExpired,
    'error-callback': onError,
    ...more,
  });
  return {
    renew: () => {
      onExpired();
      api.reset(widget);
    },
    remove: () => {
      api.remove?.(widget);
    },
  };
}
