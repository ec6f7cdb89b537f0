import { expect, fixtureSync, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { attacks, attackStrings } from '../../fixtures/attacks.js';
import { feed, item } from '../../fixtures/feeds.js';
import { mount, part, parts, wordsOfParts } from '../../fixtures/mount.js';
import {
  aTurnOfAttacks,
  skeletonOf,
  strangers,
  unsafeAddresses,
  watchAlert,
} from '../../fixtures/oracle.js';

const alerts = watchAlert();

const shadow = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('nothing is shown');
  return element.shadowRoot;
};

/** A feed in which every text is one string, and as many articles as there are strings. */
const withTexts = (texts: readonly string[]) =>
  feed({
    title: texts[0],
    description: texts[0],
    items: texts.map((text, index) =>
      item(index, {
        title: text,
        summary: text,
        content_html: '<p>Words.</p>',
        authors: [{ name: text, _letterbox: { role: text } }],
        tags: [text.replaceAll(',', '')],
        _letterbox: {
          image: { alt: text },
          call_to_action: {
            heading: text,
            paragraphs: [text],
            items: [{ label: text, text }],
            link: { text, url: 'https://publisher.example/' },
          },
        },
        image: 'https://publisher.example/a.png',
      }),
    ),
    _letterbox: {
      offices: texts.map((text, index) => ({
        id: String(index),
        name: text,
        street: [text],
        city: text,
        region: text,
        postal_code: text,
        country: text,
        phone: text,
        email: text,
        time_zone: text,
        opening_hours: [text],
        closed_dates: [text],
      })),
    },
  });

/** A feed in which every address is one string. */
const withAddresses = (addresses: readonly string[]) =>
  feed({
    items: addresses.map((address, index) =>
      item(index, {
        id: `attack ${String(index)}`,
        url: address,
        external_url: address,
        image: address,
        banner_image: address,
        authors: [{ name: 'Ida', url: address, avatar: address }],
        attachments: [{ url: address, mime_type: 'image/png' }],
        _letterbox: { call_to_action: { link: { text: 'Start', url: address } } },
      }),
    ),
    _letterbox: {
      offices: addresses.map((address, index) => ({
        id: String(index),
        name: 'Office',
        phone: address,
        email: address,
        url: address,
      })),
    },
  });

const show = 'image date author tags summary minutes more';
const addresses = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:alert(1)',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  '"onclick="alert(1)',
];

describe('The oracle', () => {
  it('sees what runs when nobody sanitises', async () => {
    // In a frame of its own: whatever runs late leaves with the frame and disturbs no other test.
    const frame = document.createElement('iframe');
    frame.srcdoc = '<body></body>';
    const loaded = oneEvent(frame, 'load');
    fixtureSync('<div></div>').append(frame);
    await loaded;
    if (!frame.contentWindow || !frame.contentDocument) throw new Error('the frame is empty');
    Object.assign(frame.contentWindow, {
      alert: (word: unknown) => {
        window.alert(word);
      },
    });
    frame.contentDocument.body.innerHTML = (attacks.handlers ?? []).join('');
    await waitUntil(() => alerts.calls.length > 2);
  });

  for (const [family, strings] of Object.entries(attacks))
    if (family !== 'markdown')
      it(`calls every one of ${family} a stranger when nobody sanitises`, () => {
        for (const attack of strings) {
          const unsafe = document.implementation.createHTMLDocument().body;
          unsafe.innerHTML = attack;
          const left = strangers(unsafe);
          // The parser itself drops what can only stand in a page's head.
          if (unsafe.children.length > 0) expect(left, attack).not.to.deep.equal([]);
        }
      });

  it('lets honest articles pass', () => {
    const honest = document.createElement('div');
    honest.innerHTML =
      '<h3 id="article-a">A</h3><p>B <a href="https://a.example/" rel="noopener">c</a></p>';
    expect(strangers(honest)).to.deep.equal([]);
  });
});

