// Two copies of the library on one page, each from modules of its own: they ask for a feed once.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

/**
 * Loads a second copy. The tags are taken, so it registers its classes under `second-…`, as a page
 * does whose own bundle holds another version.
 */
async function loadSecondCopy(address) {
  const { define, get } = customElements;
  customElements.get = (tag) => get.call(customElements, `second-${tag}`);
  customElements.define = (tag, constructor) =>
    define.call(customElements, `second-${tag}`, constructor);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  delete customElements.get;
  delete customElements.define;
}

/** Adds an element and tells what its first news was. */
async function add(tag, src) {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  const news = new Promise((resolve) => {
    for (const type of ['feed-load', 'feed-error']) element.addEventListener(type, resolve);
  });
  document.body.append(element);
  const { type, detail } = await news;
  return {
    type,
    fromCache: detail.fromCache,
    articles: element.shadowRoot.querySelectorAll('[part~="item"]').length,
  };
}

inEachEngine('two copies of the library on a page', (stage) => {
  const open = async () => {
    const { engine, host, cdn, publisher } = stage;
    publisher.requests.length = 0;
    const page = await engine.open(
      host.publish({
        head: `
          <script src="${cdn.origin}/recorder.mjs"></script>
          <script type="module" src="${cdn.origin}/letterbox.js"></script>`,
        body: '',
      }),
    );
    await page.evaluate(loadSecondCopy, `${cdn.origin}/letterbox.all.js`);
    return page;
  };
  const asked = () => stage.publisher.requests.filter((request) => request.endsWith('.json'));

  it('are two: neither knows the other’s classes', async () => {
    const page = await open();
    await page.evaluate(add, 'article-list', stage.publisher.feed);
    const isShared = await page.evaluate(
      () => customElements.get('article-list') === customElements.get('second-article-list'),
    );
    assert.equal(isShared, false);
    await page.close();
  });

  it('ask once while the feed is under way', async () => {
    const page = await open();
    const release = stage.publisher.holdFeed();
    await page.evaluate(async (src) => {
      for (const tag of ['article-list', 'second-article-list']) {
        const list = document.createElement(tag);
        list.setAttribute('src', src);
        document.body.append(list);
        await customElements.whenDefined(tag);
        await list.updateComplete;
      }
    }, stage.publisher.feed);
    release();
    const [first, second] = await page.evaluate(async () => {
      const tags = ['article-list', 'second-article-list'];
      await window.recorded.until(...tags.map((tag) => `feed-load ${tag}`));
      return tags.map((tag) => document.querySelector(tag).articles.length);
    });
    assert.ok(first > 0);
    assert.equal(second, first);
    assert.deepEqual(asked(), ['GET /feed.json']);
    await page.close();
  });

  for (const [first, later] of [
    ['article-list', 'second-article-list'],
    ['second-article-list', 'article-list'],
  ])
    it(`give what <${first}> brought to a <${later}> that joins late`, async () => {
      const page = await open();
      const brought = await page.evaluate(add, first, stage.publisher.feed);
      const joined = await page.evaluate(add, later, stage.publisher.feed);
      assert.deepEqual(joined, { ...brought, fromCache: true });
      assert.equal(brought.fromCache, false);
      assert.ok(joined.articles > 0);
      assert.deepEqual(asked(), ['GET /feed.json']);
      await page.close();
    });

  it('forget a failure together: the next one asks again', async () => {
    const page = await open();
    const missing = `${stage.publisher.origin}/missing.json`;
    for (const tag of ['article-list', 'second-article-list'])
      assert.equal((await page.evaluate(add, tag, missing)).type, 'feed-error');
    assert.deepEqual(asked(), ['GET /missing.json', 'GET /missing.json']);
    await page.close();
  });

  it('fail together, each with an error of its own class and the same code', async () => {
    const page = await open();
    const failures = await page.evaluate(
      async (src, tags) => {
        const lists = tags.map((tag) => document.createElement(tag));
        document.body.append(...lists);
        await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
        const failed = lists.map(
          (list) =>
            new Promise((resolve) => {
              list.addEventListener('feed-error', () => {
                if (list.error.code === 'http') resolve(list.error);
              });
            }),
        );
        for (const list of lists) list.src = src;
        const errors = await Promise.all(failed);
        return {
          codes: errors.map(({ code, status }) => `${code} ${status}`),
          isOneClass: errors[0].constructor === errors[1].constructor,
        };
      },
      `${stage.publisher.origin}/missing.json`,
      ['article-list', 'second-article-list'],
    );
    assert.deepEqual(failures, { codes: ['http 404', 'http 404'], isOneClass: false });
    assert.deepEqual(asked(), ['GET /missing.json']);
    await page.close();
  });

  it('let the feed go when the last element of both has left', async () => {
    const page = await open();
    const kept = () =>
      page.evaluate(() => globalThis[Symbol.for('letterbox-elements:feeds@1')].size);
    const remove = (tag) =>
      page.evaluate((name) => {
        document.querySelector(name).remove();
      }, tag);
    for (const tag of ['article-list', 'second-article-list'])
      await page.evaluate(add, tag, stage.publisher.feed);
    await remove('article-list');
    assert.equal(await kept(), 1);
    await remove('second-article-list');
    assert.equal(await kept(), 0);
    const next = await page.evaluate(add, 'article-list', stage.publisher.feed);
    assert.equal(next.fromCache, false);
    assert.deepEqual(asked(), ['GET /feed.json', 'GET /feed.json']);
    await page.close();
  });

  it('say nothing about it', async () => {
    const page = await open();
    for (const tag of ['article-list', 'second-article-list'])
      await page.evaluate(add, tag, stage.publisher.feed);
    assert.deepEqual(await page.evaluate(() => window.recorded.trouble), {
      console: [],
      errors: [],
      violations: [],
    });
    await page.close();
  });
});
