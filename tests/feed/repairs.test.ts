import { expect } from '@open-wc/testing';
import { readFeed, type Article } from '../../src/feed/index.js';
import { feed, feedOf, item } from '../fixtures/feeds.js';

const url = 'https://publisher.example/feed.json';

function articleOf(more: Record<string, unknown>): Article {
  const [article] = readFeed(feedOf(more), { url }).articles;
  if (!article) throw new Error('the article was left out');
  return article;
}

/** Repairs of one item as `severity code path`. */
const notesOn = (more: Record<string, unknown>) =>
  readFeed(feedOf(more), { url }).diagnostics.map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

describe('Authors', () => {
  it('are read from a list of objects, with their roles', () => {
    const authors = [
      { name: 'Ida Holm', url: '/ida', avatar: '/ida.png', _letterbox: { role: 'Editor' } },
      { name: 'Bo Lund' },
    ];
    expect(articleOf({ authors }).authors).to.deep.equal([
      {
        name: 'Ida Holm',
        url: 'https://publisher.example/ida',
        avatar: 'https://publisher.example/ida.png',
        role: 'Editor',
      },
      { name: 'Bo Lund' },
    ]);
  });

  it('are read from a single object, as version 1.0 has it', () => {
    expect(articleOf({ author: { name: 'Ida Holm' } }).authors).to.deep.equal([
      { name: 'Ida Holm' },
    ]);
  });

  it('are read from a bare name', () => {
    expect(articleOf({ author: 'Ida Holm' }).authors).to.deep.equal([{ name: 'Ida Holm' }]);
  });

  it('are read from a list of bare names', () => {
    expect(articleOf({ authors: ['Ida Holm', 'Bo Lund'] }).authors).to.deep.equal([
      { name: 'Ida Holm' },
      { name: 'Bo Lund' },
    ]);
  });

  it('are the feed’s where the article names none', () => {
    const { articles } = readFeed(
      feed({
        authors: [{ name: 'The boathouse' }],
        items: [item(1), item(2, { authors: [{ name: 'Ida Holm' }] }), item(3, { authors: [] })],
      }),
    );
    expect(articles.map(({ authors }) => authors[0]?.name)).to.deep.equal([
      'The boathouse',
      'Ida Holm',
      'The boathouse',
    ]);
  });

  it('are the feed’s 1.0 author where the article names none', () => {
    const [article] = readFeed(feed({ author: { name: 'The boathouse' } })).articles;
    expect(article?.authors).to.deep.equal([{ name: 'The boathouse' }]);
  });

  it('prefer the 1.1 list to the 1.0 author', () => {
    const both = { authors: [{ name: 'New' }], author: { name: 'Old' } };
    expect(articleOf(both).authors).to.deep.equal([{ name: 'New' }]);
  });

  it('leave out an author of whom nothing is said', () => {
    expect(articleOf({ authors: [{}, { name: '  ' }, null, 5] }).authors).to.deep.equal([]);
  });
});

describe('Tags', () => {
  it('are read from a list', () => {
    expect(articleOf({ tags: ['on call', 'teams'] }).tags).to.deep.equal(['on call', 'teams']);
  });

  it('are read from one text parted by commas', () => {
    expect(articleOf({ tags: 'workflow, boats ,teams' }).tags).to.deep.equal([
      'workflow',
      'boats',
      'teams',
    ]);
  });

  it('keep a comma inside an entry of a list', () => {
    expect(articleOf({ tags: ['wind, rain'] }).tags).to.deep.equal(['wind, rain']);
  });

  it('are read from numbers', () => {
    expect(articleOf({ tags: [2026, 'teams'] }).tags).to.deep.equal(['2026', 'teams']);
  });

  it('leave out what is blank or no text', () => {
    expect(articleOf({ tags: ['teams', '', ' ', null, {}] }).tags).to.deep.equal(['teams']);
  });

  it('are an empty list where the feed has none', () => {
    expect(articleOf({}).tags).to.deep.equal([]);
  });
});

describe('Titles', () => {
  for (const [written, read] of [
    ['Wind &amp; water', 'Wind & water'],
    ['Wind &#38; water', 'Wind & water'],
    ['Wind &#x26; water', 'Wind & water'],
    ['The skipper&#8217;s log', 'The skipper’s log'],
    ['&quot;Ahoy&quot;', '"Ahoy"'],
    ['Wind & water', 'Wind & water'],
    ['AT&T', 'AT&T'],
    ['Why &amp; not <b>', 'Why &amp; not <b>'],
    ['&unheardof; things', '&unheardof; things'],
    ['  Wind  ', 'Wind'],
  ] as const)
    it(`reads “${written}” as “${read}”`, () => {
      expect(articleOf({ title: written }).title).to.equal(read);
    });

  it('survive a character reference to no character', () => {
    expect(articleOf({ title: 'Odd &#x110000; &#999999; title' }).title).to.contain('title');
  });

  it('are read from numbers', () => {
    expect(articleOf({ title: 1984 }).title).to.equal('1984');
  });

  for (const nothing of [undefined, null, '', '   '])
    it(`may be missing: ${JSON.stringify(nothing)}`, () => {
      expect(articleOf({ title: nothing })).not.to.have.property('title');
    });

  for (const blank of ['&nbsp;', ' &#32; ', '&#x20;&nbsp;'])
    it(`are none where only blanks are written: ${blank}`, () => {
      expect(articleOf({ title: blank })).not.to.have.property('title');
    });

  it('replace halves of a surrogate pair that are written as entities', () => {
    expect(articleOf({ title: 'Bro&#xD83D;ken' }).title).to.equal('Bro\ufffdken');
  });

  it('replace halves of a surrogate pair, which no page can show', () => {
    expect(articleOf({ title: 'Bro\ud83dken' }).title).to.equal('Bro\ufffdken');
    expect(articleOf({ title: 'Whole 🚣' }).title).to.equal('Whole 🚣');
  });

  it('replace such halves beside any letter, which an engine may take for the other half', () => {
    expect(articleOf({ title: '\ufe8e\udc00' }).title).to.equal('\ufe8e\ufffd');
    expect(articleOf({ title: '\ud800\ufe8e' }).title).to.equal('\ufffd\ufe8e');
  });
});

