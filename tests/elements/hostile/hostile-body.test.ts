import { expect, fixtureSync, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { articleHtml } from '../../../src/content/article-html.js';
import { readFeed } from '../../../src/feed/index.js';
import { prose } from '../../../src/templates/prose.js';
import { attacks, attackStrings, someAttacks } from '../../fixtures/attacks.js';
import { feed, item } from '../../fixtures/feeds.js';
import { mount, part, parts } from '../../fixtures/mount.js';
import { aTurnOfAttacks, strangers, watchAlert } from '../../fixtures/oracle.js';

const alerts = watchAlert();
const count = String(attackStrings.length);

describe('The oracle', () => {
  const ways = [
    ...attacks['ends of other things'],
    ...attacks.handlers,
    ...attacks['hidden handlers'],
    ...attacks.links,
    ...attacks.svg,
    ...attacks.mathml,
    ...attacks.mutation,
    ...attacks.polyglots,
  ];

  it(`sees more than half of ${String(ways.length)} attacks run when nobody sanitises`, async () => {
    // In a frame of its own: whatever runs late leaves with the frame and disturbs no other test.
    const frame = document.createElement('iframe');
    // No frame in it may open a dialog, which would stop the tests, or leave with the page.
    frame.sandbox.add('allow-same-origin', 'allow-scripts');
    frame.srcdoc = '<body></body>';
    const loaded = oneEvent(frame, 'load');
    fixtureSync('<div></div>').append(frame);
    await loaded;
    const { contentWindow, contentDocument } = frame;
    if (!contentWindow || !contentDocument) throw new Error('the frame is empty');
    const ran = new Set<unknown>();
    Object.assign(contentWindow, { alert: (number: unknown) => ran.add(Number(number)) });
    for (const [index, attack] of ways.entries()) {
      const unsafe = contentDocument.createElement('div');
      contentDocument.body.append(unsafe);
      unsafe.innerHTML = attack.replaceAll(/(?<=alert[(`]|lert&#?\w+;)1/g, String(index));
      touch(unsafe);
    }
    await waitUntil(() => ran.size > ways.length / 2);
  });

  for (const [family, strings] of Object.entries(attacks))
    if (family !== 'markdown')
      it(`calls every one of ${family} a stranger when nobody sanitises`, () => {
        for (const attack of strings) {
          const unsafe = document.implementation.createHTMLDocument().body;
          unsafe.innerHTML = attack;
          // The parser itself drops what can only stand in a page's head.
          if (unsafe.children.length > 0) expect(strangers(unsafe), attack).not.to.deep.equal([]);
        }
      });

  it('lets honest articles pass', () => {
    const honest = document.createElement('div');
    honest.innerHTML =
      '<h3 id="article-a">A</h3><p>B <a href="https://a.example/" rel="noopener">c</a></p>';
    expect(strangers(honest)).to.deep.equal([]);
  });
});

/** Does what a visitor would: follows each link that runs something, sets off each handler. */
function touch(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
    if (
      element instanceof HTMLElement &&
      /^\s*javascript:/i.test(element.getAttribute('href') ?? '')
    )
      element.click();
  }
}

describe(`Each of ${count} hostile bodies`, () => {
  const bodies = [
    ['HTML', (attack: string) => ({ content_html: `<p>Words.</p>${attack}` })],
    ['HTML, first thing', (attack: string) => ({ content_html: attack })],
    [
      'markdown',
      (attack: string) => ({
        content_html: undefined,
        _letterbox: { content_markdown: `Words.\n\n${attack}` },
      }),
    ],
    ['text', (attack: string) => ({ content_html: undefined, content_text: attack })],
  ] as const;

  for (const [kind, bodyOf] of bodies)
    it(`in ${kind} runs nothing and leaves no stranger behind`, async () => {
      const page = fixtureSync('<div></div>');
      const { articles } = readFeed(
        feed({
          items: attackStrings.map((attack, index) =>
            item(index, { id: `attack ${String(index)}`, ...bodyOf(attack) }),
          ),
        }),
        { url: 'https://publisher.example/feed.json' },
      );
      expect(articles).to.have.length(attackStrings.length);
      for (const [index, article] of articles.entries()) {
        const { body } = await prose(await articleHtml(article), {
          baseUrl: article.baseUrl,
          headingLevel: 3,
          title: '',
          picture: undefined,
          messages: { table: String, code: String },
        });
        page.append(body);
        expect(strangers(body), attackStrings[index]).to.deep.equal([]);
        follow(body);
      }
      await aTurnOfAttacks();
      expect(alerts.calls).to.deep.equal([]);
    });

  it('that stands for a family runs nothing in <article-view> either', async () => {
    const items = someAttacks.map((attack, index) =>
      item(index, { id: `attack ${String(index)}`, content_html: `<p>Words.</p>${attack}` }),
    );
    const view = await mount(
      'article-view',
      {},
      { feed: feed({ items: [item(0), ...items] }), until: 'article-load' },
    );
    for (const [index, attack] of someAttacks.entries()) {
      const loaded = oneEvent(view, 'article-load');
      view.articleId = `attack ${String(index)}`;
      await loaded;
      const body = part(view, 'body');
      expect(strangers(body), attack).to.deep.equal([]);
      follow(body);
    }
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });
});

/** Follows every link as far as the page that it would lead to. */
function follow(body: Element): void {
  for (const link of body.querySelectorAll('a')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
  }
}

describe('A hostile article body', () => {
  it('takes no name of the page', async () => {
    const html = attacks.names.join('');
    const view = await mount(
      'article-view',
      {},
      { feed: feed({ items: [item(1, { content_html: html })] }), until: 'article-load' },
    );
    expect(document.getElementById('location')).to.equal(null);
    expect(typeof document.getElementById).to.equal('function');
    expect(parts(view, 'title')).to.have.length(1);
  });

  it('shows text for what it is', async () => {
    const [attack = ''] = attacks['hidden handlers'];
    const view = await mount(
      'article-view',
      {},
      {
        feed: feed({ items: [item(1, { content_html: undefined, content_text: attack })] }),
        until: 'article-load',
      },
    );
    expect(part(view, 'body').textContent).to.equal(attack);
  });
});
