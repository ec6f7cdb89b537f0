import type { Article } from '../../feed/feed.js';
import { isLink, isMedia, toUrl } from '../../platform/safe-url.js';

/** What a template may bind to: `{{title}}`. */
export type Bindings = Readonly<Record<string, string>>;

const BINDING = /\{\{\s*([\w-]+)\s*\}\}/g;
/** Attributes that lead somewhere: a bound value must be an address that may be followed or fetched. */
const addresses: Readonly<Record<string, (url: URL) => boolean>> = {
  href: isLink,
  src: isMedia,
};
const SAFE =
  /^(?:alt|title|datetime|lang|dir|class|id|part|role|width|height|loading|value|(?:aria|data)-[\w-]+)$/;

/**
 * Fills a copy of an author's template with an article's words. Bindings are text, in text and in
 * attributes that can do no harm; everywhere else they are left out. Nothing is evaluated.
 */
export function fillTemplate(template: HTMLTemplateElement, bindings: Bindings): DocumentFragment {
  const copy = document.importNode(template.content, true);
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const all: Node[] = [];
  while (nodes.nextNode()) all.push(nodes.currentNode);
  for (const node of all)
    if (node instanceof Text) node.data = fill(node.data, bindings);
    else if (node instanceof Element) bindAttributes(node, bindings);
  return copy;
}

function bindAttributes(element: Element, bindings: Bindings): void {
  for (const { name, value } of [...element.attributes]) {
    if (!value.includes('{{')) continue;
    const filled = fill(value, bindings);
    const accepts = addresses[name];
    const url = accepts && toUrl(filled, document.baseURI);
    if (accepts ? filled && url && accepts(url) : SAFE.test(name))
      element.setAttribute(name, filled);
    else element.removeAttribute(name);
  }
  // A picture without an address is a broken one.
  if (element instanceof HTMLImageElement && !element.hasAttribute('src')) element.remove();
}

const fill = (text: string, bindings: Bindings) =>
  text.replace(
    BINDING,
    (_, name: string) => (Object.hasOwn(bindings, name) ? bindings[name] : '') ?? '',
  );

/** What a template may say of an article. */
export const articleBindings = (
  article: Article,
  derived: Readonly<Record<string, string | undefined>>,
): Bindings => ({
  id: article.id,
  language: article.language ?? '',
  tags: article.tags.join(', '),
  author: article.authors.flatMap(({ name }) => name ?? []).join(', '),
  published: (article.published ?? article.modified)?.iso ?? '',
  ...Object.fromEntries(Object.entries(derived).map(([name, value]) => [name, value ?? ''])),
});
