import type { Captcha } from './captcha.js';

// Each follows what its maker documents. No live service was called, neither for writing the files
// beside this one nor for testing them.

/** Captchas by name, each loaded with the first touch of a form that uses it. */
const captchas = {
  turnstile: () => import('./turnstile.js'),
  recaptcha: () => import('./recaptcha.js'),
  hcaptcha: () => import('./hcaptcha.js'),
  altcha: () => import('./altcha.js'),
  'friendly-captcha': () => import('./friendly-captcha.js'),
  cap: () => import('./cap.js'),
} satisfies Record<string, () => Promise<{ captcha: Captcha }>>;

export type CaptchaName = keyof typeof captchas;

export const isCaptchaName = (name: string): name is CaptchaName => Object.hasOwn(captchas, name);

export const loadCaptcha = async (name: CaptchaName): Promise<Captcha> =>
  (await captchas[name]()).captcha;
