import { expect } from '@open-wc/testing';
import { checkFeed } from '../../src/feed/index.js';
import { feed, feedOf, item } from '../fixtures/feeds.js';

const pathsOf = (json: unknown) => checkFeed(json).issues.map(({ path }) => path);

describe('Checking a feed against the specification', () => {
  it('accepts a clean feed', () => {
    expect(checkFeed(feed())).to.deep.equal({ valid: true, issues: [], diagnostics: [] });
  });

  for (const [what, json, path] of [
    [
      'a date without a zone',
      feedOf({ date_published: '2026-08-18T09:00' }),
      'items[0].date_published',
    ],
    [
      'a date that is only a day',
      feedOf({ date_published: '2026-08-18' }),
      'items[0].date_published',
    ],
    ['a numeric id', feedOf({ id: 7 }), 'items[0].id'],
    ['an empty id', feedOf({ id: '' }), 'items[0].id'],
    ['tags in one text', feedOf({ tags: 'a,b' }), 'items[0].tags'],
    ['an author in text', feedOf({ authors: ['Ida'] }), 'items[0].authors[0]'],
    ['an author of whom nothing is said', feedOf({ authors: [{}] }), 'items[0].authors[0]'],
    ['no body', feedOf({ content_html: undefined }), 'items[0]'],
    ['an address that is none', feedOf({ url: 'here' }), 'items[0].url'],
    ['a script for an address', feedOf({ url: 'javascript:alert(1)' }), 'items[0].url'],
    ['the second article', feed({ items: [item(1), item(2, { id: 2 })] }), 'items[1].id'],
    ['no title', feed({ title: undefined }), 'title'],
    ['an unknown version', feed({ version: '2.0' }), 'version'],
    ['offices without ids', feed({ _letterbox: { offices: [{}] } }), '_letterbox.offices[0].id'],
  ] as const)
    it(`names where ${what} is: ${path}`, () => {
      const { valid, issues } = checkFeed(json);
      expect(valid).to.equal(false);
      expect(issues.map((issue) => issue.path)).to.deep.equal([path]);
      expect(issues[0]?.message).to.match(/\w/);
    });

  it('accepts a body in markdown alone', () => {
    const _letterbox = { content_markdown: '# Hello' };
    expect(pathsOf(feedOf({ content_html: undefined, _letterbox }))).to.deep.equal([]);
  });

  it('accepts an empty body, which is text too', () => {
    expect(pathsOf(feedOf({ content_html: undefined, content_text: '' }))).to.deep.equal([]);
  });

  it('tells what readers see of a faulty feed', () => {
    const { diagnostics } = checkFeed(feedOf({ tags: 'a,b' }));
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(['tags-as-text']);
  });

  it('tells that what is no feed cannot be shown', () => {
    const { valid, error } = checkFeed({ title: 'Notes' });
    expect(valid).to.equal(false);
    expect(error?.code).to.equal('invalid-feed');
  });

  for (const json of [null, undefined, 'feed', [], 4])
    it(`refuses ${JSON.stringify(json)} without falling over`, () => {
      expect(checkFeed(json).error?.code).to.equal('invalid-feed');
    });
});
