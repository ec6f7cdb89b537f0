import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, status } from '../../fixtures/fake-fetch.js';
import { feed, item } from '../../fixtures/feeds.js';
import { mount, wordsOfParts } from '../../fixtures/mount.js';

const server = fakeServer();
const pages = { limit: 2, paging: 'more' };
const page = (numbers: readonly number[], next_url?: string) =>
  feed({ items: numbers.map((number) => item(number)), ...(next_url && { next_url }) });

describe('A feed that goes on at next_url', () => {
  it('is not followed before more is asked for', async () => {
    const next = server.serve(page([3, 4]));
    await mount('article-list', { ...pages, src: server.serve(page([1, 2], next)) });
    expect(server.requestsTo(next)).to.have.length(0);
  });

  it('is followed when more is asked for', async () => {
    const next = server.serve(page([3, 4]));
    const list = await mount('article-list', { ...pages, src: server.serve(page([1, 2], next)) });
    await list.loadMore();
    expect(wordsOfParts(list, 'title')).to.deep.equal(['Note 1', 'Note 2', 'Note 3', 'Note 4']);
  });

  it('is not followed in a circle', async () => {
    const src = server.serve(() => Response.json(page([1, 2], src)));
    const list = await mount('article-list', { ...pages, src });
    await list.loadMore();
    await list.loadMore();
    expect(wordsOfParts(list, 'title')).to.deep.equal(['Note 1', 'Note 2']);
    expect(server.requestsTo(src)).to.have.length(1);
  });

  it('keeps what has arrived when the next page does not come', async () => {
    const next = server.serve(status(404));
    const list = await mount('article-list', { ...pages, src: server.serve(page([1, 2], next)) });
    await list.loadMore();
    expect(wordsOfParts(list, 'title')).to.deep.equal(['Note 1', 'Note 2']);
  });
});
