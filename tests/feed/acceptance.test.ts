import { expect } from '@open-wc/testing';
import { FeedError, readFeed } from '../../src/feed/index.js';
import { feed, feedOf, item } from '../fixtures/feeds.js';

const titles = (json: unknown) => readFeed(json).articles.map(({ title }) => title);
const ids = (json: unknown) => readFeed(json).articles.map(({ id }) => id);

function refusal(json: unknown): FeedError {
  try {
    readFeed(json, { url: 'https://publisher.example/feed.json' });
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error('the feed was accepted');
}

describe('What counts as a feed', () => {
  for (const [name, version] of [
    ['1.1', 'https://jsonfeed.org/version/1.1'],
    ['1.0', 'https://jsonfeed.org/version/1'],
    ['a version that does not exist', 'https://jsonfeed.org/version/9'],
    ['a number', 1],
    ['nothing', undefined],
  ] as const)
    it(`is read when its version is ${name}`, () => {
      expect(titles(feed({ version }))).to.deep.equal(['Note 1', 'Note 2', 'Note 3']);
    });

  it('may hold no articles at all', () => {
    expect(readFeed({ items: [] }).articles).to.deep.equal([]);
  });

  for (const [name, json] of [
    ['has no items', { version: 'https://jsonfeed.org/version/1.1', title: 'Notes' }],
    ['has items that are no list', { items: { 0: item(1) } }],
    ['is a list', [item(1)]],
    ['is text', 'items'],
    ['is a number', 7],
    ['is null', null],
    ['is missing', undefined],
  ] as const)
    it(`is refused as invalid-feed when it ${name}`, () => {
      const error = refusal(json);
      expect(error.code).to.equal('invalid-feed');
      expect(error.url).to.equal('https://publisher.example/feed.json');
    });

  it('gives what stands at its top', () => {
    const { title, description, language, homePageUrl, icon } = readFeed(
      feed({ description: 'By the water.', language: 'en-GB', icon: '/icon.png' }),
      { url: 'https://publisher.example/feed.json' },
    );
    expect({ title, description, language, homePageUrl, icon }).to.deep.equal({
      title: 'Notes from the boathouse',
      description: 'By the water.',
      language: 'en-GB',
      homePageUrl: 'https://publisher.example/',
      icon: 'https://publisher.example/icon.png',
    });
  });

  it('keeps what it does not know in extensions', () => {
    const { extensions } = readFeed(feed({ _blue_shed: { about: 'https://shed.example' } }));
    expect(extensions).to.have.deep.property('_blue_shed', { about: 'https://shed.example' });
  });

  it('keeps an article’s extensions too', () => {
    const [article] = readFeed(feedOf({ _tide: 'high' })).articles;
    expect(article?.extensions).to.deep.equal({ _tide: 'high' });
  });
});

describe('Which articles a feed has', () => {
  it('keeps the feed’s own order', () => {
    expect(ids({ items: [item(2), item(3), item(1)] })).to.deep.equal([
      'note-2',
      'note-3',
      'note-1',
    ]);
  });

  for (const [name, id] of [
    ['missing', undefined],
    ['null', null],
    ['empty', ''],
    ['blank', ' \n'],
    ['an object', { value: 'note-2' }],
    ['true', true],
  ] as const)
    it(`leaves out one article whose id is ${name}, and no other`, () => {
      expect(ids({ items: [item(1), item(2, { id }), item(3)] })).to.deep.equal([
        'note-1',
        'note-3',
      ]);
    });

  it('leaves out what is no object', () => {
    expect(ids({ items: [null, 'note', 4, [item(2)], item(1)] })).to.deep.equal(['note-1']);
  });

  it('reads a numeric id as text', () => {
    expect(ids({ items: [item(1, { id: 7 }), item(2, { id: 0 })] })).to.deep.equal(['7', '0']);
  });

  it('keeps the first of two articles with one id', () => {
    const json = { items: [item(1, { id: 'twin' }), item(2, { id: 'twin' }), item(3)] };
    expect(titles(json)).to.deep.equal(['Note 1', 'Note 3']);
  });

  it('counts 7 and "7" as one id', () => {
    const json = { items: [item(1, { id: 7 }), item(2, { id: '7' })] };
    expect(titles(json)).to.deep.equal(['Note 1']);
  });

  it('keeps all the others beside one in which everything is wrong', () => {
    const wrong = { id: 2, title: {}, authors: 'Ida', tags: 'a,b', image: [], date_published: 'x' };
    expect(ids({ items: [item(1), wrong, item(3)] })).to.deep.equal(['note-1', '2', 'note-3']);
  });

  it('gives an article the feed’s language where it has none of its own', () => {
    const json = feed({ language: 'da', items: [item(1), item(2, { language: 'id' })] });
    expect(readFeed(json).articles.map(({ language }) => language)).to.deep.equal(['da', 'id']);
  });

  it('keeps an article without a title, a date, an address or a body', () => {
    expect(ids({ items: [{ id: 'bare' }] })).to.deep.equal(['bare']);
  });
});
