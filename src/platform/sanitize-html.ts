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
  const root = await sanitize(asPage(policy.foreign?.renamed(html) ?? html), policy);
  root.firstChild?.remove();
  settleNodes(root, policy, baseUrl);
  return root;
}

/**
 * A page of today's kind whose parser is past the head and past framesets: what follows is read as
 * in an element.
 */
const asPage = (html: string) => `<!doctype html><br>${html}`;

const sanitizeWithDOMPurify: Sanitize = async (html, policy) => {
  const dompurify = await import('./sanitize-with-dompurify.js');
  return dompurify.sanitizeWithDOMPurify(html, policy);
};
