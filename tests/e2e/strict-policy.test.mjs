// The built files on a page of another origin whose policy allows as little as a policy can.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

const feed = JSON.parse(readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8'));
const withHtml = feed.items.find((item) => item.content_html);
const withMarkdown = feed.items.find((item) => item._letterbox?.content_markdown);
const offices = feed._letterbox.offices;

const scripts = {
  'letterbox.js': (cdn) => `<script type="module" src="${cdn}/letterbox.js"></script>`,
  'embed.js': (cdn) => `<script src="${cdn}/embed.js" defer></script>`,
  'letterbox.all.js': (cdn) => `<script type="module" src="${cdn}/letterbox.all.js"></script>`,
};

// The policy allows no pictures, so `show` leaves out what would bring some.
const elements = ({ feed: src, action }) => `
  <article-list src="${src}" limit="3" show="summary date author more"></article-list>
  <article-view id="html" src="${src}" article-id="${withHtml.id}" show="date minutes call-to-action"></article-view>
  <article-view id="markdown" src="${src}" article-id="${withMarkdown.id}" show="date"></article-view>
  <contact-form action="${action}"></contact-form>
  <office-card src="${src}"></office-card>`;

const everythingShown = [
  'feed-load article-list',
  'article-load html',
  'article-load markdown',
  'contact-ready contact-form',
  'feed-load office-card',
];

/** What a visitor reads, without the line breaks of the markup. */
const read = (page, selector) =>
  page.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector(wanted);
    return shadowRoot.querySelector('.frame').textContent.replace(/\s+/g, ' ');
  }, selector);

/** The words of the first paragraph. */
const opening = (text) => /(?:<p>)?([^<\n*_`[#]{30,})/.exec(text)[1].trim();

inEachEngine('a page with a strict policy', (stage) => {
  for (const [name, script] of Object.entries(scripts)) {
    it(`shows all four elements with ${name}, sends a message, and reports nothing`, async () => {
      const { engine, host, cdn, publisher } = stage;
      const url = host.publish({
        policy: [
          "default-src 'none'",
          `script-src ${cdn.origin}`,
          "style-src 'none'",
          `connect-src ${publisher.origin}`,
          "require-trusted-types-for 'script'",
          'trusted-types lit-html dompurify',
        ].join('; '),
        head: `<script src="${cdn.origin}/recorder.mjs"></script>${script(cdn.origin)}`,
        body: elements(publisher),
      });
      const page = await engine.open(url);
      await page.evaluate((events) => window.recorded.until(...events), everythingShown);

      const list = await read(page, 'article-list');
      for (const { title } of feed.items.slice(0, 3)) assert.ok(list.includes(title), list);
      const html = await read(page, '#html');
      assert.ok(html.includes(withHtml.title), html);
      assert.ok(html.includes(opening(withHtml.content_html)), html);
      const markdown = await read(page, '#markdown');
      assert.ok(markdown.includes(opening(withMarkdown._letterbox.content_markdown)), markdown);
      const card = await read(page, 'office-card');
      for (const { street } of offices) assert.ok(card.includes(street[0]), card);

      const styled = await page.evaluate(() => {
        const items = document.querySelector('article-list').shadowRoot.querySelector('ul');
        return getComputedStyle(items).listStyleType;
      });
      assert.equal(styled, 'none');

      const sent = await page.evaluate(async () => {
        const form = document.querySelector('contact-form');
        form.values = { name: 'Ada', email: 'ada@partner.example', message: 'Please call.' };
        const result = await form.submit();
        return result.ok;
      });
      assert.equal(sent, true);
      assert.equal(publisher.messages.at(-1).message, 'Please call.');

      assert.deepEqual(await page.evaluate(() => window.recorded.trouble), {
        console: [],
        errors: [],
        violations: [],
      });
      await page.close();
    });
  }
});
