import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { feed, item, items } from '../../fixtures/feeds.js';
import { mount, parts, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const start = location.href;
const go = (query: string) => {
  history.replaceState(history.state, '', new URL(query, start));
};
const param = (name: string) => new URL(location.href).searchParams.get(name);
const titles = (element: Element) => wordsOfParts(element, 'title');
const tagged = [
  item(1, { tags: ['Ropes'] }),
  item(2, { tags: ['Winter'] }),
  item(3, { tags: ['Ropes'] }),
];
const attributes = {
  'sync-url': 'notes',
  paging: 'more',
  limit: 1,
  searchable: true,
  filters: 'tags',
};
const listOf = () => mount('article-list', attributes, { feed: feed({ items: tagged }) });

describe('A list that keeps its place in the address', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('leaves the address alone until something is done', async () => {
    await listOf();
    expect(location.href).to.equal(start);
  });

  it('writes how far it is opened, what is searched and what is picked', async () => {
    const list = await listOf();
    await list.loadMore();
    expect(param('notes')).to.equal('2');
    list.query = 'note';
    await waitUntil(() => param('notes-q') === 'note');
    parts(list, 'filter')
      .find((button) => wordsOf(button).startsWith('Winter'))
      ?.click();
    await list.updateComplete;
    expect(param('notes-tags')).to.equal('winter');
    expect(param('notes')).to.equal(null);
  });

  it('keeps what else is in the address and in the entry of the history', async () => {
    history.replaceState({ theirs: 1 }, '', new URL('?lang=da#part', start));
    const list = await listOf();
    await list.loadMore();
    expect(param('lang')).to.equal('da');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.deep.equal({ theirs: 1 });
  });

  it('finds its place again', async () => {
    go('?notes=2&notes-tags=ropes');
    const list = await listOf();
    await waitUntil(() => titles(list).length === 2);
    expect(titles(list)).to.deep.equal(['Note 1', 'Note 3']);
  });

  it('is not led astray by an address that somebody made up', async () => {
    go('?notes=-3&notes-q=%00&notes-tags=,,constructor');
    const list = await listOf();
    expect(list.page).to.equal(1);
    expect(list.status).to.equal('ready');
  });

  it('takes the visitor back to where they were on the page', async () => {
    const tall = async () =>
      mount(
        'article-list',
        { 'sync-url': 'tall', paging: 'more', limit: 20 },
        { feed: feed({ items: items(60) }) },
      );
    const list = await tall();
    await list.loadMore();
    await list.loadMore();
    scrollTo(0, 900);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    list.remove();
    scrollTo(0, 0);
    const again = await tall();
    await waitUntil(() => titles(again).length === 60);
    await waitUntil(() => scrollY > 0);
    expect(Math.round(scrollY)).to.equal(900);
    scrollTo(0, 0);
  });

  it('writes nothing without being asked', async () => {
    const list = await mount(
      'article-list',
      { paging: 'more', limit: 1, searchable: true },
      { feed: feed() },
    );
    list.query = 'note';
    list.query = '';
    await list.loadMore();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(location.href).to.equal(start);
    expect(history.state).to.equal(null);
  });

  it('follows Back and Forward', async () => {
    const list = await listOf();
    history.pushState(null, '', new URL('?notes-q=winter', start));
    list.query = 'winter';
    await list.updateComplete;
    history.back();
    await oneEvent(window, 'popstate');
    await list.updateComplete;
    await list.updateComplete;
    expect(list.query).to.equal('');
  });
});
