import type { SanitizePolicy } from './sanitize-policy.js';

declare const Document: typeof globalThis.Document & {
  parseHTML(html: string, options: { sanitizer: SanitizerConfig }): Document;
};

const inMath = (name: string) => ({ name, namespace: 'http://www.w3.org/1998/Math/MathML' });

/**
 * The browser's own sanitiser. It parses a page, not what an element holds: Firefox mends tables in
 * another way there. Elements that the policy does not name stay, bare, for `settleNodes` to unwrap:
 * Chromium unwraps while it parses, and so mends other tables in another way.
 */
export function sanitizeNatively(html: string, policy: SanitizePolicy): DocumentFragment {
  const unnamed = strangers(html, policy);
  const sanitizer: SanitizerConfig = {
    elements: ['html', 'head', 'body', ...policy.elements, ...policy.math.map(inMath)].concat(
      unnamed,
      unnamed.map(inMath),
    ),
    attributes: [...policy.attributes, 'is'],
    comments: false,
    dataAttributes: false,
  };
  // Pages that put keys such as `removeElements` on `Object.prototype` must not change the policy.
  Object.setPrototypeOf(sanitizer, null);
  const page = Document.parseHTML(html, { sanitizer });
  // A page that is asked for its body answers with an image that has this name.
  const body = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT, isBody).nextNode();
  const range = new Range();
  range.selectNodeContents(body ?? page);
  return range.extractContents();
}

const isBody = (node: Node) =>
  node instanceof HTMLBodyElement ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;

/** Every name that the parser can give an element, but for those that the policy names. */
function strangers(html: string, { elements, math, dropped }: SanitizePolicy): string[] {
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][^\t\n\f\r />]*)/gi))
    names.add(
      name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('\0', '\uFFFD'),
    );
  for (const name of [...elements, ...math, ...dropped, 'html', 'head', 'body']) names.delete(name);
  return [...names];
}

let able: boolean | undefined;

/** Whether the browser sanitises, and as it is told: a page's polyfill may read other settings. */
export const canSanitizeNatively = (): boolean => (able ??= tryPolicy());

function tryPolicy(): boolean {
  const policy = { elements: ['b'], math: [], dropped: ['i'], attributes: ['lang'], addresses: {} };
  try {
    const found = sanitizeNatively('<b id="1" lang="da">c</b><i>d</i><!-- e -->', policy);
    return (
      found.childNodes.length === 1 && found.firstElementChild?.outerHTML === '<b lang="da">c</b>'
    );
  } catch {
    return false;
  }
}
