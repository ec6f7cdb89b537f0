import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { loadFeed } from '../../src/feed/index.js';
import { fakeServer, held, silence, status } from '../fixtures/fake-fetch.js';
import { feed } from '../fixtures/feeds.js';
import { create, mount } from '../fixtures/mount.js';

const server = fakeServer();

type Shared = Record<symbol, ReadonlyMap<string, unknown> | undefined>;

/** What the page keeps of an address, for every copy of the library on it. */
const keptOf = (url: string) => {
  const feeds = (globalThis as unknown as Shared)[Symbol.for('letterbox-elements:feeds@1')];
  return [...(feeds?.keys() ?? [])].filter((key) => key.endsWith(` ${url}`));
};

/** Takes an element off the page for good: one that is only moved has not left. */
async function leave(...elements: Element[]): Promise<void> {
  for (const element of elements) element.remove();
  await Promise.resolve();
}

const tags = ['article-list', 'article-view', 'office-card'] as const;
const hundred = (src: string) =>
  Array.from({ length: 100 }, (_, index) => create(tags[index % 3] ?? 'article-list', { src }));

/** Puts elements on the page and waits until each has said what became of its feed. */
async function show(elements: HTMLElement[], news: 'feed-load' | 'feed-error'): Promise<void> {
  const told = elements.map((element) => oneEvent(element, news));
  document.body.append(...elements);
  await Promise.all(told);
}

describe('One feed for a hundred elements', () => {
  it('is one request, and one feed in memory', async () => {
    const src = server.serve(feed());
    const elements = hundred(src);
    await show(elements, 'feed-load');
    expect(server.requestsTo(src)).to.have.length(1);
    expect(new Set(elements.map((element) => 'feed' in element && element.feed)).size).to.equal(1);
    await leave(...elements);
  });

  it('that does not come is one request and a hundred errors', async () => {
    const answer = held(status(404));
    const src = server.serve(answer);
    const elements = hundred(src);
    const told = elements.map((element) => oneEvent(element, 'feed-error'));
    document.body.append(...elements);
    // A card fetches its reader of feeds when it meets one.
    await Promise.all(elements.map((element) => element.updateComplete));
    answer.release();
    await Promise.all(told);
    expect(server.requestsTo(src)).to.have.length(1);
    await leave(...elements);
  });

  it('is asked for until the last of them has left', async () => {
    const src = server.serve(silence);
    const [last, ...others] = hundred(src);
    if (!last) throw new Error('no elements');
    document.body.append(last, ...others);
    await last.updateComplete;
    const [request] = server.requestsTo(src);
    await leave(...others);
    expect(request?.signal?.aborted).to.equal(false);
    await leave(last);
    expect(request?.signal?.aborted).to.equal(true);
    expect(keptOf(src)).to.deep.equal([]);
  });
});

describe('An element that joins late', () => {
  it('gets the same feed without a request, and says that it was at hand', async () => {
    const src = server.serve(feed());
    const first = await mount('article-list', { src });
    const later = create('article-list', { src });
    const loaded = oneEvent(later, 'feed-load');
    first.after(later);
    expect((await loaded).detail.fromCache).to.equal(true);
    expect(later.feed).to.equal(first.feed);
    expect(server.requestsTo(src)).to.have.length(1);
  });

  it('while the request is under way waits for it with the others', async () => {
    const answer = held(feed());
    const src = server.serve(answer);
    const first = await mount('article-list', { src }, { until: [] });
    const later = create('article-list', { src });
    const loaded = [oneEvent(first, 'feed-load'), oneEvent(later, 'feed-load')];
    first.after(later);
    answer.release();
    for (const { detail } of await Promise.all(loaded)) expect(detail.fromCache).to.equal(false);
    expect(server.requestsTo(src)).to.have.length(1);
  });

  it('gets it from one that came by script', async () => {
    const src = server.serve(feed());
    const user = new AbortController();
    const read = await loadFeed(src, { signal: user.signal });
    expect((await mount('article-list', { src })).feed).to.equal(read);
    expect(server.requestsTo(src)).to.have.length(1);
    user.abort();
  });

  it('is given no failure of earlier ones, but a try of its own', async () => {
    const src = server.serve(status(404), feed());
    const first = await mount('article-list', { src });
    expect(first.status).to.equal('error');
    expect((await mount('article-list', { src })).status).to.equal('ready');
  });
});

describe('What the page keeps of a feed', () => {
  it('stays while one element of several is there', async () => {
    const src = server.serve(feed());
    const [one, other] = [
      await mount('article-list', { src }),
      await mount('office-card', { src }),
    ];
    await leave(one);
    expect(keptOf(src)).to.have.length(1);
    expect((await mount('article-view', { src })).status).to.equal('ready');
    expect(server.requestsTo(src)).to.have.length(1);
    await leave(other);
  });

  it('is let go when the last element leaves, and the next one asks the network again', async () => {
    const src = server.serve(feed({ title: 'Old' }), feed({ title: 'New' }));
    const elements = [
      await mount('article-list', { src }),
      await mount('article-view', { src }),
      await mount('office-card', { src }),
    ];
    await leave(...elements);
    expect(keptOf(src)).to.deep.equal([]);
    expect((await mount('article-list', { src })).feed?.title).to.equal('New');
    expect(server.requestsTo(src)).to.have.length(2);
  });

  it('is let go when the last element turns to another feed', async () => {
    const src = server.serve(feed());
    const list = await mount('article-list', { src });
    const loaded = oneEvent(list, 'feed-load');
    list.src = server.serve(feed());
    await loaded;
    expect(keptOf(src)).to.deep.equal([]);
  });

  it('stays when an element is only moved', async () => {
    const src = server.serve(feed());
    const list = await mount('article-list', { src });
    document.body.append(list);
    await list.updateComplete;
    expect(keptOf(src)).to.have.length(1);
    await leave(list);
  });

  it('is nothing of what failed', async () => {
    const src = server.serve(status(404));
    const list = await mount('article-list', { src });
    expect(keptOf(src)).to.deep.equal([]);
    await leave(list);
  });
});
