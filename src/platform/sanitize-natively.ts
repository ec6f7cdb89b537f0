import type { SanitizePolicy } from './sanitize-policy.js';

declare const Document: typeof globalThis.Document & {
  parseHTML(html: string, options: { sanitizer: SanitizerConfig }): Document;
};

type Rules = Omit<SanitizePolicy, 'addresses' | 'lists'>;

/**
 * The browser's own sanitiser. It parses a page, not what an element holds: Firefox mends tables in
 * another way there. Elements that the policy does not name stay, bare, for `settleNodes` to unwrap:
 * Chromium unwraps while it parses, and so mends other tables in another way.
 */
export function sanitizeNatively(html: string, policy: Rules): DocumentFragment {
  const sanitizer: SanitizerConfig = {
    elements: [
      'html',
      'head',
      'body',
      ...policy.elements,
      ...policy.math,
      ...(policy.foreign?.unnamed(html, policy) ?? []),
    ],
    attributes: [...policy.attributes, 'is'],
    comments: false,
    dataAttributes: false,
  };
  // Pages that put keys such as `removeElements` on `Object.prototype` must not change the policy.
  Object.setPrototypeOf(sanitizer, null);
  const page = Document.parseHTML(html, { sanitizer });
  // A page that is asked for its body, or to look for it, answers with an image that has this name.
  const look: { querySelector(selector: string): Element | null } = Document.prototype;
  const body = look.querySelector.call(page, 'body');
  const range = new Range();
  range.selectNodeContents(body ?? page);
  return range.extractContents();
}

let able: boolean | undefined;

/** Whether the browser sanitises, and as it is told: a page's polyfill may read other settings. */
export const canSanitizeNatively = (): boolean => (able ??= tryPolicy());

function tryPolicy(): boolean {
  const policy = { elements: ['b'], math: [], dropped: [], attributes: ['lang'] };
  try {
    const { childNodes } = sanitizeNatively('<b id="1" lang="da">c</b><i>d</i><!-- e -->', policy);
    const [found, more] = childNodes;
    return !more && (found as Element).outerHTML === '<b lang="da">c</b>';
  } catch {
    return false;
  }
}
