/** What a captcha tells while it stands on the page. */
export interface CaptchaHooks {
  readonly onToken: (token: string) => void;
  /** The token is too old, or was taken back; another comes, or the visitor is asked again. */
  readonly onExpired: () => void;
  readonly onError: () => void;
}

export interface CaptchaOptions extends CaptchaHooks {
  /** The public key, or the address that challenges come from. */
  readonly siteKey: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A captcha that stands on the page. */
export interface CaptchaWidget {
  /** Drops the token, which is good for one message only, and sees to another. */
  readonly renew: () => void;
  readonly remove: () => void;
}

/**
 * How one kind of captcha is driven. It works on an element that is there: in the light DOM, for most
 * of them find nothing inside a shadow root.
 */
export interface Captcha {
  /** The field that the token is sent in. */
  readonly field: string;
  /** Where its script stands, unless the page brings its own. */
  readonly script: (language: string) => string;
  readonly isModule?: true;
  /** The element it is, and the attribute for its key; a plain `div` for the others. */
  readonly element?: { readonly tag: string; readonly keyAttribute: string };
  /**
   * @param page the page's global object, where the script has left its interface
   * @throws {Error} when the script has left none there
   */
  readonly start: (
    place: HTMLElement,
    options: CaptchaOptions,
    page: object,
  ) => Promise<CaptchaWidget>;
}

/** What a script has left on the page; whatever else stands under that name is no such thing. */
export function scriptApi(page: object, name: string, method: string): Promise<unknown> {
  const api = (page as Record<string, unknown>)[name] as Record<string, unknown> | undefined;
  return typeof api?.[method] === 'function'
    ? Promise.resolve(api)
    : Promise.reject(new Error(`captcha: ${name}.${method} is missing`));
}
