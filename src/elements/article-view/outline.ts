import { idPrefix } from '../../content/id-prefix.js';
import type { ArticleHeading } from './view-host.js';

export const headingsIn = (body: HTMLElement): HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>('[part~="heading"]'),
];

const wordsIn = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** Gives every heading an id to lead to, made from its words where its publisher gave none. */
export function nameHeadings(body: HTMLElement): void {
  const taken = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id));
  for (const heading of headingsIn(body)) {
    if (heading.id) continue;
    const words = wordsIn(heading)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section'];
    const name = idPrefix + words.join('-');
    let id = name;
    for (let count = 2; taken.has(id); count++) id = `${name}-${String(count)}`;
    heading.id = id;
    taken.add(id);
  }
}

export function outlineOf(body: HTMLElement): ArticleHeading[] {
  return headingsIn(body).map((heading) => ({
    id: heading.id.slice(idPrefix.length),
    text: wordsIn(heading),
    level: Number(heading.localName.slice(1)),
  }));
}

/** What a fragment leads to in a body: by the name its publisher gave it, or by the one it has here. */
export function targetIn(body: HTMLElement, fragment: string): HTMLElement | null {
  const find = (id: string) => body.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  return find(idPrefix + fragment) ?? find(fragment);
}
