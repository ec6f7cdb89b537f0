import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { canSanitizeNatively } from '../../src/platform/sanitize-natively.js';
import { bodyOf } from '../fixtures/bodies.js';

const loaded = (name: string) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}/`));

describe('An article in HTML', () => {
  const title = canSanitizeNatively()
    ? 'loads no sanitiser where the browser has one'
    : 'loads DOMPurify where the browser has no sanitiser';

  it(`${title}, and no markdown parser`, async () => {
    await bodyOf({ content_html: '<p>Words.</p>' });
    expect(loaded('dompurify')).to.equal(!canSanitizeNatively());
    expect(loaded('marked')).to.equal(false);
  });

  it('loads the markdown parser once there is markdown', async () => {
    await bodyOf({ content_html: undefined, _letterbox: { content_markdown: 'Words.' } });
    expect(loaded('marked')).to.equal(true);
  });
});
