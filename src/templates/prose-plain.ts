import { links } from './prose-links.js';
import { all, type ProseContext, rename } from './prose-step.js';

/** What is to be done to every body. */
export function tidyPlain(root: DocumentFragment, context: ProseContext): void {
  links(root, context);
  const found = all(root, 'h1, h2, h3, h4, h5, h6');
  const highest = Math.min(...found.map(rank));
  for (const heading of found) {
    const level = Math.min(6, rank(heading) - highest + context.headingLevel);
    rename(heading, `h${String(level)}`).setAttribute('part', 'heading');
  }
}

const rank = ({ localName }: Element) => Number(localName.slice(1));
