import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer } from '../../fixtures/fake-fetch.js';
import { copenhagen, feed, feedOfOffice } from '../../fixtures/feeds.js';
import { byHand, cardOf } from '../../fixtures/offices.js';
import {
  isVisible,
  mount,
  part,
  parts,
  record,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

const server = fakeServer();

describe('Which offices <office-card> shows', () => {
  it('is all of the feed’s', async () => {
    const card = await mount('office-card', {}, { feed: feed() });
    expect(wordsOfParts(card, 'name')).to.deep.equal(['Copenhagen', 'Magelang']);
    expect(card.office?.id).to.equal('copenhagen');
  });

  it('is the one that office-id names', async () => {
    const card = await mount('office-card', { 'office-id': 'magelang' }, { feed: feed() });
    expect(wordsOfParts(card, 'name')).to.deep.equal(['Magelang']);
    expect(card.office?.city).to.equal('Magelang');
  });

  it('is none where the feed has no such office', async () => {
    const card = await mount('office-card', { 'office-id': 'rome' }, { feed: feed() });
    expect(card.status).to.equal('empty');
    expect(wordsOf(part(card, 'status'))).to.match(/\w/);
  });

  it('is the one that its attributes describe, without a request', async () => {
    const card = await cardOf(byHand);
    expect(wordsOf(part(card, 'name'))).to.equal('Copenhagen');
    expect(wordsOfParts(card, 'line')).to.deep.equal([
      '1 Carlsberg Gate',
      '1260 København',
      'Denmark',
    ]);
    expect(card.matches(':state(ready)')).to.equal(true);
    expect(server.requests).to.deep.equal([]);
  });

  it('changes with its attributes', async () => {
    const card = await cardOf(byHand);
    card.city = 'Aarhus';
    await card.updateComplete;
    expect(wordsOf(part(card, 'address'))).to.contain('1260 Aarhus');
  });

  it('is without what its page takes back', async () => {
    const card = await cardOf({ ...byHand, lat: 55.68, lng: 12.59 });
    for (const name of ['street', 'postal-code', 'country', 'phone', 'email', 'lat', 'lng'])
      card.removeAttribute(name);
    await card.updateComplete;
    const { street, postalCode, country, lat } = card.office ?? {};
    expect({ street, postalCode, country, lat }).to.deep.equal({
      street: [],
      postalCode: undefined,
      country: undefined,
      lat: undefined,
    });
    expect(wordsOfParts(card, 'line')).to.deep.equal(['København']);
    expect([...parts(card, 'phone'), ...parts(card, 'email')]).to.deep.equal([]);
  });

  it('is named after its city where it has no name', async () => {
    expect(wordsOf(part(await cardOf({ city: 'Nuuk' }), 'name'))).to.equal('Nuuk');
  });

  for (const name of ['address', 'phone', 'email', 'map'])
    it(`has its ${name} only when show says so`, async () => {
      expect(parts(await cardOf({ ...byHand, show: name }), name)).to.have.length(1);
      expect(parts(await cardOf({ ...byHand, show: 'time' }), name)).to.have.length(0);
    });

  it('says no more than what show names', async () => {
    const card = await cardOf({ ...byHand, show: 'phone' });
    expect(wordsOf(card.shadowRoot?.querySelector('.office'))).to.equal(
      'Copenhagen +45 70 00 00 12',
    );
  });

  it('passes axe when it is written by hand', async () => {
    await expect(await cardOf(byHand)).to.be.accessible();
  });
});

describe('The links of <office-card>', () => {
  const href = (card: Element, name: string) => part(card, name).getAttribute('href');

  it('call', async () => {
    expect(href(await cardOf(byHand), 'phone')).to.equal('tel:+4570000012');
  });

  for (const [written, called] of [
    ['(0293) 000-012', 'tel:0293000012'],
    ['+62 293 000 012', 'tel:+62293000012'],
  ] as const)
    it(`call ${written}`, async () => {
      const card = await cardOf({ ...byHand, phone: written });
      expect(href(card, 'phone')).to.equal(called);
      expect(wordsOf(part(card, 'phone'))).to.equal(written);
    });

  it('write', async () => {
    expect(href(await cardOf(byHand), 'email')).to.equal('mailto:copenhagen@publisher.example');
  });

  it('write to one address and add nothing to the letter', async () => {
    const email = 'a@b.example?bcc=c@d.example&body=x';
    const link = part(await cardOf({ ...byHand, email }), 'email') as HTMLAnchorElement;
    expect(new URL(link.href).search).to.equal('');
  });

  for (const [map, start] of [
    ['apple', 'https://maps.apple.com/'],
    ['google', 'https://www.google.com/maps/'],
    ['osm', 'https://www.openstreetmap.org/'],
  ] as const)
    it(`open the map of ${map}`, async () => {
      const found = href(await cardOf({ ...byHand, map }), 'map') ?? '';
      expect(found.startsWith(start)).to.equal(true);
      expect(decodeURIComponent(found)).to.contain('Carlsberg Gate');
    });

  it('open the very point where it is known', async () => {
    const card = await cardOf({ ...byHand, map: 'osm', lat: 55.6667, lng: 12.5333 });
    expect(href(card, 'map')).to.contain('55.6667').and.to.contain('12.5333');
  });

  it('open no map where the page wants none', async () => {
    expect(parts(await cardOf({ ...byHand, map: 'none' }), 'map')).to.deep.equal([]);
  });

  it('open no map of nowhere', async () => {
    expect(parts(await cardOf({ phone: '+45 70 00 00 12' }), 'map')).to.deep.equal([]);
  });

  it('have names of their own', async () => {
    const card = await mount('office-card', {}, { feed: feed() });
    const names = [...(card.shadowRoot?.querySelectorAll('a') ?? [])].map(wordsOf);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const action of ['phone', 'email', 'map'] as const)
    it(`send office-action for ${action}, which the page may cancel`, async () => {
      const card = await mount('office-card', {}, { feed: feedOfOffice({}) });
      const actions = record(card, 'office-action');
      card.addEventListener('office-action', (event) => {
        event.preventDefault();
      });
      let followed: boolean | undefined;
      document.addEventListener('click', (event) => (followed = !event.defaultPrevented), {
        once: true,
      });
      part(card, action).click();
      expect(actions[0]).to.include({ bubbles: true, composed: true, cancelable: true });
      expect(actions[0]?.detail.action).to.equal(action);
      expect(actions[0]?.detail.office.id).to.equal('copenhagen');
      expect(followed).to.equal(false);
    });

  it('are not there where the office has none of it', async () => {
    const json = feedOfOffice({ phone: undefined, email: undefined });
    const card = await mount('office-card', {}, { feed: json });
    expect(parts(card, 'phone')).to.deep.equal([]);
    expect(parts(card, 'email')).to.deep.equal([]);
  });
});

describe('Headings in <office-card>', () => {
  for (const [level, tag] of [
    [2, 'h2'],
    [5, 'h5'],
    [9, 'h6'],
  ] as const)
    it(`stand at ${String(level)} as ${tag}`, async () => {
      const card = await cardOf({ ...byHand, 'heading-level': level });
      expect(part(card, 'name').closest('h2,h3,h4,h5,h6')?.localName).to.equal(tag);
    });
});

describe('Around <office-card>', () => {
  it('one office may have a picture and actions of the page’s own', async () => {
    const children =
      '<img slot="media" alt="" width="9" height="9"><a slot="actions" href="/book">Book</a>';
    const json = feed({ _letterbox: { offices: [copenhagen] } });
    const card = await mount('office-card', {}, { feed: json, children });
    expect([...card.children].map(isVisible)).to.deep.equal([true, true]);
  });

  it('nothing widens the page at 320 px', async () => {
    const json = feedOfOffice({ street: ['x'.repeat(400)], email: `${'y'.repeat(400)}@b.example` });
    const card = await mount('office-card', {}, { feed: json, inside: { style: 'width: 320px' } });
    expect(card.scrollWidth).to.be.at.most(320);
  });
});
