import { expect } from '@open-wc/testing';
import { feedContact, feedOffices, readFeed } from '../../src/feed/index.js';
import { feed, item } from '../fixtures/feeds.js';

const prototype = Object.prototype as unknown as Record<string, unknown>;

describe('JSON that means harm', () => {
  it('brings no prototype along', () => {
    const json: unknown = JSON.parse(`{
      "__proto__": { "title": "Borrowed", "polluted": true },
      "items": [{ "id": "1", "__proto__": { "title": "Borrowed" }, "_letterbox": { "__proto__": { "minutes": 9 } } }]
    }`);
    const { title, articles, extensions } = readFeed(json);
    expect(title).to.equal(undefined);
    expect(articles[0]).not.to.have.any.keys('title', 'minutes');
    expect(extensions).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
  });

  it('changes no prototype by a key in another case', () => {
    const json: unknown = JSON.parse(
      '{ "items": [{ "id": "1", "__PROTO__": { "polluted": true }, "Constructor": { "polluted": true } }] }',
    );
    expect(readFeed(json).articles).to.have.length(1);
    expect({}).not.to.have.property('polluted');
  });

  it('may be nested deeper than anybody writes', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    const { articles } = readFeed({
      items: [item(1, { tags: deep, authors: deep, title: deep }), item(2)],
    });
    expect(articles.map(({ id }) => id)).to.deep.equal(['note-1', 'note-2']);
  });

  for (const wrong of [null, true, 0, -1, 'x', [], [[]], {}, { name: {} }])
    it(`may hold ${JSON.stringify(wrong)} in every member`, () => {
      const members = [
        'url external_url title summary content_html content_text image banner_image',
        'date_published date_modified authors author tags language attachments _letterbox',
      ].flatMap((line) => line.split(' '));
      const all = Object.fromEntries(members.map((name) => [name, wrong]));
      const json = feed({
        description: wrong,
        home_page_url: wrong,
        authors: wrong,
        language: wrong,
        _letterbox: { offices: wrong, contact: wrong },
        items: [item(1, all), item(2)],
      });
      const read = readFeed(json, { url: 'https://publisher.example/feed.json' });
      expect(read.articles.map(({ id }) => id)).to.deep.equal(['note-1', 'note-2']);
      expect(() => [feedOffices(read), feedContact(read)]).not.to.throw();
    });
});

describe('A page that puts keys on Object.prototype', () => {
  const keys = ['title', 'url', 'items', 'authors', 'name', 'summary', 'language', 'offices'];

  beforeEach(() => {
    for (const key of keys) prototype[key] = 'https://polluted.example/';
  });
  afterEach(() => {
    for (const key of keys) Reflect.deleteProperty(prototype, key);
  });

  it('adds nothing to a feed', () => {
    const json = { items: [{ id: '1', content_text: 'A body.' }] };
    const { articles } = readFeed(json, { url: 'https://publisher.example/feed.json' });
    expect(JSON.stringify(articles)).not.to.contain('polluted');
  });

  it('makes no feed of what is none', () => {
    expect(() => readFeed({}))
      .to.throw()
      .with.property('code', 'invalid-feed');
  });
});
