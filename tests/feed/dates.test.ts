import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/index.js';
import { feedOf } from '../fixtures/feeds.js';

const published = (written: unknown) =>
  readFeed(feedOf({ date_published: written })).articles[0]?.published;

describe('Dates', () => {
  for (const [name, written, iso] of [
    ['with a zone', '2026-08-18T09:30:00+07:00', '2026-08-18T02:30:00Z'],
    ['in UTC', '2026-08-18T09:30:00Z', '2026-08-18T09:30:00Z'],
    ['with no zone count as UTC', '2018-01-06T08:00', '2018-01-06T08:00:00Z'],
    ['with no zone and seconds count as UTC', '2018-01-06T08:00:05', '2018-01-06T08:00:05Z'],
    ['as mail writes them', 'Tue, 18 Aug 2026 09:30:00 GMT', '2026-08-18T09:30:00Z'],
    ['with a blank in place of the T', '2026-08-18 09:30:00Z', '2026-08-18T09:30:00Z'],
  ] as const)
    it(`are read ${name}`, () => {
      const date = published(written);
      expect(date).to.include({ time: Date.parse(iso), dateOnly: false });
      expect(Date.parse(date?.iso ?? '')).to.equal(date?.time);
    });

  for (const [written, iso] of [
    ['2026-08-18', '2026-08-18'],
    ['2022-12-8', '2022-12-08'],
    ['2022-2-8', '2022-02-08'],
  ] as const)
    it(`that are only a day stay that day: ${written}`, () => {
      expect(published(written)).to.deep.equal({
        iso,
        time: Date.parse(`${iso}T00:00:00Z`),
        dateOnly: true,
      });
    });

  for (const written of [
    'soon',
    '2026-13-45',
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-2-30',
    '',
    null,
    {},
    true,
  ])
    it(`that cannot be read are none, never today: ${JSON.stringify(written)}`, () => {
      expect(published(written)).to.equal(undefined);
    });

  it('may be the first moment that computers count from, and need no repair', () => {
    const { articles, diagnostics } = readFeed(feedOf({ date_published: '1970-01-01T00:00:00Z' }));
    expect(articles[0]?.published?.time).to.equal(0);
    expect(diagnostics).to.deep.equal([]);
  });

  it('tell when an article was changed', () => {
    const [article] = readFeed(
      feedOf({ date_published: undefined, date_modified: '2026-08-20T10:00:00Z' }),
    ).articles;
    expect(article?.published).to.equal(undefined);
    expect(article?.modified?.time).to.equal(Date.parse('2026-08-20T10:00:00Z'));
  });
});
