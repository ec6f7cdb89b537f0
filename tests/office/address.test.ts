import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { mount, wordsOfParts } from '../fixtures/mount.js';

const linesOf = async (attributes: Record<string, string>) =>
  wordsOfParts(await mount('office-card', attributes, { until: [] }), 'line');

describe('An address is set as on an envelope in its country', () => {
  for (const [country, parts, lines] of [
    [
      'DK',
      { street: '1 Carlsberg Gate', 'postal-code': '1260', city: 'København' },
      ['1 Carlsberg Gate', '1260 København', 'Denmark'],
    ],
    [
      'ID',
      { street: '12 Jalan Bligo', 'postal-code': '56485', city: 'Magelang' },
      ['12 Jalan Bligo', 'Magelang 56485', 'Indonesia'],
    ],
    [
      'US',
      { street: '5 Pier Road', 'postal-code': '04101', city: 'Portland', region: 'ME' },
      ['5 Pier Road', 'Portland, ME 04101', 'United States'],
    ],
    [
      'GB',
      { street: '7 Quay Street; Second floor', 'postal-code': 'BS1 4DA', city: 'Bristol' },
      ['7 Quay Street', 'Second floor', 'Bristol', 'BS1 4DA', 'United Kingdom'],
    ],
    [
      'JP',
      { street: '1-2-3 Minato', 'postal-code': '220-0012', city: 'Yokohama', region: 'Kanagawa' },
      ['〒220-0012', 'Kanagawa Yokohama', '1-2-3 Minato', 'Japan'],
    ],
    [
      'DE',
      { street: 'Hafenstraße 9', 'postal-code': '20457', city: 'Hamburg' },
      ['Hafenstraße 9', '20457 Hamburg', 'Germany'],
    ],
  ] as const)
    it(country, async () => {
      expect(await linesOf({ name: 'Office', country, ...parts })).to.deep.equal(lines);
    });

  it('whichever case the code is in', async () => {
    expect(
      await linesOf({ street: '5 Pier Road', city: 'Portland', region: 'ME', country: 'us' }),
    ).to.deep.equal(['5 Pier Road', 'Portland, ME', 'United States']);
  });

  for (const [name, parts, lines] of [
    ['without a code', { country: 'DK', city: 'København' }, ['København', 'Denmark']],
    ['without a city', { country: 'US', 'postal-code': '04101' }, ['04101', 'United States']],
    ['without anything but a street', { street: '1 Quay' }, ['1 Quay']],
    [
      'in a country that is no code',
      { city: 'Nuuk', country: 'Kalaallit Nunaat' },
      ['Nuuk', 'Kalaallit Nunaat'],
    ],
    ['in a code that is no country', { city: 'Atlantis', country: 'QX' }, ['Atlantis', 'QX']],
    [
      'in a country that is called constructor',
      { city: 'Nuuk', country: 'constructor' },
      ['Nuuk', 'constructor'],
    ],
  ] as const)
    it(`without stray commas or blanks ${name}`, async () => {
      expect(await linesOf({ name: 'Office', ...parts })).to.deep.equal(lines);
    });
});
