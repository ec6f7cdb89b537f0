import { expect } from '@open-wc/testing';
import { toJSONLD } from '../../src/office/json-ld.js';
import type { Office } from '../../src/office/office.js';
import { hoursIn } from '../../src/office/opening-hours.js';
import { toVCard } from '../../src/office/vcard.js';

const office: Office = {
  id: 'copenhagen',
  name: 'Copenhagen',
  street: ['1 Carlsberg Gate', '2nd floor; left'],
  postalCode: '1260',
  city: 'København',
  country: 'DK',
  phone: '+45 70 00 00 12',
  email: 'copenhagen@publisher.example',
  url: 'https://publisher.example/copenhagen',
  timeZone: 'Europe/Copenhagen',
  openingHours: ['Mo-Fr 09:00-17:00'],
  closedDates: [],
  lat: 55.6667,
  lng: 12.5333,
};
const bare: Office = { id: 'nuuk', city: 'Nuuk', street: [], openingHours: [], closedDates: [] };

describe('An office as a vCard', () => {
  it('says all that an address book keeps', () => {
    expect(toVCard(office, 'en').split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Copenhagen',
      'N:;;;;',
      'ORG:Copenhagen',
      'ADR;TYPE=WORK:;;1 Carlsberg Gate\\n2nd floor\\; left;København;;1260;Denmark',
      'TEL;TYPE=WORK,VOICE:+45 70 00 00 12',
      'EMAIL;TYPE=INTERNET,WORK:copenhagen@publisher.example',
      'URL:https://publisher.example/copenhagen',
      'GEO:55.6667;12.5333',
      'END:VCARD',
      '',
    ]);
  });

  it('says no more than is known', () => {
    expect(toVCard(bare, 'en').split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Nuuk',
      'N:;;;;',
      'ORG:Nuuk',
      'ADR;TYPE=WORK:;;;Nuuk;;;',
      'END:VCARD',
      '',
    ]);
  });

  it('lets no words of a feed add lines of their own', () => {
    const name = 'A\r\nTEL:1\nEND:VCARD, B; C\\';
    expect(toVCard({ ...bare, name }, 'en')).to.contain(
      'FN:A\\nTEL:1\\nEND:VCARD\\, B\\; C\\\\\r\n',
    );
  });

  it('has lines of 75 octets at most, and no character in two', () => {
    const name = 'Ø🙂'.repeat(60);
    const lines = toVCard({ ...bare, name }, 'en').split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line)).to.have.length.at.most(75);
    expect(lines.join('\n').replaceAll('\n ', '')).to.contain(`FN:${name}\n`);
  });
});

describe('An office in the words of schema.org', () => {
  it('says all that is known', () => {
    expect(toJSONLD(office)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: 'Copenhagen',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '1 Carlsberg Gate, 2nd floor; left',
        addressLocality: 'København',
        addressRegion: undefined,
        postalCode: '1260',
        addressCountry: 'DK',
      },
      telephone: '+45 70 00 00 12',
      email: 'copenhagen@publisher.example',
      url: 'https://publisher.example/copenhagen',
      geo: { '@type': 'GeoCoordinates', latitude: 55.6667, longitude: 12.5333 },
      openingHours: ['Mo-Fr 09:00-17:00'],
    });
  });

  it('and nothing that is not', () => {
    const written = JSON.parse(JSON.stringify(toJSONLD({ ...bare, city: 'Nuuk' }))) as object;
    expect(written).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: 'Nuuk',
      address: { '@type': 'PostalAddress', addressLocality: 'Nuuk' },
    });
  });
});

describe('Opening hours', () => {
  // Engines differ in dashes, in the blanks around them, and in how they shorten days.
  const plain = (line: string | undefined) =>
    (line ?? '').replace(/\s*[–-]\s*/g, '–').replace(/\s+/g, ' ');

  for (const [written, english, danish] of [
    ['Mo-Fr 09:00-17:00', /^Mon–Fri 9:00 AM–5:00 PM$/, /^man\S*–fre\S* 09.00–17.00$/],
    ['Sa 10:00-14:00', /^Sat 10:00 AM–2:00 PM$/, /^lør\S* 10.00–14.00$/],
    ['Fr-Tu 22:00-02:00', /^Fri–Tue 10:00 PM–2:00 AM$/, /^fre\S*–tir\S* 22.00–02.00$/],
    ['Mo-Su 00:00-24:00', /^12:00 AM–12:00 AM$/, /^00.00–00.00$/],
    ['by appointment', /^by appointment$/, /^by appointment$/],
    ['Mo 25:00-26:00', /^Mo 25:00–26:00$/, /^Mo 25:00–26:00$/],
  ] as const)
    it(`are written as a language writes them: ${written}`, () => {
      expect(plain(hoursIn([written], 'en')[0])).to.match(english);
      expect(plain(hoursIn([written], 'da')[0])).to.match(danish);
    });

  it('name days that do not follow each other one by one, and every span', () => {
    const [line] = hoursIn(['Mo,We-Fr 09:00-12:00,13:00-17:00'], 'en');
    expect(plain(line)).to.match(/^Mon.*Wed–Fri .*9:00 AM–12:00 PM.*1:00 PM–5:00 PM$/);
  });

  it('stay as they were written in a language that nobody knows', () => {
    expect(hoursIn(['Mo-Fr 09:00-17:00'], 'not a language')).to.deep.equal(['Mo-Fr 09:00-17:00']);
  });
});
