import { proseClasses, pullQuoteClasses } from '../content/prose-policy.js';
import { all, type ProseStep } from './prose-step.js';

/** Elements that mean something in a page of their own, and would mislead inside of another. */
export const wrappers: ProseStep = (root) => {
  for (const wrapper of all(root, 'main, nav, center')) rename(wrapper, 'div');
};

export const headings: ProseStep = (root, { headingLevel }) => {
  const found = all(root, 'h1, h2, h3, h4, h5, h6');
  const highest = Math.min(...found.map(rank));
  for (const heading of found) {
    const level = Math.min(6, rank(heading) - highest + headingLevel);
    const shifted = rename(heading, `h${String(level)}`);
    shifted.setAttribute('part', 'heading');
  }
};

const rank = ({ localName }: Element) => Number(localName.slice(1));

/** The same under another name; what it was called and what it is written in stay. */
function rename(element: Element, name: string): HTMLElement {
  const renamed = document.createElement(name);
  for (const attribute of ['id', 'lang', 'dir']) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

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
