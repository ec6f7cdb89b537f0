import type { SanitizePolicy } from './sanitize-policy.js';

declare const Document: typeof globalThis.Document & {
  parseHTML(html: string, options: { sanitizer: SanitizerConfig }): Document;
};

type Names = Pick<SanitizePolicy, 'elements' | 'math' | 'dropped' | 'attributes'>;

const inMath = (name: string) => ({ name, namespace: 'http://www.w3.org/1998/Math/MathML' });

/**
 * The browser's own sanitiser. It parses a page, not what an element holds: Firefox mends tables in
 * another way there. Elements that the policy does not name stay, bare, for `settleNodes` to unwrap:
 * Chromium unwraps while it parses, and so mends other tables in another way.
 */
export function sanitizeNatively(html: string, policy: Names): DocumentFragment {
  const unnamed = strangers(html, policy);
  const sanitizer: SanitizerConfig = {
    elements: [
      ...PAGE,
      ...policy.elements,
      ...unnamed,
      ...[...policy.math, ...unnamed].map(inMath),
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

/** What the parser makes by itself. */
const PAGE = ['html', 'head', 'body'];

/** Every name that the parser can give an element, but for those that the policy names. */
function strangers(html: string, { elements, math, dropped }: Names): string[] {
  const named = new Set([...PAGE, ...elements, ...math, ...dropped]);
  const names = Array.from(html.matchAll(/<([a-z][^\t\n\f\r />]*)/gi), ([, name = '']) =>
    name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('\0', '\uFFFD'),
  );
  return [...new Set(names)].filter((name) => !named.has(name));
}

let able: boolean | undefined;

/** Whether the browser sanitises, and as it is told: a page's polyfill may read other settings. */
export const canSanitizeNatively = (): boolean => (able ??= tryPolicy());

function tryPolicy(): boolean {
  const policy = { elements: ['b'], math: [], dropped: ['i'], attributes: ['lang'] };
  try {
    const { childNodes } = sanitizeNatively('<b id="1" lang="da">c</b><i>d</i><!-- e -->', policy);
    const [found, more] = childNodes;
    return !more && (found as Element).outerHTML === '<b lang="da">c</b>';
  } catch {
    return false;
  }
}
