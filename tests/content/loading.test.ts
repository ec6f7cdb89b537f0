import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { canSanitizeNatively } from '../../src/platform/sanitize-natively.js';
import { bodyOf } from '../fixtures/bodies.js';

const loaded = (name: string) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}`));

describe('An article in HTML', () => {
  const title = canSanitizeNatively()
    ? 'loads no sanitiser where the browser has one'
    : 'loads DOMPurify where the browser has no sanitiser';

  it(`${title}, and no markdown parser`, async () => {
    await bodyOf({ content_html: '<p>Words.</p>' });
    expect(loaded('dompurify/')).to.equal(!canSanitizeNatively());
    expect(loaded('marked/')).to.equal(false);
  });

  for (const [what, content_html, file] of [
    ['references', '<p id="a">A <a href="#a">note</a></p>', 'prose-references.ts'],
    ['tables and listings', '<pre>a</pre>', 'prose-rich.ts'],
    ['frames', '<p>A <iframe src="https://maps.example/"></iframe></p>', 'prose-embeds.ts'],
  ] as const)
    it(`loads what fits ${what} in once there are any`, async () => {
      await bodyOf({ content_html: '<h2>A</h2><p>Words, and a <a href="/b">link</a>.</p>' });
      expect(loaded(file)).to.equal(false);
      await bodyOf({ content_html });
      expect(loaded(file)).to.equal(true);
    });

  it('loads the markdown parser once there is markdown', async () => {
    await bodyOf({ content_html: undefined, _letterbox: { content_markdown: 'Words.' } });
    expect(loaded('marked/')).to.equal(true);
  });
});
