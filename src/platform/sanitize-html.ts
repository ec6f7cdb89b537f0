import type { DOMPurify } from 'dompurify';
import { canSanitizeNatively, sanitizeNatively } from './sanitize-natively.js';
import { settleNodes } from './sanitize-nodes.js';
import type { SanitizePolicy } from './sanitize-policy.js';
import type { UntrustedHtml } from './untrusted-html.js';

type Sanitize = (
  html: string,
  policy: SanitizePolicy,
) => DocumentFragment | Promise<DocumentFragment>;

/**
 * The one way from untrusted HTML to nodes: the browser's own sanitiser where there is one, and
 * DOMPurify where not, loaded only there. What comes back is never turned into text again, so that
 * no second parse can give it another meaning.
 */
export async function sanitizeHtml(
  html: UntrustedHtml,
  policy: SanitizePolicy,
  baseUrl: string | undefined,
  sanitize: Sanitize = canSanitizeNatively() ? sanitizeNatively : sanitizeWithDOMPurify,
): Promise<DocumentFragment> {
  const root = await sanitize(asPage(html), policy);
  root.firstChild?.remove();
  settleNodes(root, policy, baseUrl);
  return root;
}

/**
 * A page of today's kind whose parser is past the head and past framesets: what follows is read as
 * in an element. Parsers disagree on whether a `<noscript>` holds text or elements, and on any other
 * name they agree; what it holds is for where no script runs, as none does here.
 */
const asPage = (html: string) =>
  `<!doctype html><br>${html.replace(/<(\/?)(noscript|iframe)(?=[\s/>])/gi, '<$1x-$2')}`;

// Our own instance: the shared one, and hooks that others add to it, belong to the page.
let purifier: DOMPurify | undefined;

export async function sanitizeWithDOMPurify(
  html: string,
  policy: SanitizePolicy,
): Promise<DocumentFragment> {
  const { default: createDOMPurify } = await import('dompurify');
  purifier ??= createDOMPurify(window);
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...policy.elements, ...policy.math],
    ALLOWED_ATTR: [...policy.attributes],
    FORBID_CONTENTS: [...policy.dropped],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ADD_URI_SAFE_ATTR: policy.attributes.filter((name) => !holdsAddress(policy, name)),
    ALLOWED_URI_REGEXP:
      /^(?:(?:https?|mailto|tel):|data:image\/(?:png|jpeg|gif|webp|avif)[;,]|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
    // What it takes out for the sake of a second parse would take honest words along.
    SAFE_FOR_XML: false,
    SANITIZE_DOM: false,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** A list of addresses is none: they are judged one by one, once the list is read. */
const holdsAddress = ({ addresses }: SanitizePolicy, name: string) =>
  /^(?:link|media)$/.test(addresses[name] ?? '');
