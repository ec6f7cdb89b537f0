import type { ForeignNames, MathName } from './sanitize-policy.js';

export const inMath = (name: string): MathName => ({
  name,
  namespace: 'http://www.w3.org/1998/Math/MathML',
});

/** What HTML from elsewhere may hold, seen from a policy that does not name it. */
export const foreignNames: ForeignNames = {
  /**
   * Parsers disagree on whether a `<noscript>` holds text or elements, and on any other name they
   * agree; what it holds is for where no script runs, as none does here.
   */
  renamed: (html) => html.replace(/<(\/?)(noscript|iframe)(?=[\s/>])/gi, '<$1x-$2'),

  unnamed(html, { elements, math, dropped }) {
    const names = new Set<string>();
    for (const [, name = ''] of html.matchAll(/<([a-z][^\t\n\f\r />]*)/gi))
      names.add(
        name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('\0', '\uFFFD'),
      );
    const named = [
      ...elements,
      ...math.map(({ name }) => name),
      ...dropped,
      'html',
      'head',
      'body',
    ];
    for (const name of named) names.delete(name);
    return [...names, ...[...names].map(inMath)];
  },
};
