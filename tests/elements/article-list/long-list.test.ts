import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { items, feed } from '../../fixtures/feeds.js';
import { mount, part, parts, record, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

/** More than are laid out before a visitor comes near. */
const COUNT = 500;

async function longList(attributes = {}) {
  const list = await mount(
    'article-list',
    { show: 'date', ...attributes },
    { feed: feed({ items: items(COUNT) }) },
  );
  while (parts(list, 'item').length < COUNT) await nextFrame();
  return list;
}

const shown = (list: Element, index: number, name = 'item') => {
  const found = parts(list, name)[index];
  if (!found) throw new Error(`no ${name} ${String(index)}`);
  return found;
};

/** Two frames: what comes near is laid out in the first. */
async function scrollTo(element: Element) {
  element.scrollIntoView({ block: 'center' });
  await nextFrame();
  await nextFrame();
}

const box = (element: Element) => element.getBoundingClientRect();

describe('An <article-list> of hundreds of articles', () => {
  it('shows each of them once, in the order of the feed', async () => {
    const list = await longList();
    const titles = list.articles.map(({ title }) => title);
    expect(titles).to.have.length(COUNT);
    expect(wordsOfParts(list, 'title')).to.deep.equal(titles);
  });

  for (const layout of ['list', 'grid', 'compact']) {
    it(`is a list to everybody, as ${layout}`, async () => {
      const list = await longList({ layout });
      await expect(list).to.be.accessible();
      // What is in a block is an item of the list to Firefox only where it says so.
      const roles = parts(list, 'item').map((item) => item.getAttribute('role'));
      expect(new Set(roles)).to.deep.equal(new Set(['listitem']));
    });
  }

  for (const layout of ['list', 'compact']) {
    it(`leaves the same space between any two, as ${layout}`, async () => {
      const list = await longList({ layout });
      const spaceBefore = (index: number) =>
        box(shown(list, index, 'title')).top - box(shown(list, index - 1)).bottom;
      for (let index = 50; index < 80; index++) {
        await scrollTo(shown(list, index));
        expect(spaceBefore(index), `before ${String(index)}`).to.be.closeTo(spaceBefore(1), 0.5);
      }
    });
  }

  it('keeps its columns and has no hole in a row', async () => {
    const list = await longList({ layout: 'grid' });
    const columns = new Set(
      parts(list, 'item')
        .slice(0, 12)
        .map((item) => box(item).left),
    );
    expect(columns.size).to.be.greaterThan(1);
    for (let index = 50; index < 80; index++) {
      await scrollTo(shown(list, index));
      expect(box(shown(list, index)).left).to.equal([...columns][index % columns.size]);
    }
  });

  it('tells which article is opened, wherever it stands', async () => {
    const list = await longList();
    const opened = record(list, 'article-open');
    list.addEventListener('article-open', (event) => {
      event.preventDefault();
    });
    shown(list, 333, 'link').click();
    expect(opened[0]?.detail.article.id).to.equal(list.articles[333]?.id);
  });

  it('tells which articles are seen, and of no others', async () => {
    const list = await longList();
    await scrollTo(shown(list, 250));
    const seen = record(list, 'article-visible');
    await oneEvent(list, 'article-visible');
    for (const { detail } of seen)
      expect(list.articles.indexOf(detail.article)).to.be.within(235, 265);
  });

  it('tells which articles are seen once they stand in another order', async () => {
    const list = await longList({ show: '' });
    list.sort = 'newest';
    while (list.articles[0]?.id === 'note-1') await nextFrame();
    const seen = record(list, 'article-visible');
    await oneEvent(list, 'article-visible');
    for (const { detail } of seen) expect(list.articles.indexOf(detail.article)).to.be.below(20);
  });

  it('keeps focus where it is while the rest comes', async () => {
    const list = await mount('article-list', {}, { feed: feed({ items: items(COUNT) }) });
    const link = part(list, 'link');
    link.focus();
    while (parts(list, 'item').length < COUNT) await nextFrame();
    expect(list.shadowRoot?.activeElement === link).to.equal(true);
    expect(wordsOf(link)).to.equal(list.articles[0]?.title);
  });

  it('leaves what is on the page as it is when a visitor asks for more', async () => {
    const list = await mount(
      'article-list',
      { show: '', paging: 'more', limit: 390, 'page-size': 40 },
      { feed: feed({ items: items(COUNT) }) },
    );
    while (parts(list, 'item').length < 390) await nextFrame();
    const before = parts(list, 'item');
    await list.loadMore();
    while (parts(list, 'item').length < 430) await nextFrame();
    const after = parts(list, 'item');
    expect(before.every((item, index) => item === after[index])).to.equal(true);
  });
});
