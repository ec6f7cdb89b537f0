import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { loadFeed } from '../../src/feed/index.js';
import { fakeServer } from '../fixtures/fake-fetch.js';
import { feed } from '../fixtures/feeds.js';
import { isVisible, mount, part, parts, wordsOf } from '../fixtures/mount.js';

const server = fakeServer();

const prototype = Object.prototype as unknown as Record<string, unknown>;
let added: string[] = [];

function pollute(keys: Record<string, unknown>): void {
  added = Object.keys(keys);
  Object.assign(prototype, keys);
}

describe('A page that puts keys on Object.prototype', () => {
  afterEach(() => {
    for (const key of added.splice(0)) Reflect.deleteProperty(prototype, key);
  });

  for (const keys of [
    { mode: 'no-cors' },
    { method: 'DELETE' },
    { body: 'x' },
    { cache: 'only-if-cached' },
    { credentials: 'include' },
    { fatal: true, ignoreBOM: true },
    { root: 'x', threshold: 9 },
    { bubbles: false, composed: false },
  ])
    it(`still gets its articles, and hears of it: ${Object.keys(keys).join(', ')}`, async () => {
      const src = server.serve(feed());
      const told = new Promise((resolve) => {
        document.body.addEventListener('feed-load', resolve, { once: true });
      });
      pollute(keys);
      const list = await mount('article-list', { src });
      await told;
      expect(parts(list, 'item')).to.have.length(3);
    });

  it('gives fetch no options but ours', async () => {
    const fake = globalThis.fetch;
    let options: RequestInit | undefined;
    globalThis.fetch = (input, init) => {
      options = init;
      return fake(input, init);
    };
    await loadFeed(server.serve(feed()));
    expect(Object.getPrototypeOf(options)).to.equal(null);
  });

  it('still loads a feed when one of the keys is signal', async () => {
    const url = server.serve(feed());
    const { signal } = new AbortController();
    pollute({ signal: 'stop' });
    expect((await loadFeed(url, { signal })).articles).to.have.length(3);
  });
});

describe('A page that changed what everybody uses', () => {
  it('may hide its own links, headings and lists', async () => {
    const style = document.createElement('style');
    style.textContent = 'a, h2, ul, li, p { display: none !important; color: red !important }';
    document.head.append(style);
    try {
      const list = await mount('article-list', {}, { feed: feed() });
      expect(isVisible(part(list, 'link'))).to.equal(true);
    } finally {
      style.remove();
    }
  });

  it('may use Array.prototype for itself', async () => {
    const prototype = Array.prototype as unknown as Record<string, unknown>;
    prototype.last = () => undefined;
    try {
      const view = await mount('article-view', {}, { feed: feed() });
      expect(wordsOf(part(view, 'body'))).to.contain('note 1');
    } finally {
      Reflect.deleteProperty(prototype, 'last');
    }
  });

  it('keeps its own cookies, storage, title and globals', async () => {
    const look = () => ({
      cookie: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      title: document.title,
      globals: Object.keys(window).sort().join(),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      head: document.head.childElementCount,
    });
    const before = look();
    await mount('article-list', { src: server.serve(feed()) });
    await mount('article-view', {}, { feed: feed() });
    await mount('office-card', {}, { feed: feed() });
    await mount('contact-form', {});
    expect(look()).to.deep.equal(before);
  });
});