describe('Keys in another case', () => {
  it('are read', () => {
    const article = articleOf({
      title: undefined,
      Title: 'Loud',
      contentText: 'A body.',
      datePublished: '2026-08-18T09:00:00Z',
    });
    expect(article).to.deep.include({ title: 'Loud', text: 'A body.' });
  });

  it('are read at the top of the feed', () => {
    expect(readFeed({ Items: [item(1)], Title: 'Notes' })).to.have.property('title', 'Notes');
  });

  it('never take the place of the right key', () => {
    expect(articleOf({ title: 'Right', Title: 'Wrong' }).title).to.equal('Right');
  });
});

describe('Numbers', () => {
  it('are read from text', () => {
    const { minutes, image } = articleOf({
      image: '/boat.png',
      _letterbox: { minutes: '4', image: { width: '1200', height: '630', alt: 'A boat' } },
    });
    expect(minutes).to.equal(4);
    expect(image).to.deep.equal({
      url: 'https://publisher.example/boat.png',
      alt: 'A boat',
      width: 1200,
      height: 630,
    });
  });

  for (const minutes of ['a few', '', 'Infinity', Infinity, true, [4]])
    it(`are left out where they are no number: ${String(minutes)}`, () => {
      expect(articleOf({ _letterbox: { minutes } })).not.to.have.property('minutes');
    });

  it('are read in attachments', () => {
    const attachments = [
      { url: '/talk.mp3', mime_type: 'audio/mpeg', size_in_bytes: '12', duration_in_seconds: 60 },
    ];
    expect(articleOf({ attachments }).attachments).to.deep.equal([
      {
        url: 'https://publisher.example/talk.mp3',
        mimeType: 'audio/mpeg',
        size: 12,
        duration: 60,
      },
    ]);
  });
});

describe('Every repair is noted', () => {
  for (const [what, more, expected] of [
    ['a numeric id', { id: 7 }, 'info number-as-text items[0].id'],
    ['tags in one text', { tags: 'a,b' }, 'info tags-as-text items[0].tags'],
    ['an entity in a title', { title: 'A &amp; B' }, 'info entity-in-title items[0].title'],
    ['a key in another case', { Image: '/a.png' }, 'info key-case items[0]'],
    [
      'a number in text',
      { _letterbox: { minutes: '4' } },
      'info text-as-number items[0]._letterbox.minutes',
    ],
    ['an author in text', { authors: ['Ida'] }, 'info author-as-text items[0].authors[0]'],
    [
      'a date without a zone',
      { date_published: '2026-08-18T09:00' },
      'warning date-without-zone items[0].date_published',
    ],
    [
      'a date that is none',
      { date_published: 'last week' },
      'error invalid-date items[0].date_published',
    ],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'error unsafe-url items[0].url'],
    ['an address that is none', { url: 'https://' }, 'error unresolvable-url items[0].url'],
    [
      'an address on the author’s own machine',
      { url: 'http://localhost:4000/a' },
      'warning local-url items[0].url',
    ],
    ['an object where text should be', { summary: {} }, 'error wrong-type items[0].summary'],
    [
      'one where a list should be',
      { attachments: { url: '/talk.mp3', mime_type: 'audio/mpeg' } },
      'info not-a-list items[0].attachments',
    ],
    ['no body', { content_html: undefined }, 'warning no-content items[0]'],
  ] as const)
    it(`${what}: ${expected}`, () => {
      expect(notesOn(more)).to.deep.equal([expected]);
    });

  it('with the article that it was made in', () => {
    const [note] = readFeed(feed({ items: [item(1), item(2, { tags: 'a,b' })] })).diagnostics;
    expect(note).to.deep.equal({
      code: 'tags-as-text',
      severity: 'info',
      path: 'items[1].tags',
      articleId: 'note-2',
    });
  });

  it('with an article that was left out', () => {
    const { diagnostics } = readFeed({
      version: 'https://jsonfeed.org/version/1.1',
      items: ['note', item(1, { id: '' }), item(2), item(2)],
    });
    expect(diagnostics.map(({ code, severity, path }) => [code, severity, path])).to.deep.equal([
      ['not-an-object', 'error', 'items[0]'],
      ['missing-id', 'error', 'items[1].id'],
      ['duplicate-id', 'error', 'items[3].id'],
    ]);
  });

  it('even where null stands in place of an article', () => {
    const { diagnostics } = readFeed(feed({ items: [null, item(1)] }));
    expect(diagnostics.map(({ path }) => path)).to.deep.equal(['items[0]']);
  });

  it('with a feed that does not say which version it is', () => {
    const [note] = readFeed({ items: [] }).diagnostics;
    expect(note).to.deep.include({ code: 'no-version', severity: 'info', path: 'version' });
  });

  it('and a clean feed is noted nowhere', () => {
    expect(readFeed(feed(), { url }).diagnostics).to.deep.equal([]);
  });
});
