import { expect } from '@open-wc/testing';
import { prosePolicy } from '../../src/content/prose-policy.js';
import { sanitizeHtml } from '../../src/platform/sanitize-html.js';
import { canSanitizeNatively, sanitizeNatively } from '../../src/platform/sanitize-natively.js';
import { sanitizeWithDOMPurify } from '../../src/platform/sanitize-with-dompurify.js';
import { untrustedHtml } from '../../src/platform/untrusted-html.js';
import { tidyProse } from '../../src/templates/tidy-prose.js';

const context = {
  baseUrl: 'https://publisher.example/notes/note-1',
  headingLevel: 3,
  title: 'Before casting off',
  picture: undefined,
  messages: { table: String, code: String },
};

const sanitisers = {
  DOMPurify: sanitizeWithDOMPurify,
  ...(canSanitizeNatively() && { 'the browser’s own sanitiser': sanitizeNatively }),
};

for (const [name, sanitize] of Object.entries(sanitisers))
  describe(`A list of tasks after ${name}`, () => {
    const boxesOf = async (html: string) => {
      const root = await sanitizeHtml(untrustedHtml(html), prosePolicy, context.baseUrl, sanitize);
      await tidyProse(root, context);
      return [...root.querySelectorAll('input')];
    };
    const namesOf = async (html: string) =>
      (await boxesOf(html)).map((box) => box.getAttribute('aria-label'));

    it('has boxes with the names of their tasks, each without those below it', async () => {
      const html = `<ul><li><p><input type="checkbox" checked> Check the <b>bilge</b></p>
        <ul><li><input type="checkbox"> and the pump</li></ul></li></ul>`;
      expect(await namesOf(html)).to.deep.equal(['Check the bilge', 'and the pump']);
    });

    it('keeps a name of its own', async () => {
      const html = '<ul><li><input type="checkbox" aria-label="Bilge"> Check it</li></ul>';
      expect(await namesOf(html)).to.deep.equal(['Bilge']);
    });

    it('is to be read, not to be ticked', async () => {
      const [box] = await boxesOf('<ul><li><input type="checkbox" checked> Bilge</li></ul>');
      expect(box).to.include({ disabled: true, checked: true });
    });

    it('holds no box that asks for anything else', async () => {
      const html = '<ul><li><input name="card"> Card</li></ul><p><input type="checkbox"> Yes</p>';
      expect(await boxesOf(html)).to.deep.equal([]);
    });
  });
