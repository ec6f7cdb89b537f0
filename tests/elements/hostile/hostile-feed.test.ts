import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { attacks, attackStrings, someAttacks } from '../../fixtures/attacks.js';
import { addresses as written } from '../../fixtures/attacks/addresses.js';
import { feed, item } from '../../fixtures/feeds.js';
import { mount, parts, wordsOfParts } from '../../fixtures/mount.js';
import { aTurnOfAttacks, skeletonOf, unsafeAddresses, watchAlert } from '../../fixtures/oracle.js';

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
  ...new Set([...written, ...written.map(decoded), '"onclick="alert(1)', 'x"><script>alert(1)']),
];

/** What an attribute would mean in HTML, as a field of a feed says it. */
function decoded(html: string): string {
  const box = document.createElement('textarea');
  box.innerHTML = html;
  return box.value;
}

describe(`Each of ${String(attackStrings.length)} hostile texts in every field of a feed`, () => {
  // Several to a text: what is not markup may stand side by side.
  const texts = Array.from({ length: Math.ceil(attackStrings.length / 8) }, (_, index) =>
    attackStrings.slice(index * 8, index * 8 + 8).join(' '),
  );
  // One harmless word for each text: the same tree must come out.
  const harmless = texts.map(() => 'Word');

  it('makes no markup in <article-list>', async () => {
    const [hostile, honest] = await Promise.all(
      [texts, harmless].map((each) =>
        mount('article-list', { show, heading: each[0] ?? '' }, { feed: withTexts(each) }),
      ),
    );
    if (!hostile || !honest) throw new Error('nothing is shown');
    for (const list of [hostile, honest])
      await waitUntil(() => parts(list, 'item').length === texts.length);
    expect(skeletonOf(shadow(hostile))).to.deep.equal(skeletonOf(shadow(honest)));
    const words = texts.map((text) => text.replace(/\s+/g, ' ').trim());
    expect(wordsOfParts(hostile, 'title').slice(0, 5)).to.deep.equal(words.slice(0, 5));
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('makes no markup in the further articles of <article-view>', async () => {
    const more = texts.length;
    const until = 'article-load';
    const view = await mount('article-view', { more }, { feed: withTexts(texts), until });
    const honest = await mount('article-view', { more }, { feed: withTexts(harmless), until });
    expect(parts(view, 'item')).to.have.length(more - 1);
    expect(skeletonOf(shadow(view))).to.deep.equal(skeletonOf(shadow(honest)));
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('makes no markup in the article of <article-view>', async () => {
    const until = 'article-load';
    const view = await mount('article-view', {}, { feed: withTexts(someAttacks), until });
    const honest = await mount('article-view', {}, { feed: withTexts(harmless), until });
    for (const [index, attack] of someAttacks.entries()) {
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
    const card = await mount('office-card', {}, { feed: withTexts(texts) });
    expect(
      shadow(card).querySelectorAll('script, img, iframe, form, style:not(:first-child)'),
    ).to.have.length(0);
    expect(wordsOfParts(card, 'name')).to.have.length(texts.length);
    expect(unsafeAddresses(shadow(card))).to.deep.equal([]);
    await aTurnOfAttacks();
    expect(alerts.calls).to.deep.equal([]);
  });

  it('makes no markup in <contact-form>', async () => {
    const [attack = ''] = attacks['hidden handlers'];
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

describe(`Each of ${String(addresses.length)} hostile addresses in every field of a feed`, () => {
  it('stands behind no link of <article-list>', async () => {
    const list = await mount('article-list', { show }, { feed: withAddresses(addresses) });
    await waitUntil(() => parts(list, 'item').length === addresses.length);
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
