import { expect } from '@open-wc/testing';
import { articleCallToAction, feedContact, feedOffices, readFeed } from '../../src/feed/index.js';
import { copenhagen, feed, feedOf } from '../fixtures/feeds.js';

const url = 'https://publisher.example/feed.json';
const withExtension = (_letterbox: unknown) => readFeed(feed({ _letterbox }), { url });

describe('Offices in a feed', () => {
  it('are read', () => {
    const [office] = feedOffices(withExtension({ offices: [copenhagen] }));
    expect(office).to.deep.include({
      id: 'copenhagen',
      street: ['1 Carlsberg Gate'],
      postalCode: '1260',
      timeZone: 'Europe/Copenhagen',
      openingHours: ['Mo-Fr 09:00-17:00'],
    });
  });

  it('may have their street in one text and their coordinates in text', () => {
    const office = { id: 'a', street: '1 Quay', lat: '55.5', lng: 12 };
    expect(feedOffices(withExtension({ offices: [office] }))[0]).to.deep.include({
      street: ['1 Quay'],
      lat: 55.5,
      lng: 12,
    });
  });

  for (const lat of ['', ' ', true, [], { toString: 1, valueOf: 1 }, 'north'])
    it(`have no place at the end of the world where it is ${JSON.stringify(lat)}`, () => {
      const [office] = feedOffices(withExtension({ offices: [{ ...copenhagen, lat }] }));
      expect(office).to.include({ city: 'København' }).and.not.to.have.property('lat');
    });

  it('are none where the feed has no extension', () => {
    expect(feedOffices(readFeed({ items: [] }))).to.deep.equal([]);
  });
});

describe('A contact form in a feed', () => {
  it('is read', () => {
    const contact = {
      heading: 'Write to us',
      intro: ['One.', 'Two.'],
      highlights: [{ label: 'Soon', text: 'We answer.' }, { label: 'No text' }],
      action: '/messages',
      fields: 'name* message*',
    };
    expect(feedContact(withExtension({ contact }))).to.deep.equal({
      heading: 'Write to us',
      intro: ['One.', 'Two.'],
      highlights: [{ label: 'Soon', text: 'We answer.' }],
      action: 'https://publisher.example/messages',
      fields: 'name* message*',
    });
  });

  it('sends to no address but http’s', () => {
    const contact = { action: 'javascript:alert(1)' };
    expect(feedContact(withExtension({ contact }))).not.to.have.property('action');
  });

  it('is none where the feed has none', () => {
    expect(feedContact(withExtension({}))).to.equal(undefined);
  });
});

describe('A call to action in an article', () => {
  const callOf = (call_to_action: unknown) => {
    const [article] = readFeed(feedOf({ _letterbox: { call_to_action } }), { url }).articles;
    return article && articleCallToAction(article);
  };

  it('is read', () => {
    expect(
      callOf({
        heading: 'Work with us',
        paragraphs: ['Two days are enough.'],
        items: [{ label: 'Reading', text: 'We read your code.' }, 'Writing'],
        link: { text: 'Start', url: '/start' },
      }),
    ).to.deep.equal({
      heading: 'Work with us',
      paragraphs: ['Two days are enough.'],
      items: [{ label: 'Reading', text: 'We read your code.' }],
      link: { text: 'Start', url: 'https://publisher.example/start' },
    });
  });

  it('has no link that leads to a script', () => {
    expect(callOf({ link: { text: 'Start', url: 'javascript:alert(1)' } })).not.to.have.property(
      'link',
    );
  });

  it('is none where the article has none', () => {
    expect(callOf(undefined)).to.equal(undefined);
  });
});
