import createDOMPurify from 'dompurify';
import type { SanitizePolicy } from './sanitize-policy.js';
import type { UntrustedHtml } from './untrusted-html.js';

// Our own instance: the shared one, and hooks that others add to it, belong to the page.
let purifier: ReturnType<typeof createDOMPurify> | undefined;

/**
 * The one way from untrusted HTML to nodes. What comes back is never turned into text again, so
 * that no second parse can give it another meaning.
 */
export function sanitizeHtml(html: UntrustedHtml, policy: SanitizePolicy): DocumentFragment {
  purifier ??= createDOMPurify(window);
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...policy.elements],
    ALLOWED_ATTR: [...policy.attributes],
    FORBID_CONTENTS: [...policy.dropped],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP:
      /^(?:(?:https?|mailto|tel):|data:image\/(?:png|jpeg|gif|webp|avif)[;,]|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
    SANITIZE_DOM: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
