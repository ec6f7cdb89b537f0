import { all, precede, type ProseStep, wordsIn } from './prose-step.js';

/** What a generator made for its own page: hash links, a second title. */
export const leftovers: ProseStep = (root, { title }) => {
  // What is hidden from some is a twin of something that is not, or an ornament.
  for (const hidden of all(root, '[hidden], [aria-hidden="true"]')) hidden.remove();
  for (const link of all(root, ':is(h1, h2, h3, h4, h5, h6) a[href^="#"]'))
    if (/[\p{L}\p{N}]/u.test(wordsIn(link))) link.replaceWith(...link.childNodes);
    else link.remove();
  const [first] = all(root, ':is(h1, h2)');
  if (first && wordsIn(first) === title && !precede(root, first)) first.remove();
};

/** What the other steps emptied. */
export const blanks: ProseStep = (root) => {
  for (const span of all(root, 'span'))
    if (span.attributes.length === 0) span.replaceWith(...span.childNodes);
  root.normalize();
  for (const element of all(root, 'p, figure, h2, h3, h4, h5, h6, a:not([href])'))
    if (!wordsIn(element) && !element.querySelector('img, video, audio, math, input, br'))
      element.remove();
};
