import type { CSSResult } from 'lit';
import { links } from './prose-links.js';
import { all, type ProseContext, rename, strip, wordsIn } from './prose-step.js';

/**
 * Fits sanitised nodes into a page: ids prefixed, headings below the title, wide things in a frame
 * of their own, a generator's leftovers gone. Works on nodes that no document shows yet, so that
 * nothing is fetched from an address that is about to change. Their own document is never asked for
 * anything: an image in it may have the name of what it is asked for.
 * @returns the styles of what was fitted in
 */
export async function tidyProse(
  root: DocumentFragment,
  context: ProseContext,
): Promise<readonly CSSResult[]> {
  const special = all(root, '*').filter((element) => !isPlain(element, context));
  let styles: readonly CSSResult[] = [];
  if (special.length > 0)
    try {
      const { fitKinds } = await import('./prose-kinds.js');
      styles = await fitKinds(root, context);
    } catch {
      strip(special);
    }
  links(root, context);
  headings(root, context);
  return styles;
}

/** Whether nothing has to be done to an element: running text, that says something, and not the title. */
function isPlain(element: Element, { title }: ProseContext): boolean {
  const { attributes, localName } = element;
  const words = wordsIn(element);
  return (
    (/^(?:a|b|em|h[1-6]|i|li|ol|p|strong|ul)$/.test(localName)
      ? !!words && words !== title
      : localName === 'br') &&
    [...attributes].every(
      ({ name, value }) => /^(?:dir|href|lang|rel|title)$/.test(name) && !value.includes('#'),
    )
  );
}

function headings(root: DocumentFragment, { headingLevel }: ProseContext): void {
  const found = all(root, 'h1, h2, h3, h4, h5, h6');
  const highest = Math.min(...found.map(rank));
  for (const heading of found) {
    const level = Math.min(6, rank(heading) - highest + headingLevel);
    rename(heading, `h${String(level)}`).setAttribute('part', 'heading');
  }
}

const rank = ({ localName }: Element) => Number(localName.slice(1));
