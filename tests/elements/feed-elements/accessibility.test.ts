import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, silence, status } from '../../fixtures/fake-fetch.js';
import { copenhagen, feed, feedOf, item } from '../../fixtures/feeds.js';
import { comes, mount, part } from '../../fixtures/mount.js';
import { feedElements } from './kinds.js';

const server = fakeServer();
const fallback = '<a href="https://publisher.example/">Our own links</a>';
const full = feed({
  authors: [{ name: 'Ida Holm', url: '/ida', _letterbox: { role: 'Editor' } }],
  items: [
    item(1, {
      tags: ['teams'],
      date_modified: '2026-09-20T10:00:00Z',
      content_html:
        '<h2 id="a">Head</h2><p>Words <a href="#a">back</a></p><ul><li>One</li></ul><table><tr><th>A</th></tr><tr><td>1</td></tr></table><pre><code>x</code></pre><blockquote>Quote</blockquote>',
      _letterbox: {
        call_to_action: {
          heading: 'Work with us',
          paragraphs: ['Two days.'],
          items: [{ label: 'Reading', text: 'your code' }],
          link: { text: 'Start', url: '/start' },
        },
      },
    }),
    item(2),
    item(3, { title: undefined, summary: undefined, language: 'da' }),
  ],
  _letterbox: { offices: [copenhagen, { ...copenhagen, id: 'b', name: 'Bornholm' }] },
});

for (const { tag, nothing } of feedElements)
  describe(`<${tag}> passes axe`, () => {
    it('while it loads', async () => {
      const element = await mount(tag, { src: server.serve(silence) }, { until: [] });
      await comes(element, 'skeleton');
      await expect(element).to.be.accessible();
    });

    it('while it loads beside a fallback', async () => {
      const children = fallback;
      const element = await mount(tag, { src: server.serve(silence) }, { until: [], children });
      await comes(element, 'status');
      await expect(element).to.be.accessible();
    });

    it('when the feed has come', async () => {
      await expect(
        await mount(tag, { more: 2, limit: 2, paging: 'more', heading: 'Notes' }, { feed: full }),
      ).to.be.accessible();
    });

    it('with everything on show', async () => {
      const show =
        'image date author tags summary minutes more call-to-action address time hours phone email map';
      await expect(await mount(tag, { show }, { feed: full })).to.be.accessible();
    });

    it('when the feed holds nothing', async () => {
      await expect(await mount(tag, {}, { feed: nothing })).to.be.accessible();
    });

    it('when the feed does not come', async () => {
      const children = fallback;
      await expect(
        await mount(tag, { src: server.serve(status(404)) }, { children }),
      ).to.be.accessible();
    });

    it('in a dark page', async () => {
      const inside = { style: 'color-scheme: dark; background: #111; color: #eee' };
      await expect(await mount(tag, {}, { feed: full, inside })).to.be.accessible();
    });

    it('from right to left', async () => {
      const inside = { dir: 'rtl', lang: 'ar' };
      await expect(await mount(tag, {}, { feed: full, inside })).to.be.accessible();
    });
  });

const arabic = {
  language: 'ar',
  title: 'دفتر الميناء',
  summary: 'ملاحظات قصيرة',
  content_html: `<p>${'ملاحظات قصيرة عن بناء فرق البرمجة '.repeat(120)}</p>`,
};

describe('From right to left', () => {
  for (const { tag } of feedElements)
    it(`<${tag}> follows the page’s direction`, async () => {
      const element = await mount(tag, {}, { feed: full, inside: { dir: 'rtl' } });
      const frame = element.shadowRoot?.firstElementChild;
      if (!frame) throw new Error('nothing is shown');
      expect(getComputedStyle(frame).direction).to.equal('rtl');
    });

  for (const [tag, until] of [
    ['article-list', 'feed-load'],
    ['article-view', 'article-load'],
  ] as const)
    it(`<${tag}> writes words of another direction in their own order`, async () => {
      const options = {
        feed: feedOf(arabic),
        inside: { dir: 'rtl' },
        until,
      };
      const element = await mount(tag, { show: 'title minutes', more: 0 }, options);
      const words = document.createRange();
      words.selectNodeContents(part(element, 'minutes'));
      expect(words.toString()).to.match(/^\d min read$/);
      const text = [...words.startContainer.childNodes].find((node) => node instanceof Text);
      if (!text) throw new Error('no words');
      const leftOf = (index: number) => {
        words.setStart(text, index);
        words.setEnd(text, index + 1);
        return words.getBoundingClientRect().left;
      };
      expect(leftOf(0)).to.be.below(leftOf(2));
    });
});
