// All four elements on an ordinary page, pictures included: what they ask for, and what they leave.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const feed = read('demo/feed.json');
const elements = read('dist/custom-elements.json').modules.flatMap((module) => module.declarations);

const body = ({ feed, action }) => `
  <article-list src="${feed}" heading="Articles" limit="3" paging="more" show="image date author tags summary minutes more"></article-list>
  <article-view src="${feed}" more="2"></article-view>
  <contact-form src="${feed}" action="${action}"></contact-form>
  <office-card src="${feed}"></office-card>`;

inEachEngine('a page with all four elements', (stage) => {
  const open = async () => {
    const { engine, host, cdn, publisher } = stage;
    const page = await engine.open(
      host.publish({
        head: `
          <script src="${cdn.origin}/recorder.mjs"></script>
          <script type="module" src="${cdn.origin}/letterbox.js"></script>`,
        body: body(publisher),
      }),
    );
    await page.evaluate(() =>
      window.recorded.until(
        'feed-load article-list',
        'article-load article-view',
        'contact-ready contact-form',
        'feed-load office-card',
      ),
    );
    return page;
  };

  it('parts the tags of an article by more than a colour, short as its templates are made', async () => {
    const page = await open();
    const tags = await page.evaluate(
      () =>
        document.querySelector('article-list').shadowRoot.querySelector('[part="tags"]')
          .textContent,
    );
    assert.equal(tags, feed.items[0].tags.join(' '));
    await page.close();
  });

  it('asks only the CDN for code and the publisher for feed and media, and for the feed once', async () => {
    const { cdn, publisher } = stage;
    publisher.requests.length = 0;
    const page = await open();
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const isExpected = (address) =>
      address.startsWith(`${cdn.origin}/`) ||
      address === publisher.feed ||
      address.startsWith(`${publisher.origin}/media/`);
    assert.deepEqual(
      addresses.filter((address) => !isExpected(address) && !address.endsWith('/favicon.ico')),
      [],
    );
    assert.deepEqual(
      publisher.requests.filter((request) => request.endsWith('/feed.json')),
      ['GET /feed.json'],
    );
    await page.close();
  });

  it('shows pictures, writes nothing to the console and stores nothing', async () => {
    const page = await open();
    const picture = await page.evaluate(async () => {
      const image = document.querySelector('article-list').shadowRoot.querySelector('img');
      if (!image.complete) {
        await new Promise((resolve, reject) => {
          image.addEventListener('load', resolve);
          image.addEventListener('error', reject);
        });
      }
      return image.naturalWidth > 0 && image.currentSrc;
    });
    assert.equal(picture, new URL(feed.items[0].image, stage.publisher.feed).href);
    const left = await page.evaluate(() => ({
      ...window.recorded.trouble,
      cookie: document.cookie,
      stored: localStorage.length + sessionStorage.length,
    }));
    assert.deepEqual(left, { console: [], errors: [], violations: [], cookie: '', stored: 0 });
    await page.close();
  });

  it('names every part in the manifest', async () => {
    const page = await open();
    const partsOf = (tag) =>
      page.evaluate((tagName) => {
        const { shadowRoot } = document.querySelector(tagName);
        return [...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
      }, tag);
    for (const { tagName, cssParts } of elements) {
      const documented = cssParts.map(({ name }) => name);
      const shown = [...new Set(await partsOf(tagName))];
      const isDocumented = (part) => documented.includes(part) || part.startsWith('field-');
      assert.deepEqual(
        shown.filter((part) => !isDocumented(part)),
        [],
        `parts of <${tagName}>`,
      );
    }
    await page.close();
  });
});
