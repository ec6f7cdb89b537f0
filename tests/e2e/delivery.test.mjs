// What a page shows when the CDN's files arrive, arrive changed, or do not arrive.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

const hashes = JSON.parse(
  readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'),
);

const moduleScript = (url, integrity) =>
  `<script type="module" src="${url}" ${integrity ? `integrity="${integrity}" crossorigin` : ''}></script>`;

inEachEngine('delivery', (stage) => {
  const open = (script, feed = stage.publisher.feed) => {
    const { engine, host, cdn, publisher } = stage;
    const url = host.publish({
      head: `<script src="${cdn.origin}/recorder.mjs"></script>${script}`,
      body: `
        <article-list src="${feed}"><a id="fallback" href="/articles">Our articles</a></article-list>
        <contact-form action="${publisher.action}"><a href="mailto:us@example.com">Write to us</a></contact-form>`,
    });
    return engine.open(url);
  };

  /** The author's links, as far as a visitor sees them. */
  const visibleLinks = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.textContent),
    );
  const fallback = ['Our articles', 'Write to us'];
  const failedFiles = (page) => page.evaluate(() => window.recorded.trouble.errors);

  for (const file of ['letterbox.js', 'letterbox.all.js']) {
    it(`runs ${file} under the hash of integrity.json`, async () => {
      const page = await open(moduleScript(`${stage.cdn.origin}/${file}`, hashes[file]));
      await page.evaluate(() =>
        window.recorded.until('feed-load article-list', 'contact-ready contact-form'),
      );
      assert.deepEqual(await visibleLinks(page), []);
      await page.close();
    });

    it(`leaves the fallback when ${file} does not match its hash`, async () => {
      const url = `${stage.cdn.origin}/${file}`;
      const page = await open(moduleScript(url, hashes['embed.js']));
      assert.deepEqual(await failedFiles(page), [`not loaded: ${url}`]);
      assert.deepEqual(await visibleLinks(page), fallback);
      await page.close();
    });
  }

  const outages = [
    {
      title: 'the CDN is down',
      refused: '/letterbox.js',
      script: ({ origin }) => moduleScript(`${origin}/letterbox.js`),
    },
    {
      title: 'embed.js comes and nothing after it',
      refused: '/letterbox.js',
      script: ({ origin }) => `<script src="${origin}/embed.js" defer></script>`,
    },
    {
      title: 'the loader comes and the elements do not',
      refused: '/elements/',
      script: ({ origin }) => moduleScript(`${origin}/letterbox.js`),
    },
  ];
  for (const { title, refused, script } of outages) {
    it(`leaves the fallback when ${title}`, () =>
      stage.cdn.refuse(refused, async (asked) => {
        const page = await open(script(stage.cdn));
        await asked;
        await page.evaluate(() => window.recorded.painted());
        assert.deepEqual(await visibleLinks(page), fallback);
        await page.close();
      }));
  }

  const openWithoutFeed = () =>
    open(moduleScript(`${stage.cdn.origin}/letterbox.js`), `${stage.publisher.origin}/gone.json`);

  it('says why beside the fallback when the feed does not come', async () => {
    const page = await openWithoutFeed();
    await page.evaluate(() => window.recorded.until('feed-error article-list'));
    const words = await page.evaluate(
      () =>
        document.querySelector('article-list').shadowRoot.querySelector('[part="error"]').innerText,
    );
    assert.match(words, /not available right now[^]*Try again/);
    assert.ok((await visibleLinks(page)).includes('Our articles'));
    await page.close();
  });

  it('leaves the fallback, and tells programs, when the words for that do not come either', () =>
    stage.cdn.refuse('/chunks/feed-notice', async (asked) => {
      const page = await openWithoutFeed();
      await asked;
      await page.evaluate(() => window.recorded.until('feed-error article-list'));
      assert.ok((await visibleLinks(page)).includes('Our articles'));
      await page.close();
    }));

  const article = {
    id: 'note',
    title: 'Note',
    date_published: '2026-08-18',
    image: 'https://publisher.example/none.png',
    authors: [{ name: 'Ida Holm', url: 'https://publisher.example/ida' }],
    content_html:
      '<p>One.</p><blockquote class="a"><p id="b">Two.</p></blockquote><script>x</script>',
    _letterbox: { call_to_action: { heading: 'Work with us' } },
  };
  const inline = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Notes',
    items: [article],
  }).replaceAll('<', '\\u003c');

  for (const part of ['tidy-prose', 'header-parts', 'reading', 'extras'])
    it(`shows the words of an article when ${part} does not come`, () =>
      stage.cdn.refuse(`/chunks/${part}`, async (asked) => {
        const { engine, host, cdn } = stage;
        const url = host.publish({
          head: `<script src="${cdn.origin}/recorder.mjs"></script>${moduleScript(`${cdn.origin}/letterbox.js`)}`,
          body: `<article-view><script type="application/feed+json">${inline}</script></article-view>`,
        });
        const page = await engine.open(url);
        await asked;
        await page.evaluate(() => window.recorded.until('article-load article-view'));
        const { text, ids } = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('article-view');
          return {
            text: shadowRoot.querySelector('article').textContent.replace(/\s+/g, ' '),
            ids: shadowRoot.querySelectorAll('#b, .a, script').length,
          };
        });
        for (const words of ['Note', 'Ida Holm', 'August 18', 'One.', 'Two.'])
          assert.ok(text.includes(words), `${words} in ${text}`);
        assert.equal(ids, 0);
        await page.close();
      }));

  for (const [part, told, expected] of [
    ['read-feed', 'feed-error', ['tel:', 'mailto:', 'https:']],
    ['office-details', 'feed-load', ['tel:', 'mailto:']],
  ])
    it(`shows where an office is and how to reach it when ${part} does not come`, () =>
      stage.cdn.refuse(`/chunks/${part}`, async (asked) => {
        const { engine, host, cdn, publisher } = stage;
        const url = host.publish({
          head: `<script src="${cdn.origin}/recorder.mjs"></script>${moduleScript(`${cdn.origin}/letterbox.js`)}`,
          body: `<office-card src="${publisher.feed}" office-id="copenhagen"></office-card>`,
        });
        const page = await engine.open(url);
        await asked;
        const { text, links } = await page.evaluate(async (event) => {
          await window.recorded.until(`${event} office-card`);
          const card = document.querySelector('office-card');
          await card.updateComplete;
          return {
            text: card.shadowRoot.querySelector('.office').innerText.replace(/\s+/g, ' '),
            links: [...card.shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol),
          };
        }, told);
        assert.match(text, /^Copenhagen .*1 Carlsberg Gate 1260 København Denmark/);
        assert.deepEqual(links, expected);
        await page.close();
      }));
});
