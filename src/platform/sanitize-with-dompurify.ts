import createDOMPurify, { type DOMPurify } from 'dompurify';
import type { SanitizePolicy } from './sanitize-policy.js';

// Our own instance: the shared one, and hooks that others add to it, belong to the page.
let purifier: DOMPurify | undefined;

export function sanitizeWithDOMPurify(html: string, policy: SanitizePolicy): DocumentFragment {
  purifier ??= createDOMPurify(window);
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...policy.elements, ...policy.math.map(({ name }) => name)],
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
const holdsAddress = ({ addresses, lists }: SanitizePolicy, name: string) =>
  addresses.has(name) && !lists.includes(name);
