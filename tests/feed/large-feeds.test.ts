import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { loadFeed } from '../../src/feed/index.js';
import { fakeServer, text } from '../fixtures/fake-fetch.js';
import { feed, items, largeFeed } from '../fixtures/feeds.js';
import { mount, part, parts, wordsOf, wordsOfParts } from '../fixtures/mount.js';

const server = fakeServer();

describe('A feed of 3 MB', () => {
  const written = JSON.stringify(largeFeed());

  it('is as large as it says', () => {
    expect(new Blob([written]).size).to.be.above(3_000_000);
  });

  it('is read whole, to the last word of the last article', async () => {
    const { articles } = await loadFeed(server.serve(text(written, 'application/feed+json')));
    expect(articles.map(({ title }) => title)).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => `Note ${String(index + 1)}`),
    );
    expect(articles.at(-1)?.html?.endsWith('<p>The end of note 10.</p>')).to.equal(true);
  });

  it('is a list like any other', async () => {
    const list = await mount('article-list', { limit: 3 }, { feed: largeFeed() });
    expect(wordsOfParts(list, 'title')).to.deep.equal(['Note 1', 'Note 2', 'Note 3']);
    expect(wordsOfParts(list, 'summary')[0]).to.match(/^The tide table of note 1\b.{0,240}$/);
  });

  it('shows an article of 320 kB to its end', async () => {
    const view = await mount('article-view', { 'article-id': 'note-10' }, { feed: largeFeed() });
    expect(wordsOf(part(view, 'body').lastElementChild)).to.equal('The end of note 10.');
  });
});

describe('A feed of 10,000 articles', () => {
  const json = feed({ items: items(10_000) });
  const ids = items(10_000).map(({ id }) => id);

  it('has all of them, in its own order', async () => {
    const { articles, diagnostics } = await loadFeed(server.serve(json));
    expect(articles.map(({ id }) => id).join()).to.equal(ids.join());
    expect(diagnostics).to.deep.equal([]);
  });

  it('has all of them where each needs a repair', async () => {
    const faulty = feed({ items: items(10_000).map((each, id) => ({ ...each, id })) });
    const { articles, diagnostics } = await loadFeed(server.serve(faulty));
    expect(articles).to.have.length(10_000);
    expect(articles.at(-1)).to.include({ id: '9999', title: 'Note 10000' });
    expect(diagnostics).to.have.length(10_000);
  });

  it('puts no more on the page than what was asked for', async () => {
    const list = await mount('article-list', { limit: 20 }, { feed: json });
    expect(parts(list, 'item')).to.have.length(20);
    expect(wordsOfParts(list, 'title').at(-1)).to.equal('Note 20');
    expect(list.feed?.articles).to.have.length(10_000);
  });

  it('gives its last article to who asks for it', async () => {
    const view = await mount('article-view', { 'article-id': 'note-10000' }, { feed: json });
    expect(wordsOf(part(view, 'title'))).to.equal('Note 10000');
  });
});
