import type { Article } from '../../feed/feed.js';
import { isLink, isMedia, toUrl } from '../../platform/safe-url.js';

/** What a template may bind to: `{{title}}`. */
export type Bindings = Readonly<Record<string, string>>;

const BINDING = /\{\{\s*([\w-]+)\s*\}\}/g;
/** Where an address may be bound, and which: one that may be followed, one that may be shown. */
const addresses: Readonly<Record<string, (url: URL) => boolean>> = {
  'a[href]': isLink,
  'area[href]': isLink,
  'img[src]': isMedia,
  'video[src]': isMedia,
  'audio[src]': isMedia,
  'source[src]': isMedia,
};
/** What is in these is no text for a reader. */
const CODE = 'script, style, iframe, noscript, noembed, noframes, xmp';
const SAFE =
  /^(?:alt|title|datetime|lang|dir|class|id|part|role|width|height|loading|value|(?:aria|data)-[\w-]+)$/;

/**
 * Fills a copy of an author's template with an article's words. Bindings are text, in text and in
 * attributes that can do no harm; everywhere else they are left out. Nothing is evaluated.
 */
export function fillTemplate(template: HTMLTemplateElement, bindings: Bindings): DocumentFragment {
  // Still in the template's own document, where nothing loads and nothing runs.
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const all: Node[] = [];
  while (nodes.nextNode()) all.push(nodes.currentNode);
  for (const node of all)
    if (node instanceof Text) node.data = fill(node.data, isCode(node) ? {} : bindings);
    else if (node instanceof Element) bindAttributes(node, bindings);
  return copy;
}

function bindAttributes(element: Element, bindings: Bindings): void {
  for (const { name, value } of [...element.attributes]) {
    if (!value.includes('{{')) continue;
    const filled = fill(value, bindings);
    const accepts = addresses[`${element.localName}[${name}]`];
    const url = accepts && toUrl(filled, document.baseURI);
    if (accepts ? filled && url && accepts(url) : SAFE.test(name))
      element.setAttribute(name, filled);
    else element.removeAttribute(name);
  }
  // A picture without an address is a broken one.
  if (element instanceof HTMLImageElement && !element.hasAttribute('src')) element.remove();
}

const isCode = (node: Text) => node.parentElement?.matches(CODE) ?? false;

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
