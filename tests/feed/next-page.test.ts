import { expect } from '@open-wc/testing';
import { loadFeed, type Feed } from '../../src/feed/index.js';
import { withNextPage } from '../../src/feed/next-page.js';
import { fakeServer, status } from '../fixtures/fake-fetch.js';
import { feed, item } from '../fixtures/feeds.js';

const server = fakeServer();
const page = (numbers: readonly number[], next_url?: string) =>
  feed({ items: numbers.map((number) => item(number)), ...(next_url && { next_url }) });
const titles = ({ articles }: Feed) => articles.map(({ title }) => title);

/** Asks for more until the feed has no more to give, as a visitor would at most. */
async function toTheEnd(src: string): Promise<Feed> {
  let read = await loadFeed(src);
  for (let presses = 0; read.nextUrl && presses < 200; presses++)
    read = await withNextPage(read, src, {});
  expect(read).not.to.have.property('nextUrl');
  return read;
}

describe('Reading on at next_url', () => {
  it('adds page to page, in order', async () => {
    const third = server.serve(page([5]));
    const second = server.serve(page([3, 4], third));
    const whole = await toTheEnd(server.serve(page([1, 2], second)));
    expect(titles(whole)).to.deep.equal(['Note 1', 'Note 2', 'Note 3', 'Note 4', 'Note 5']);
  });

  it('asks for one page at a time', async () => {
    const third = server.serve(page([3]));
    const second = server.serve(page([2], third));
    const src = server.serve(page([1], second));
    await withNextPage(await loadFeed(src), src, {});
    expect(server.requests.map(({ url }) => url)).to.deep.equal([src, second]);
  });

  it('may be told by an address relative to the feed’s', async () => {
    const next = server.serve(page([2]));
    const src = server.serve({ items: [item(1)], next_url: new URL(next).pathname });
    expect(titles(await toTheEnd(src))).to.deep.equal(['Note 1', 'Note 2']);
  });

  it('leaves out what an earlier page had already, and keeps the earlier one', async () => {
    const next = server.serve(feed({ items: [item(2, { title: 'Note 2 again' }), item(3)] }));
    const whole = await toTheEnd(server.serve(page([1, 2], next)));
    expect(titles(whole)).to.deep.equal(['Note 1', 'Note 2', 'Note 3']);
  });

  it('ends where two pages lead to each other, and asks for each once', async () => {
    const second: string = server.serve(() => Response.json(page([2], src)));
    const src: string = server.serve(page([1], second));
    expect(titles(await toTheEnd(src))).to.deep.equal(['Note 1', 'Note 2']);
    expect(server.requests.map(({ url }) => url)).to.deep.equal([src, second]);
  });

  it('ends where a page leads to itself', async () => {
    const second: string = server.serve(() => Response.json(page([2], second)));
    expect(titles(await toTheEnd(server.serve(page([1], second))))).to.have.length(2);
    expect(server.requestsTo(second)).to.have.length(1);
  });

  it('ends after a hundred pages of a feed that never ends', async () => {
    let next = server.serve(page([120]));
    for (let number = 119; number > 0; number--) next = server.serve(page([number], next));
    expect(titles(await toTheEnd(next))).to.have.length(100);
    expect(server.requests).to.have.length(100);
  });

  it('keeps what has come when a page in the middle does not, and may be tried again', async () => {
    const third = server.serve(status(404), page([3]));
    const second = server.serve(page([2], third));
    const src = server.serve(page([1], second));
    const two = await withNextPage(await loadFeed(src), src, {});
    const failure = await withNextPage(two, src, {}).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'http', status: 404 });
    expect(titles(two)).to.deep.equal(['Note 1', 'Note 2']);
    expect(titles(await withNextPage(two, src, {}))).to.deep.equal(['Note 1', 'Note 2', 'Note 3']);
  });

  it('notes the repairs of every page', async () => {
    const next = server.serve(feed({ items: [item(2, { tags: 'sails,ropes' })] }));
    const src = server.serve(feed({ items: [item(1, { id: 1 })], next_url: next }));
    const codes = (await toTheEnd(src)).diagnostics.map(({ code }) => code);
    expect(codes).to.deep.equal(['number-as-text', 'tags-as-text']);
  });

  for (const next_url of ['javascript:alert(1)', 'mailto:a@b.example', 'file:///feed.json', 7, {}])
    it(`goes nowhere at ${JSON.stringify(next_url)}`, async () => {
      const src = server.serve(feed({ next_url }));
      const read = await loadFeed(src);
      expect(read.nextUrl ?? '').to.match(/^$|^https:\/\/publisher\.example\//);
    });
});
