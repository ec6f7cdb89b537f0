import { expect } from '@open-wc/testing';
import { prosePolicy } from '../../src/content/prose-policy.js';
import { canSanitizeNatively, sanitizeNatively } from '../../src/platform/sanitize-natively.js';
import { sanitizeWithDOMPurify } from '../../src/platform/sanitize-with-dompurify.js';
import { sanitizeHtml } from '../../src/platform/sanitize-html.js';
import { untrustedHtml } from '../../src/platform/untrusted-html.js';
import { attacks, attackStrings } from '../fixtures/attacks.js';
import { shapes } from '../fixtures/shapes.js';

const BASE = 'https://publisher.example/notes/note-1';

type Sanitize = Parameters<typeof sanitizeHtml>[3];

async function treeOf(html: string, sanitize?: Sanitize): Promise<string> {
  const nodes = await sanitizeHtml(untrustedHtml(html), prosePolicy, BASE, sanitize);
  return [...nodes.childNodes].map(serialized).join('');
}

/** A tree as text that says of each node what it is, namespace included. */
function serialized(node: Node): string {
  if (!(node instanceof Element)) return `(${node.nodeName} ${JSON.stringify(node.nodeValue)})`;
  const attributes = [...node.attributes]
    .map(
      ({ name, namespaceURI, value }) => ` ${namespaceURI ?? ''}${name}=${JSON.stringify(value)}`,
    )
    .sort();
  const inside = [...node.childNodes].map(serialized).join('');
  return `<${node.namespaceURI ?? ''} ${node.localName}${attributes.join('')}>${inside}</>`;
}

describe('The browser’s own sanitiser and DOMPurify', () => {
  if (!canSanitizeNatively()) {
    it('are one here: this browser has none of its own, and DOMPurify does its work', async () => {
      for (const html of [...attackStrings, ...Object.values(shapes)])
        expect(await treeOf(html), html).to.equal(await treeOf(html, sanitizeWithDOMPurify));
    });
    return;
  }

  it(`make the same of ${String(attackStrings.length)} attacks`, async () => {
    const apart: string[] = [];
    for (const html of attackStrings) {
      const tree = await treeOf(html, sanitizeNatively);
      const other = await treeOf(html, sanitizeWithDOMPurify);
      if (tree !== other) apart.push(html, tree, other);
    }
    expect(apart).to.deep.equal([]);
  });

  for (const [name, family] of Object.entries(attacks))
    it(`make the same of ${name} all in one article`, async () => {
      const html = family.join('\n');
      expect(await treeOf(html, sanitizeNatively)).to.equal(
        await treeOf(html, sanitizeWithDOMPurify),
      );
    });

  for (const [name, html] of Object.entries(shapes))
    it(`make the same of ${name}`, async () => {
      const tree = await treeOf(html, sanitizeNatively);
      expect(tree).to.equal(await treeOf(html, sanitizeWithDOMPurify));
    });
});
