import { proseClasses, pullQuoteClasses } from '../content/prose-classes.js';
import { all, rename, wordsIn } from './prose-plain.js';
import type { ProseStep } from './prose-step.js';

/** What a generator made for its own page: hash links, twins, a second title. */
export const leftovers: ProseStep = (root, { title }) => {
  // What is hidden from some is a twin of something that is not, or an ornament.
  for (const hidden of all(root, '[hidden], [aria-hidden="true"]')) hidden.remove();
  for (const link of all(root, ':is(h1, h2, h3, h4, h5, h6) a[href^="#"]'))
    if (/[\p{L}\p{N}]/u.test(wordsIn(link))) link.replaceWith(...link.childNodes);
    else link.remove();
  const [first] = all(root, 'h1, h2');
  if (first && wordsIn(first) === title && !precede(root, first)) first.remove();
};

export const classes: ProseStep = (root) => {
  for (const element of all(root, '[class]')) {
    const names = [...element.classList];
    const isPullQuote = names.some((name) => pullQuoteClasses.test(name));
    const kept = names.filter((name) => proseClasses.test(name));
    if (isPullQuote) kept.push('pull-quote');
    if (isPullQuote) element.setAttribute('part', 'pull-quote');
    if (kept.length > 0) element.className = kept.join(' ');
    else element.removeAttribute('class');
  }
  // Only in tables does it say something about the matter.
  for (const element of all(root, '[align]:not(th, td)')) element.removeAttribute('align');
};

/** What a link says of where it leads that search engines or privacy depend on. */
const KEPT = /^(?:nofollow|noreferrer|sponsored|ugc)$/;

export const relations: ProseStep = (root) => {
  for (const link of all(root, '[rel]')) {
    const words = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    link.setAttribute('rel', words.filter((word) => KEPT.test(word)).join(' '));
  }
};

/** Elements that mean something in a page of their own, and would mislead inside of another. */
export const wrappers: ProseStep = (root) => {
  for (const wrapper of all(root, 'main, nav, center')) renamed(wrapper, 'div');
};

/** The same under another name; what it was called and what it is written in stay. */
export function renamed(element: Element, name: string): HTMLElement {
  const other = rename(element, name);
  for (const attribute of ['id', 'lang', 'dir']) {
    const value = element.getAttribute(attribute);
    if (value !== null) other.setAttribute(attribute, value);
  }
  return other;
}

/** The picture that stands above the body already. */
export const twin: ProseStep = (root, { picture }) => {
  const [first] = all(root, 'img');
  if (first && first.getAttribute('src') === picture && !precede(root, first))
    (first.closest('figure') ?? first).remove();
};

/** What sanitising and the other steps emptied. */
export const blanks: ProseStep = (root) => {
  for (const span of all(root, 'span'))
    if (span.attributes.length === 0) span.replaceWith(...span.childNodes);
  root.normalize();
  for (const element of all(root, 'p, figure, h1, h2, h3, h4, h5, h6, a:not([href])'))
    if (!wordsIn(element) && !element.querySelector('img, video, audio, math, input, br'))
      element.remove();
};

/** Whether any words stand before an element. */
function precede(root: DocumentFragment, element: Element): boolean {
  const range = new Range();
  range.setStart(root, 0);
  range.setEndBefore(element);
  return range.toString().trim() !== '';
}
