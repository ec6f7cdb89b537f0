import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { feed, items } from '../../fixtures/feeds.js';
import { focused, mount, part, parts, record, wordsOfParts } from '../../fixtures/mount.js';

describe('A list that pages by itself', () => {
  const auto = () =>
    mount(
      'article-list',
      { paging: 'auto', limit: 1, show: '' },
      { feed: feed({ items: items(9) }) },
    );

  it('loads three times, then leaves it to its button', async () => {
    const list = await auto();
    await waitUntil(() => list.page === 4);
    const button = part(list, 'load-more');
    button.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(list.articles).to.have.length(4);
    button.click();
    await oneEvent(list, 'page-change');
    expect(list.articles).to.have.length(5);
  });

  it('leaves the focus where it is', async () => {
    const list = await auto();
    await waitUntil(() => list.page === 4);
    expect(focused(list)).to.equal(null);
  });

  it('says what came', async () => {
    const list = await auto();
    await waitUntil(() => list.page > 1);
    expect(list.shadowRoot?.querySelector('.frame > [role="status"]')?.textContent).to.equal(
      '1 more article',
    );
  });
});

describe('A list whose limits are taken away', () => {
  it('shows all articles', async () => {
    const list = await mount(
      'article-list',
      { limit: 2, offset: 1, 'page-size': 1 },
      { feed: feed({ items: items(9) }) },
    );
    expect(parts(list, 'item')).to.have.length(2);
    for (const name of ['limit', 'offset', 'page-size']) list.removeAttribute(name);
    await list.updateComplete;
    expect(parts(list, 'item')).to.have.length(9);
  });
});

describe('A list that pages no longer', () => {
  it('has no button when its attribute is taken away', async () => {
    const list = await mount(
      'article-list',
      { paging: 'more', limit: 1 },
      { feed: feed({ items: items(9) }) },
    );
    expect(parts(list, 'load-more')).to.have.length(1);
    list.removeAttribute('paging');
    await list.updateComplete;
    expect(parts(list, 'load-more')).to.have.length(0);
  });
});

describe('A long list', () => {
  it('holds only what was asked for', async () => {
    const list = await mount(
      'article-list',
      { limit: 20 },
      { feed: feed({ items: items(10_000) }) },
    );
    expect(parts(list, 'item')).to.have.length(20);
  });

  it('shows its beginning at once, and the rest in order after it', async () => {
    const list = await mount('article-list', { show: '' }, { feed: feed({ items: items(230) }) });
    expect(parts(list, 'item').length).to.be.lessThan(230);
    await waitUntil(() => parts(list, 'item').length === 230);
    const expected = Array.from({ length: 230 }, (_, index) => `Note ${String(index + 1)}`);
    expect(wordsOfParts(list, 'title')).to.deep.equal(expected);
  });
});

describe('article-visible', () => {
  it('tells once of each article that was in view for a second', async () => {
    const list = await mount('article-list', { show: '' }, { feed: feed() });
    const events = record(list, 'article-visible');
    await waitUntil(() => events.length >= 3, 'three articles seen', { timeout: 4000 });
    list.heading = 'Another look';
    await list.updateComplete;
    expect(events.map(({ detail }) => detail.article.id).sort()).to.deep.equal([
      'note-1',
      'note-2',
      'note-3',
    ]);
  });

  it('does not tell of an article that left the page before', async () => {
    const list = await mount('article-list', { show: '' }, { feed: feed() });
    const events = record(list, 'article-visible');
    const other = await mount('article-list', { show: '' }, { feed: feed() });
    list.remove();
    await oneEvent(other, 'article-visible');
    expect(events).to.have.length(0);
  });
});
