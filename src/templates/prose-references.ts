import { idPrefix } from '../content/id-prefix.js';
import { all } from './prose-plain.js';
import type { ProseStep } from './prose-step.js';

/** Prefixes ids, and whatever refers to them. */
export const references: ProseStep = (root, { baseUrl }) => {
  for (const anchor of all(root, '[name]')) {
    // What a link leads to had a name before it had an id.
    if (anchor.localName === 'a' && !anchor.id) anchor.id = anchor.getAttribute('name') ?? '';
    anchor.removeAttribute('name');
  }
  const known = new Set<string>();
  for (const element of all(root, '[id]')) {
    const { id } = element;
    if (!id || known.has(id)) element.removeAttribute('id');
    else element.id = idPrefix + id;
    known.add(id);
  }
  for (const name of ['aria-describedby', 'aria-details', 'aria-labelledby', 'headers'])
    for (const element of all(root, `[${name}]`)) {
      const list = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => known.has(id));
      if (list.length > 0) element.setAttribute(name, list.map((id) => idPrefix + id).join(' '));
      else element.removeAttribute(name);
    }
  const page = baseUrl?.replace(/#.*/, '');
  for (const link of all(root, '[href]')) {
    const [address = '', fragment] = (link.getAttribute('href') ?? '').split(/#(.*)/s);
    if (fragment === undefined) continue;
    const id = known.has(fragment) ? fragment : decoded(fragment);
    // An address of the article's own, written out, means a place in here too.
    if (address && (address !== page || !known.has(id))) continue;
    if (id) link.setAttribute('href', `#${idPrefix}${id}`);
    else link.removeAttribute('href');
    link.removeAttribute('rel');
  }
};

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
