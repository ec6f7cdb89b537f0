import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { feed, items } from '../../fixtures/feeds.js';
import {
  focused,
  mount,
  part,
  parts,
  record,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

const titles = (element: Element) => wordsOfParts(element, 'title');
const numbers = (element: Element) => titles(element).map((title) => Number(title.slice(5)));
const listOf = (count: number, attributes = {}) =>
  mount('article-list', attributes, { feed: feed({ items: items(count) }) });

describe('Which articles <article-list> shows', () => {
  it('is all of them without a limit', async () => {
    expect(numbers(await listOf(12))).to.have.length(12);
  });

  for (const [attributes, shown] of [
    [{ limit: 2 }, [1, 2]],
    [{ limit: 99 }, [1, 2, 3, 4, 5]],
    [{ limit: 'few' }, [1, 2, 3, 4, 5]],
    [{ limit: -1 }, [1, 2, 3, 4, 5]],
    [{ offset: 3 }, [4, 5]],
    [{ offset: 1, limit: 2 }, [2, 3]],
    [{ offset: -2, limit: 2 }, [1, 2]],
    [{ offset: 'some' }, [1, 2, 3, 4, 5]],
  ] as const)
    it(`follows ${JSON.stringify(attributes)}`, async () => {
      const list = await listOf(5, attributes);
      expect(numbers(list)).to.deep.equal(shown);
      expect(list.articles.map(({ title }) => title)).to.deep.equal(titles(list));
    });

  it('says that there are none past the end', async () => {
    const list = await listOf(3, { offset: 9 });
    expect(titles(list)).to.deep.equal([]);
    expect(list.status).to.equal('empty');
    expect(wordsOf(part(list, 'status'))).to.contain('no articles');
  });

  it('changes with its attributes', async () => {
    const list = await listOf(5, { limit: 2 });
    list.limit = 4;
    await list.updateComplete;
    expect(numbers(list)).to.deep.equal([1, 2, 3, 4]);
  });
});

describe('<article-list paging="more">', () => {
  const pages = { limit: 2, paging: 'more' };

  it('offers a button while there is more', async () => {
    expect(wordsOf(part(await listOf(5, pages), 'load-more'))).to.equal('Show more articles');
  });

  for (const [name, count, attributes] of [
    ['everything is shown', 2, pages],
    ['it is not asked for', 5, { limit: 2 }],
    ['there is no limit', 5, { paging: 'more' }],
  ] as const)
    it(`offers none where ${name}`, async () => {
      expect(parts(await listOf(count, attributes), 'load-more')).to.deep.equal([]);
    });

  it('shows as many again, and in the end the rest', async () => {
    const list = await listOf(5, pages);
    part(list, 'load-more').click();
    await oneEvent(list, 'page-change');
    expect(numbers(list)).to.deep.equal([1, 2, 3, 4]);
    part(list, 'load-more').click();
    await oneEvent(list, 'page-change');
    expect(numbers(list)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(parts(list, 'load-more')).to.deep.equal([]);
  });

  it('shows page-size more', async () => {
    const list = await listOf(9, { ...pages, 'page-size': 3 });
    await list.loadMore();
    expect(numbers(list)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('takes the visitor to the first new article', async () => {
    const list = await listOf(5, pages);
    await list.loadMore();
    expect(wordsOf(focused(list))).to.equal('Note 3');
    expect(focused(list)?.localName).to.equal('a');
  });

  it('says how many came, in a place that was there before', async () => {
    const list = await listOf(5, pages);
    const places = [...(list.shadowRoot?.querySelectorAll('[role=status]') ?? [])];
    await list.loadMore();
    expect(places.map(wordsOf)).to.include('2 more articles');
    await list.loadMore();
    expect(places.map(wordsOf)).to.include('1 more article');
  });

  it('sends page-change, counted from 1', async () => {
    const list = await listOf(5, pages);
    const changes = record(list, 'page-change');
    await list.loadMore();
    await list.loadMore();
    expect(changes.map(({ detail }) => detail)).to.deep.equal([
      { page: 2, pages: 3 },
      { page: 3, pages: 3 },
    ]);
    expect(changes[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('does nothing when there is nothing more', async () => {
    const list = await listOf(2, pages);
    const changes = record(list, 'page-change');
    await list.loadMore();
    expect(changes).to.deep.equal([]);
    expect(list.page).to.equal(1);
  });

  it('begins at the first page again with another feed', async () => {
    const list = await listOf(5, pages);
    await list.loadMore();
    const loaded = oneEvent(list, 'feed-load');
    list.feed = feed({ items: items(5) });
    await loaded;
    expect(numbers(list)).to.deep.equal([1, 2]);
  });
});
