import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { copenhagen, feed, feedOfOffice } from '../../fixtures/feeds.js';
import { byHand, cardOf } from '../../fixtures/offices.js';
import { headChanges, toldToSearchEngines } from '../../fixtures/structured-data.js';
import {
  isVisible,
  mount,
  part,
  parts,
  record,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

describe('The opening hours on <office-card>', () => {
  it('stand below the time, a line each', async () => {
    const card = await cardOf({ ...byHand, 'opening-hours': 'Mo-Fr 09:00-17:00; Sa 10:00-14:00' });
    expect(wordsOfParts(card, 'hours').map((line) => line.slice(0, 3))).to.deep.equal([
      'Mon',
      'Sat',
    ]);
  });

  it('are left out where show says so', async () => {
    const hours = { ...byHand, 'opening-hours': 'Mo-Fr 09:00-17:00', show: 'address' };
    expect(parts(await cardOf(hours), 'hours')).to.deep.equal([]);
  });
});

describe('Saving an office', () => {
  // What a button clicks to download is a link of its own.
  afterEach(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));

  it('is offered only where show says so', async () => {
    expect(parts(await cardOf(byHand), 'vcard')).to.deep.equal([]);
  });

  it('downloads a vCard under the office’s name', async () => {
    const card = await cardOf({ ...byHand, show: 'address vcard' });
    const actions = record(card, 'office-action');
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(this);
      };
    });
    part(card, 'vcard').click();
    const { download, href } = await saved;
    expect(download).to.equal('Copenhagen.vcf');
    expect(await (await fetch(href)).text()).to.equal(await card.toVCard());
    expect(actions.map(({ detail }) => detail.action)).to.deep.equal(['vcard']);
  });

  it('is left to a page that does it itself', async () => {
    const card = await cardOf({ ...byHand, show: 'vcard' });
    card.addEventListener('office-action', (event) => {
      event.preventDefault();
    });
    let isSaved = false;
    HTMLAnchorElement.prototype.click = () => (isSaved = true);
    part(card, 'vcard').click();
    await card.toVCard();
    expect(isSaved).to.equal(false);
  });
});

describe('Copying an address', () => {
  it('copies it as it stands on an envelope, and says so', async () => {
    const card = await cardOf({ ...byHand, show: 'address copy' });
    let copied: string | undefined;
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve((copied = text)) },
    });
    part(card, 'copy').click();
    await Promise.resolve();
    await card.updateComplete;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.equal('Copenhagen\n1 Carlsberg Gate\n1260 København\nDenmark');
    expect(wordsOf(card.shadowRoot?.querySelector('[role="status"]'))).to.equal('Address copied');
  });

  it('passes axe, as saving does', async () => {
    await expect(
      await cardOf({ ...byHand, show: 'address phone map vcard copy' }),
    ).to.be.accessible();
  });
});

describe('An h-card between the tags', () => {
  const hCard = `<address class="h-card"><span class="p-name">Nuuk</span>
    <span class="p-street-address">Aqqusinersuaq 1</span>, <span class="p-postal-code">3900</span>
    <span class="p-locality">Nuuk</span>, <span class="p-country-name">GL</span>
    <a class="p-tel" href="tel:+299123456">+299 12 34 56</a>
    <a class="u-email" href="mailto:nuuk@publisher.example?subject=x">Write</a>
    <data class="p-latitude" value="64.18"></data><data class="p-longitude" value="-51.72"></data></address>`;

  it('is the office where there is no feed', async () => {
    const card = await cardOf({}, hCard);
    expect(card.status).to.equal('ready');
    expect(card.office).to.deep.include({
      id: 'Nuuk',
      name: 'Nuuk',
      street: ['Aqqusinersuaq 1'],
      postalCode: '3900',
      phone: '+299 12 34 56',
      email: 'nuuk@publisher.example',
      lat: 64.18,
      lng: -51.72,
    });
    expect(wordsOfParts(card, 'line').at(-1)).to.equal('Greenland');
    expect([...card.children].map(isVisible)).to.deep.equal([false]);
  });

  it('gives way to what attributes say', async () => {
    const card = await cardOf({ phone: '+299 99 99 99', street: 'Imaneq 2' }, hCard);
    expect(card.office).to.deep.include({
      name: 'Nuuk',
      phone: '+299 99 99 99',
      street: ['Imaneq 2'],
    });
  });

  it('is a fallback where there is a feed', async () => {
    const card = await mount('office-card', {}, { feed: feed(), children: hCard });
    expect(card.office?.id).to.equal('copenhagen');
  });

  it('stays where it says nothing', async () => {
    const card = await cardOf({}, '<address class="h-card">Ask at the harbour</address>');
    expect(card.office).to.equal(undefined);
    expect([...card.children].map(isVisible)).to.deep.equal([true]);
    expect(card.error).to.equal(undefined);
  });
});

describe('An address that is read abroad', () => {
  it('ends with its country in capitals', async () => {
    const card = await cardOf({ ...byHand, international: true });
    expect(wordsOf(part(card, 'country'))).to.equal('DENMARK');
  });
});

describe('The layouts of <office-card>', () => {
  const at = (card: Element, name: string) => part(card, name).getBoundingClientRect();

  it('put the links below the address', async () => {
    const card = await cardOf(byHand);
    expect(at(card, 'phone').top).to.be.at.least(at(card, 'address').bottom);
  });

  it('put them beside it in a row', async () => {
    const card = await cardOf({ ...byHand, layout: 'row' });
    expect(at(card, 'phone').left).to.be.at.least(at(card, 'address').right);
  });

  it('put the address on one line where it is compact', async () => {
    const card = await cardOf({ ...byHand, layout: 'compact' });
    const tops = parts(card, 'line').map((line) => Math.round(line.getBoundingClientRect().top));
    expect(new Set(tops).size).to.equal(1);
  });
});

describe('json-ld on <office-card>', () => {
  it('tells of every office on show until the card leaves', async () => {
    const json = feed({ _letterbox: { offices: [copenhagen, { ...copenhagen, id: 'b' }] } });
    const arrives = headChanges();
    const card = await mount('office-card', { 'json-ld': true }, { feed: json });
    await arrives;
    const [offices] = toldToSearchEngines() as [object[]];
    expect(offices).to.have.length(2);
    expect(offices[0]).to.deep.include({ '@type': 'LocalBusiness', name: 'Copenhagen' });
    card.remove();
    await Promise.resolve();
    expect(toldToSearchEngines()).to.deep.equal([]);
  });

  it('tells of the same offices once, and of an article of that name too', async () => {
    const json = feed({ _letterbox: { offices: [{ ...copenhagen, id: 'note-1' }] } });
    const attributes = { 'json-ld': true };
    let arrives = headChanges();
    const first = await mount('office-card', attributes, { feed: json });
    await arrives;
    const second = await mount('office-card', attributes, { feed: json });
    await second.updateComplete;
    arrives = headChanges();
    const view = await mount('article-view', attributes, { feed: json });
    await arrives;
    expect(toldToSearchEngines().map((told) => Array.isArray(told))).to.deep.equal([true, false]);
    for (const element of [first, second, view]) element.remove();
    await Promise.resolve();
    expect(toldToSearchEngines()).to.deep.equal([]);
  });

  it('tells nothing unless asked, and programs all the same', async () => {
    const card = await mount('office-card', {}, { feed: feedOfOffice({}) });
    expect(toldToSearchEngines()).to.deep.equal([]);
    expect(await card.toJSONLD()).to.deep.include({ name: 'Copenhagen' });
    expect(await card.toVCard()).to.contain('FN:Copenhagen\r\n');
  });
});
