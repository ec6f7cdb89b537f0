import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { feed, feedOf, item } from '../fixtures/feeds.js';
import { mount, part } from '../fixtures/mount.js';

/** Turns every letter after it, to the end of the paragraph or of what isolates it. */
const TURN = '\u202e';

/** Whether a reader sees these words in the order in which they are written. */
function readsForward(element: Element, words: string): boolean {
  const texts = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0 || !node.parentElement?.checkVisibility()) continue;
    const leftOf = (index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    };
    return leftOf(start) < leftOf(start + words.length - 1);
  }
  throw new Error(`“${words}” is nowhere to be seen`);
}

const turned = {
  title: `${TURN}Sails`,
  summary: `${TURN}Folded and dry.`,
  authors: [
    { name: `${TURN}Ida`, _letterbox: { role: `${TURN}Skipper` } },
    { name: 'Bo Lund', _letterbox: { role: 'Carpenter' } },
  ],
  tags: [`${TURN}canvas`, 'ropes'],
  _letterbox: { minutes: 4 },
};

const show = 'date author tags summary minutes more';

describe('A text that turns what follows it', () => {
  it('is turned itself, or these tests would tell nothing', async () => {
    const list = await mount('article-list', { show }, { feed: feedOf(turned) });
    expect(readsForward(list, 'Sails')).to.equal(false);
  });

  for (const words of ['August 1', 'Bo Lund', 'ropes', '4 min', 'Read more'])
    it(`leaves “${words}” in <article-list> as it is`, async () => {
      const list = await mount('article-list', { show }, { feed: feedOf(turned) });
      expect(readsForward(list, words)).to.equal(true);
    });

  it('leaves the next article alone', async () => {
    const list = await mount(
      'article-list',
      { show },
      { feed: feed({ items: [item(1, turned), item(2)] }) },
    );
    for (const words of ['Note 2', 'What note 2 is about.', 'August 2'])
      expect(readsForward(list, words), words).to.equal(true);
  });

  for (const words of ['August 1', 'Bo Lund', 'Carpenter', 'ropes', '4 min', 'The first line'])
    it(`leaves “${words}” in <article-view> as it is`, async () => {
      const view = await mount('article-view', { show }, { feed: feedOf(turned) });
      expect(readsForward(view, words)).to.equal(true);
    });

  it('leaves the words around it in a body alone', async () => {
    const content_html = `<p>${TURN}Sails</p><p>Ropes and pulleys.</p>`;
    const view = await mount('article-view', {}, { feed: feedOf({ content_html }) });
    expect(readsForward(part(view, 'body'), 'Ropes and pulleys')).to.equal(true);
  });

  it('turns nothing of the page that it stands in', async () => {
    const list = await mount(
      'article-list',
      {},
      { feed: feedOf(turned), inside: { style: 'font: 16px sans-serif' } },
    );
    list.after('After the list');
    expect(readsForward(list.parentElement ?? list, 'After the list')).to.equal(true);
  });
});
