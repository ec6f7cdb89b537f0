import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { fakeClock } from '../fixtures/clock.js';
import { mount, part, parts, record, wordsOf } from '../fixtures/mount.js';

// A Tuesday at noon in UTC: 14:00 in Copenhagen, 19:00 in Jakarta, 05:00 in Los Angeles.
const clock = fakeClock('2026-08-18T12:00:00Z');

const cardOf = (attributes: Record<string, string>) =>
  mount(
    'office-card',
    { name: 'Office', 'time-zone': 'Europe/Copenhagen', ...attributes },
    { until: [] },
  );

describe('The local time of an office', () => {
  for (const [zone, hour] of [
    ['Europe/Copenhagen', '02:00 PM'],
    ['Asia/Jakarta', '07:00 PM'],
    ['America/Los_Angeles', '05:00 AM'],
  ] as const)
    it(`is ${hour} in ${zone}`, async () => {
      expect(wordsOf(part(await cardOf({ 'time-zone': zone }), 'time'))).to.contain(hour);
    });

  it('goes on with the clock', async () => {
    const card = await cardOf({});
    clock.advance(60_000);
    await card.updateComplete;
    expect(wordsOf(part(card, 'time'))).to.contain('02:01 PM');
    clock.advance(120_000);
    await card.updateComplete;
    expect(wordsOf(part(card, 'time'))).to.contain('02:03 PM');
  });

  it('is right again after the card was away from the page', async () => {
    const card = await cardOf({});
    const place = card.parentElement;
    card.remove();
    clock.advance(3_600_000);
    place?.append(card);
    await card.updateComplete;
    expect(wordsOf(part(card, 'time'))).to.contain('03:00 PM');
  });

  for (const zone of ['Mars/Olympus', '', 'CET+99'])
    it(`is left out, and the rest is shown, for a zone that nobody knows: “${zone}”`, async () => {
      const card = await cardOf({
        'time-zone': zone,
        city: 'Nuuk',
        'opening-hours': 'Mo-Su 00:00-24:00',
      });
      expect(parts(card, 'time')).to.deep.equal([]);
      expect(wordsOf(part(card, 'address'))).to.equal('Nuuk');
      expect(card.openNow).to.equal(undefined);
    });
});

describe('Whether an office is open', () => {
  for (const [hours, open] of [
    ['Mo-Fr 09:00-17:00', true],
    ['Tu 14:00-15:00', true],
    ['Tu 13:00-14:00', false],
    ['Tu 9:00-17:00', true],
    ['We-Mo 09:00-17:00', false],
    ['Fr-Tu 09:00-17:00', true],
    ['Mo,Tu 09:00-17:00', true],
    ['Mo, We 09:00-17:00', false],
    ['Mo-Fr 09:00-12:00,13:00-17:00', true],
    ['Mo-Fr 09:00-12:00; Tu 14:00-18:00', true],
    ['09:00-17:00', true],
    ['Mo-Su 00:00-24:00', true],
    ['Tu 22:00-02:00', false],
    ['Tu 12:00-02:00', true],
  ] as const)
    it(`is ${String(open)} on a Tuesday at 14:00 for ${hours}`, async () => {
      const card = await cardOf({ 'opening-hours': hours });
      expect(card.openNow).to.equal(open);
      expect(card.matches(':state(open)')).to.equal(open);
      expect(wordsOf(part(card, 'status'))).to.equal(open ? 'Open now' : 'Closed now');
    });

  for (const hours of ['', 'by appointment', 'Mo-Fr', 'Xx 25:99'])
    it(`is not told for “${hours}”`, async () => {
      const card = await cardOf({ 'opening-hours': hours });
      expect(card.openNow).to.equal(undefined);
      expect(parts(card, 'status')).to.deep.equal([]);
    });

  it('is false on a closed date, in the office’s own calendar', async () => {
    const hours = { 'opening-hours': 'Mo-Su 00:00-24:00' };
    const closed = await cardOf({ ...hours, 'closed-dates': '2026-12-24 2026-08-18' });
    expect(closed.openNow).to.equal(false);
    const kiritimati = { 'time-zone': 'Pacific/Kiritimati', 'closed-dates': '2026-08-18' };
    expect((await cardOf({ ...hours, ...kiritimati })).openNow).to.equal(true);
  });

  it('is true after midnight of a day that began before it', async () => {
    const hours = { 'time-zone': 'America/Los_Angeles', 'opening-hours': 'Mo 20:00-06:00' };
    expect((await cardOf(hours)).openNow).to.equal(true);
  });

  it('sends open-change when the office closes, and when it opens again', async () => {
    const card = await cardOf({ 'opening-hours': 'Mo-Fr 09:00-14:01; Tu 14:02-17:00' });
    const changes = record(card, 'open-change');
    const closes = oneEvent(card, 'open-change');
    clock.advance(60_000);
    const event = await closes;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(event.detail).to.deep.equal({ open: false });
    expect(card.matches(':state(open)')).to.equal(false);
    clock.advance(60_000);
    await card.updateComplete;
    expect(changes.map(({ detail }) => detail.open)).to.deep.equal([false, true]);
  });

  it('sends nothing when it is first shown', async () => {
    const onPage = record(document, 'open-change');
    await cardOf({ 'opening-hours': 'Mo-Fr 09:00-17:00' });
    expect(onPage).to.deep.equal([]);
  });
});