describe('A hostile article body', () => {
  const bodies = [
    ['HTML', (attack: string) => ({ content_html: `<p>Words.</p>${attack}` }), {}],
    [
      'markdown',
      (attack: string) => ({
        content_html: undefined,
        _letterbox: { content_markdown: `Words.\n\n${attack}` },
      }),
      {},
    ],
    [
      'text read as markdown',
      (attack: string) => ({ content_html: undefined, content_text: `Words.\n\n${attack}` }),
      { 'content-format': 'markdown' },
    ],
    [
      'text',
      (attack: string) => ({ content_html: undefined, content_text: `Words.\n\n${attack}` }),
      {},
    ],
  ] as const;

  for (const [kind, bodyOf, attributes] of bodies)
    it(`in ${kind} runs nothing and leaves no stranger behind`, async () => {
      const items = attackStrings.map((attack, index) =>
        item(index, { id: `attack ${String(index)}`, ...bodyOf(attack) }),
      );
      const view = await mount('article-view', attributes, {
        feed: feed({ items: [item(0), ...items] }),
      });
      for (const [index, attack] of attackStrings.entries()) {
        const loaded = oneEvent(view, 'article-load');
        view.articleId = `attack ${String(index)}`;
        await loaded;
        const body = part(view, 'body');
        expect(strangers(body), attack).to.deep.equal([]);
        for (const link of body.querySelectorAll('a')) {
          link.addEventListener('click', (event) => {
            event.preventDefault();
          });
          link.click();
        }
      }
      await aTurnOfAttacks();
      expect(alerts.calls).to.deep.equal([]);
    });

  it('takes no name of the page', async () => {
    const html = (attacks.names ?? []).join('');
    const view = await mount(
      'article-view',
      {},
      { feed: feed({ items: [item(1, { content_html: html })] }) },
    );
    expect(document.getElementById('location')).to.equal(null);
    expect(typeof document.getElementById).to.equal('function');
    expect(parts(view, 'title')).to.have.length(1);
  });

  it('shows text for what it is', async () => {
    const [attack = ''] = attacks.handlers ?? [];
    const view = await mount(
      'article-view',
      {},
      {
        feed: feed({ items: [item(1, { content_html: undefined, content_text: attack })] }),
      },
    );
    expect(part(view, 'body').textContent).to.equal(attack);
  });
});

describe('A hostile text in every field of a feed', () => {
  // One harmless word for each attack: the same tree must come out.
  const harmless = attackStrings.map(() => 'Word');

  it('makes no markup in <article-list>', async () => {
    const [hostile, honest] = await Promise.all(
      [attackStrings, harmless].map((texts) =>
        mount('article-list', { show, heading: texts[0] ?? '' }, { feed: withTexts(texts) }),
      ),
    );
    if (!hostile || !honest) throw new Error('nothing is shown');
    expect(skeletonOf(shadow(hostile))).to.deep.equal(skeletonOf(shadow(honest)));
    const written = attackStrings.map((text) => text.replace(/\s+/g, ' ').trim());
    expect(wordsOfParts(hostile, 'title').slice(0, 5)).to.deep.equal(written.slice(0, 5));
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('makes no markup in <article-view>', async () => {
    const view = await mount('article-view', { more: 3 }, { feed: withTexts(attackStrings) });
    const honest = await mount('article-view', { more: 3 }, { feed: withTexts(harmless) });
    for (const [index, attack] of attackStrings.entries()) {
      if (index > 0) {
        const loaded = oneEvent(view, 'article-load');
        view.articleId = `note-${String(index)}`;
        await loaded;
      }
      expect(skeletonOf(shadow(view)), attack).to.deep.equal(skeletonOf(shadow(honest)));
    }
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('makes no markup in <office-card>', async () => {
    const card = await mount('office-card', {}, { feed: withTexts(attackStrings) });
    expect(
      shadow(card).querySelectorAll('script, img, iframe, form, style:not(:first-child)'),
    ).to.have.length(0);
    expect(wordsOfParts(card, 'name')).to.have.length(attackStrings.length);
    expect(unsafeAddresses(shadow(card))).to.deep.equal([]);
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('makes no markup in <contact-form>', async () => {
    const [attack = ''] = attacks.handlers ?? [];
    const fields = [{ name: 'boat', label: attack, hint: attack }];
    const form = await mount('contact-form', {
      fields: JSON.stringify(fields),
      heading: attack,
      intro: attack,
      'submit-label': attack,
    });
    expect(shadow(form).querySelectorAll('script, img, iframe')).to.have.length(0);
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });
});

describe('A hostile address in every field of a feed', () => {
  it('stands behind no link of <article-list>', async () => {
    const list = await mount('article-list', { show }, { feed: withAddresses(addresses) });
    expect(parts(list, 'item')).to.have.length(addresses.length);
    expect(unsafeAddresses(shadow(list))).to.deep.equal([]);
  });

  it('stands behind no link of <article-view>', async () => {
    const json = withAddresses(addresses);
    const view = await mount('article-view', { more: 3 }, { feed: json });
    for (const [index, address] of addresses.entries()) {
      if (index > 0) {
        const loaded = oneEvent(view, 'article-load');
        view.articleId = `attack ${String(index)}`;
        await loaded;
      }
      expect(unsafeAddresses(shadow(view)), address).to.deep.equal([]);
    }
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('stands behind no link of <office-card>', async () => {
    const card = await mount('office-card', {}, { feed: withAddresses(addresses) });
    expect(unsafeAddresses(shadow(card))).to.deep.equal([]);
  });

  it('is never made by a link template', async () => {
    const attributes = { 'link-template': '{url}' };
    const list = await mount('article-list', attributes, { feed: withAddresses(addresses) });
    for (const link of parts(list, 'link') as HTMLAnchorElement[])
      expect(link.protocol).to.match(/^https?:$/);
  });
});
