import type { ProseContext } from './prose-step.js';

export const all = <T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): T[] => [...root.querySelectorAll<T>(selector)];

/** An element's text; zero-width characters, which some generators put into empty links, are none. */
export const wordsIn = (element: Element): string =>
  element.textContent.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();

/**
 * Does what is to be done to every body.
 * @param renamed puts another element in the place of one
 */
export function tidyPlain(
  root: DocumentFragment,
  context: ProseContext,
  renamed: typeof rename = rename,
): void {
  // Links open where their reader wants them to: none has a target, so none needs a word on new windows.
  for (const link of all(root, '[href]:not([href^="#"])'))
    link.setAttribute('rel', `noopener ${link.getAttribute('rel') ?? ''}`.trim());
  const found = all(root, 'h1, h2, h3, h4, h5, h6');
  const highest = Math.min(...found.map(rank));
  for (const heading of found) {
    const level = Math.min(6, rank(heading) - highest + context.headingLevel);
    renamed(heading, `h${String(level)}`).setAttribute('part', 'heading');
  }
}

const rank = ({ localName }: Element) => Number(localName.slice(1));

/** The same under another name. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = document.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
