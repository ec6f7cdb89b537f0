// The README's snippet reserves the place that its elements will take. Only Chromium measures shifts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const snippet = /```html\n([^]*?)```/.exec(readme)[1];

const shown = {
  'article-list': 'feed-load article-list',
  'article-view': 'article-load article-view',
  'contact-form': 'contact-ready contact-form',
  'office-card': 'feed-load office-card',
};
const expected = Object.keys(shown)
  .filter((tag) => snippet.includes(`<${tag}`))
  .map((tag) => shown[tag]);

const viewports = {
  'a wide window': { width: 1280, height: 800 },
  'a phone': { width: 390, height: 844 },
};

const test = (stage) => {
  for (const width of [320, 1280])
    it(`leaves a card's lines where they are, ${width} px wide, when the time arrives`, async () => {
      const { engine, host, cdn, publisher } = stage;
      const url = host.publish({
        head: `<script src="${cdn.origin}/recorder.mjs"></script>
          <script type="module" src="${cdn.origin}/letterbox.js"></script>`,
        body: `<office-card src="${publisher.feed}" style="display: block; min-block-size: 60em"></office-card>
          <p>Below</p>`,
      });
      const page = await engine.open(url, { width, height: 800 });
      const time = await page.evaluate(async () => {
        await window.recorded.until('feed-load office-card');
        const card = document.querySelector('office-card');
        await card.updateComplete;
        await window.recorded.painted();
        return card.shadowRoot.querySelector('[part=time]').textContent;
      });
      assert.match(time, /Local time .*:/);
      assert.equal(await page.evaluate(() => window.recorded.shift), 0);
      await page.close();
    });

  for (const [name, viewport] of Object.entries(viewports)) {
    it(`does not shift on ${name} when the articles arrive`, async () => {
      const { engine, host, cdn, publisher } = stage;
      const body = snippet
        .replaceAll(/https:\/\/[^"']*\/dist\/cdn/g, cdn.origin)
        .replaceAll(/https:\/\/[^"']*\/feed\.json/g, publisher.feed)
        .replaceAll(/(?<=action=")[^"]*/g, publisher.action);
      const url = host.publish({
        head: `<script src="${cdn.origin}/recorder.mjs"></script>`,
        body: `<p>Above</p>${body}<p>Below</p>`,
      });
      const releaseFeed = publisher.holdFeed();
      const page = await engine.open(url, viewport);
      await page.evaluate(() => window.recorded.painted());
      releaseFeed();
      await page.evaluate((events) => window.recorded.until(...events), expected);
      await page.evaluate(() => window.recorded.painted());
      assert.equal(await page.evaluate(() => window.recorded.shift), 0);
      await page.close();
    });
  }
};

inEachEngine("a page with the README's first snippet", test, ['chromium']);
