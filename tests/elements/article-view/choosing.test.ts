import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer } from '../../fixtures/fake-fetch.js';
import { feed, item } from '../../fixtures/feeds.js';
import { isVisible, mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();
const title = (element: Element) => wordsOf(part(element, 'title'));
const viewOf = (attributes = {}, options = {}) =>
  mount('article-view', attributes, { feed: feed(), ...options });

describe('Which article <article-view> shows', () => {
  for (const [attributes, shown] of [
    [{}, 'Note 1'],
    [{ 'article-id': 'note-2' }, 'Note 2'],
    [{ 'article-id': 'https://publisher.example/notes/note-3' }, 'Note 3'],
    [{ 'article-id': 'https://publisher.example/notes/note-3/#end' }, 'Note 3'],
  ] as const)
    it(`follows ${JSON.stringify(attributes)}`, async () => {
      const view = await viewOf(attributes);
      expect(title(view)).to.equal(shown);
      expect(view.article?.title).to.equal(shown);
    });

  it('follows the end of an address', async () => {
    const json = feed({ items: [item(1), item(2, { id: '77', url: '/notes/rowing.html' })] });
    expect(title(await viewOf({ 'article-id': 'rowing' }, { feed: json }))).to.equal('Note 2');
  });

  it('changes with article-id, without a request', async () => {
    const view = await mount('article-view', { src: server.serve(feed()) });
    const loaded = oneEvent(view, 'article-load');
    view.articleId = 'note-2';
    expect((await loaded).detail.article.id).to.equal('note-2');
    expect(title(view)).to.equal('Note 2');
    expect(wordsOf(part(view, 'body'))).to.contain('note 2');
    expect(server.requests).to.have.length(1);
  });

  it('shows the last of many quick changes', async () => {
    const view = await viewOf();
    const loads = record(view, 'article-load');
    const loaded = oneEvent(view, 'article-load');
    view.articleId = 'note-2';
    await Promise.resolve();
    view.articleId = 'note-3';
    await loaded;
    await view.updateComplete;
    expect(wordsOf(part(view, 'body'))).to.contain('note 3');
    expect(loads.at(-1)?.detail.article.id).to.equal('note-3');
  });

  it('sends article-load once the body stands there', async () => {
    const view = await viewOf({}, { until: 'article-load' });
    expect(wordsOf(part(view, 'body'))).to.contain('The first line of note 1.');
    const loads = record(view, 'article-load');
    view.requestUpdate();
    await view.updateComplete;
    expect(loads).to.deep.equal([]);
  });

  it('sends article-load as a fact, out of every shadow root', async () => {
    const view = await viewOf();
    const loaded = oneEvent(document.body, 'article-load') as unknown as Promise<Event>;
    view.articleId = 'note-2';
    expect(await loaded).to.include({ bubbles: true, composed: true, cancelable: false });
  });
});

describe('An article that the feed does not have', () => {
  const children = '<a href="https://publisher.example/">All notes</a>';

  it('is said in words, beside the fallback', async () => {
    const view = await viewOf({ 'article-id': 'gone' }, { children });
    expect(wordsOf(part(view, 'status'))).to.equal('This article is no longer here.');
    expect(isVisible(view.firstElementChild)).to.equal(true);
    expect(parts(view, 'body')).to.deep.equal([]);
  });

  it('is a state for stylesheets', async () => {
    const view = await viewOf({ 'article-id': 'gone' });
    expect(view.matches(':state(missing)')).to.equal(true);
    expect(view.matches(':state(ready)')).to.equal(false);
    expect(view.article).to.equal(undefined);
  });

  it('is told as article-missing, once', async () => {
    const view = await viewOf();
    const missing = record(view, 'article-missing');
    const told = oneEvent(view, 'article-missing');
    view.articleId = 'gone';
    const event = await told;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(event.detail).to.deep.equal({ id: 'gone' });
    view.requestUpdate();
    await view.updateComplete;
    expect(missing).to.have.length(1);
  });

  it('is told again for another id', async () => {
    const view = await viewOf({ 'article-id': 'gone' });
    const told = oneEvent(view, 'article-missing');
    view.articleId = 'gone too';
    expect((await told).detail.id).to.equal('gone too');
  });

  it('is forgotten when the next id is there', async () => {
    const view = await viewOf({ 'article-id': 'gone' });
    const loaded = oneEvent(view, 'article-load');
    view.articleId = 'note-1';
    await loaded;
    expect(view.matches(':state(missing)')).to.equal(false);
    expect(title(view)).to.equal('Note 1');
  });

  it('passes axe', async () => {
    await expect(await viewOf({ 'article-id': 'gone' }, { children })).to.be.accessible();
  });

  it('is said by the page itself where it fills the slot', async () => {
    const own = '<p slot="empty">Try the search</p>';
    const view = await viewOf({ 'article-id': 'gone' }, { children: own });
    expect(isVisible(view.firstElementChild)).to.equal(true);
  });
});

describe('An article named by the page’s address', () => {
  const here = location.href;
  afterEach(() => {
    history.replaceState(null, '', here);
  });

  for (const [from, address, shown] of [
    ['hash', '#note-2', 'Note 2'],
    ['query:post', '?post=note-2', 'Note 2'],
    ['path', '/blog/note-3/', 'Note 3'],
    ['hash', '', 'Note 1'],
    ['query:post', '?other=1', 'Note 1'],
  ] as const)
    it(`from="${from}" at ${address || 'no such part'} is ${shown}`, async () => {
      history.replaceState(null, '', address || location.pathname);
      expect(title(await viewOf({ from }))).to.equal(shown);
    });

  it('reads what the address has encoded', async () => {
    const json = feed({ items: [item(1), item(2, { id: 'på vej' })] });
    history.replaceState(null, '', '#p%C3%A5%20vej');
    expect(title(await viewOf({ from: 'hash' }, { feed: json }))).to.equal('Note 2');
  });

  it('survives an address that cannot be decoded', async () => {
    history.replaceState(null, '', '#100%');
    expect((await viewOf({ from: 'hash' })).matches(':state(missing)')).to.equal(true);
  });

  it('follows the fragment', async () => {
    const view = await viewOf({ from: 'hash' });
    const loaded = oneEvent(view, 'article-load');
    location.hash = 'note-2';
    await loaded;
    expect(title(view)).to.equal('Note 2');
  });

  it('follows the visitor back', async () => {
    history.replaceState(null, '', '?post=note-1');
    history.pushState(null, '', '?post=note-2');
    const view = await viewOf({ from: 'query:post' });
    expect(title(view)).to.equal('Note 2');
    const loaded = oneEvent(view, 'article-load');
    history.back();
    await loaded;
    expect(title(view)).to.equal('Note 1');
  });

  it('gives way to article-id', async () => {
    history.replaceState(null, '', '#note-2');
    expect(title(await viewOf({ from: 'hash', 'article-id': 'note-3' }))).to.equal('Note 3');
  });

  it('is not followed by an article that has left the page', async () => {
    const view = await viewOf({ from: 'hash' });
    const loads = record(view, 'article-load');
    view.remove();
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'note-2';
    await changed;
    await view.updateComplete;
    expect(loads).to.deep.equal([]);
  });
});
