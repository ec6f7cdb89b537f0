import { expect, fixtureSync, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { registerMessages } from '../../src/index.js';
import { fakeServer, silence, status } from '../fixtures/fake-fetch.js';
import { feed, feedOf } from '../fixtures/feeds.js';
import { create, mount, part, parts, wordsOf } from '../fixtures/mount.js';

const server = fakeServer();
const day = { date_published: '2026-08-18', _letterbox: { minutes: 4 } };

const listIn = (lang: string, more = {}) =>
  mount(
    'article-list',
    { show: 'date minutes more' },
    { feed: feedOf({ ...day, ...more }), inside: { lang } },
  );

const whole = (words: string | RegExp) =>
  words instanceof RegExp ? words : new RegExp(`^${words}$`);

describe('The words of an element', () => {
  for (const [lang, date, more, minutes] of [
    ['en', 'August 18, 2026', 'Read more', '4 min read'],
    ['en-GB', '18 August 2026', 'Read more', '4 min read'],
    ['da', '18. august 2026', 'Læs mere', /^4 min/],
    ['da-DK', '18. august 2026', 'Læs mere', /^4 min/],
    ['DA', '18. august 2026', 'Læs mere', /^4 min/],
    ['id', '18 Agustus 2026', 'Baca selengkapnya', '4 menit baca'],
    ['id-ID', '18 Agustus 2026', 'Baca selengkapnya', '4 menit baca'],
    ['fr', '18 août 2026', 'Read more', '4 min read'],
    ['not a language!', /18.*2026/, 'Read more', '4 min read'],
  ] as const)
    it(`are those of an ancestor’s lang="${lang}"`, async () => {
      const list = await listIn(lang);
      expect(wordsOf(part(list, 'date'))).to.match(whole(date));
      expect(wordsOf(part(list, 'more'))).to.match(new RegExp(`^${more}`));
      expect(wordsOf(part(list, 'minutes'))).to.match(whole(minutes));
    });

  it('are those of its own lang before its ancestors’', async () => {
    const list = await mount(
      'article-list',
      { lang: 'id' },
      { feed: feed(), inside: { lang: 'da' } },
    );
    expect(wordsOf(part(list, 'more'))).to.contain('Baca selengkapnya');
  });

  it('are those of the page', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'da';
    try {
      const list = await mount('article-list', {}, { feed: feed() });
      expect(wordsOf(part(list, 'more'))).to.contain('Læs mere');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('are those of an ancestor outside its shadow root', async () => {
    const outside = fixtureSync<HTMLElement>('<div lang="da"><div></div></div>');
    const list = create('article-list');
    list.feed = feed();
    const loaded = oneEvent(list, 'feed-load');
    outside.firstElementChild?.attachShadow({ mode: 'open' }).append(list);
    await loaded;
    await waitUntil(() => wordsOf(list.shadowRoot).includes('Læs mere'));
  });

  it('change when lang does', async () => {
    const list = await listIn('en');
    const around = list.parentElement;
    for (const [lang, words] of [
      ['da', 'Læs mere'],
      ['id', 'Baca selengkapnya'],
      ['en', 'Read more'],
    ] as const) {
      around?.setAttribute('lang', lang);
      await waitUntil(() => parts(list, 'more').some((link) => wordsOf(link).startsWith(words)));
    }
    expect(wordsOf(part(list, 'date'))).to.equal('August 18, 2026');
  });

  it('change with the place in the page', async () => {
    const list = await listIn('en');
    fixtureSync('<div lang="da"></div>').append(list);
    await waitUntil(() => wordsOf(list.shadowRoot).includes('Læs mere'));
  });

  it('change when lang is taken away', async () => {
    const list = await listIn('da');
    list.parentElement?.removeAttribute('lang');
    await waitUntil(() => wordsOf(list.shadowRoot).includes('Read more'));
  });

  it('never show in English first', async () => {
    const list = create('article-list');
    list.feed = feed();
    let english = false;
    if (list.shadowRoot) throw new Error('rendered too early');
    const loaded = oneEvent(list, 'feed-load');
    fixtureSync('<div lang="da"></div>').append(list);
    for (let turn = 0; turn < 50; turn++) {
      english ||= wordsOf(list.shadowRoot).includes('Read more');
      await Promise.resolve();
    }
    await loaded;
    expect(english).to.equal(false);
  });
});

describe('Every state speaks', () => {
  for (const [lang, loading, retry, missing] of [
    ['da', /Henter|Indlæser/, 'Prøv igen', /[Aa]rtik/],
    ['id', 'Memuat', 'Coba lagi', /[Aa]rtikel/],
  ] as const) {
    it(`${lang} while it loads`, async () => {
      const list = await mount(
        'article-list',
        { src: server.serve(silence) },
        { until: [], inside: { lang } },
      );
      await waitUntil(() => parts(list, 'status').length);
      expect(wordsOf(part(list, 'status'))).to.match(new RegExp(loading));
    });

    it(`${lang} when the feed does not come`, async () => {
      const list = await mount(
        'article-list',
        { src: server.serve(status(404)) },
        { inside: { lang } },
      );
      await waitUntil(() => parts(list, 'retry').length);
      expect(wordsOf(part(list, 'retry'))).to.equal(retry);
      expect(wordsOf(part(list, 'error'))).not.to.contain('The content');
    });

    it(`${lang} when the article is missing`, async () => {
      const view = await mount(
        'article-view',
        { 'article-id': 'gone' },
        { feed: feed(), inside: { lang } },
      );
      expect(wordsOf(part(view, 'status')))
        .to.match(missing)
        .and.not.to.contain('This article');
    });
  }
});

describe('Countries and hours', () => {
  const office = {
    name: 'Office',
    city: 'København',
    country: 'DK',
    'time-zone': 'Europe/Copenhagen',
  };

  for (const [lang, country, label] of [
    ['en', 'Denmark', 'Local time'],
    ['da', 'Danmark', 'Lokal tid'],
    ['id', 'Denmark', 'Waktu setempat'],
  ] as const)
    it(`are named in ${lang}`, async () => {
      const card = await mount('office-card', office, { until: [], inside: { lang } });
      await waitUntil(() => parts(card, 'country').length);
      expect(wordsOf(part(card, 'country'))).to.equal(country);
      expect(wordsOf(part(card, 'time'))).to.contain(label);
    });

  it('are told by the clock of the language', async () => {
    const card = await mount('office-card', office, { until: [], inside: { lang: 'da' } });
    await waitUntil(() => parts(card, 'time').length);
    expect(wordsOf(part(card, 'time'))).not.to.match(/[AP]M/);
  });
});

describe('A form', () => {
  for (const [lang, labels, send] of [
    ['en', ['Name', 'Email address', 'Company (optional)', 'Message'], 'Send message'],
    ['da', ['Navn', 'E-mailadresse', 'Virksomhed (valgfrit)', 'Besked'], 'Send besked'],
    ['id', ['Nama', 'Alamat email', 'Perusahaan (opsional)', 'Pesan'], 'Kirim pesan'],
  ] as const)
    it(`asks in ${lang}`, async () => {
      const fields = 'name* email* company message*';
      const form = await mount('contact-form', { fields }, { inside: { lang } });
      expect(parts(form, 'label').map(wordsOf)).to.deep.equal(labels);
      expect(wordsOf(part(form, 'submit'))).to.equal(send);
    });

  it('keeps what was typed when the language changes', async () => {
    const form = await mount('contact-form', {}, { inside: { lang: 'en' } });
    const input = part(form, 'input') as HTMLInputElement;
    input.value = 'Ida';
    form.parentElement?.setAttribute('lang', 'da');
    await waitUntil(() => wordsOf(parts(form, 'label')[0]) === 'Navn');
    expect(form.values.name).to.equal('Ida');
  });
});

describe('registerMessages', () => {
  it('adds a language', async () => {
    registerMessages('fy', { readMore: 'Lês fierder' });
    expect(wordsOf(part(await listIn('fy-NL'), 'more'))).to.match(/^Lês fierder/);
  });

  it('takes from English what it leaves out', async () => {
    registerMessages('fo', { readMore: 'Les meira' });
    expect(wordsOf(part(await listIn('fo'), 'minutes'))).to.equal('4 min read');
  });

  it('changes single words of a language that is there', async () => {
    await listIn('id');
    registerMessages('id-x-shop', { readMore: 'Baca' });
    expect(wordsOf(part(await listIn('id-x-shop'), 'more'))).to.match(/^Baca/);
    expect(wordsOf(part(await listIn('id'), 'more'))).to.match(/^Baca selengkapnya/);
  });
});
