import type { SanitizePolicy } from './sanitize-policy.js';

/** Elements within each other. Parsers stop telling them apart at different depths, near 510. */
const DEEPEST = 200;

/**
 * Brings what either sanitiser leaves to one form: only names that the policy has, spelled as it
 * does, addresses absolute and of a scheme that may stand there, nothing deeper than people write.
 */
export function settleNodes(
  root: DocumentFragment,
  policy: SanitizePolicy,
  baseUrl: string | undefined,
): void {
  const elements = new Set([...policy.elements, ...policy.math.map(({ name }) => name)]);
  const attributes = new Set(policy.attributes);
  const depths = new Map<Node | null, number>([[root, 0]]);
  for (const element of root.querySelectorAll('*')) {
    const depth = depths.get(element.parentNode);
    if (depth === undefined) continue;
    if (depth === DEEPEST) {
      element.replaceWith(element.textContent);
      continue;
    }
    if (!elements.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    // A component of the page's own, come to life under a common name.
    if (element.hasAttribute('is')) {
      element.remove();
      continue;
    }
    depths.set(element, depth + 1);
    for (const { name, value } of [...element.attributes]) {
      const written = value.trim();
      const settle = policy.addresses.get(name);
      const settled = settle ? settle(written, baseUrl) : written;
      if (!attributes.has(name) || settled === undefined) element.removeAttribute(name);
      else if (settled !== value) element.setAttribute(name, settled);
    }
  }
  root.normalize();
}
