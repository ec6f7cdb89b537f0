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

const sanitizeWithDOMPurify: Sanitize = async (html, policy) => {
  const dompurify = await import('./sanitize-with-dompurify.js');
  return dompurify.sanitizeWithDOMPurify(html, policy);
};
