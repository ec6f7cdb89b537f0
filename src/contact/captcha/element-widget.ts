import type { CaptchaWidget } from './captcha.js';

type Detail = Readonly<Record<string, unknown>>;

/** A captcha that is an element and tells by events what became of it. */
export function elementWidget(
  element: HTMLElement,
  listeners: Readonly<Record<string, (detail: Detail) => void>>,
  renew: () => void,
): Promise<CaptchaWidget> {
  const heard = Object.entries(listeners).map(
    ([name, listen]) =>
      [
        name,
        (event: Event) => {
          listen(((event as CustomEvent).detail ?? {}) as Detail);
        },
      ] as const,
  );
  for (const [name, hear] of heard) element.addEventListener(name, hear);
  return Promise.resolve({
    renew,
    remove: () => {
      for (const [name, hear] of heard) element.removeEventListener(name, hear);
    },
  });
}
