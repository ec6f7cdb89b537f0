import { expect } from '@open-wc/testing';
import { articleSlug, findArticle, readFeed, type Article } from '../../src/feed/index.js';
import { feed, feedOf, item } from '../fixtures/feeds.js';

const url = 'https://publisher.example/blog/feed.json';

function articleOf(more: Record<string, unknown>, options = { url }): Article {
  const [article] = readFeed(feedOf(more), options).articles;
  if (!article) throw new Error('the article was left out');
  return article;
}

describe('Relative addresses', () => {
  it('of articles and pictures are relative to the home page', () => {
    const { articles } = readFeed(
      feed({
        home_page_url: 'https://home.example/a/',
        items: [item(1, { url: 'b', image: 'c.png' })],
      }),
      { url },
    );
    expect(articles[0]?.url).to.equal('https://home.example/a/b');
    expect(articles[0]?.image?.url).to.equal('https://home.example/a/c.png');
  });

  it('are relative to the feed’s own address where it names no home page', () => {
    const { articles } = readFeed(
      feed({
        home_page_url: undefined,
        feed_url: 'https://feeds.example/x/feed.json',
        items: [item(1, { url: 'b' })],
      }),
      { url },
    );
    expect(articles[0]?.url).to.equal('https://feeds.example/x/b');
  });

  it('are relative to where the feed came from where it names neither', () => {
    const { articles } = readFeed(
      feed({ home_page_url: undefined, items: [item(1, { url: 'b' })] }),
      { url },
    );
    expect(articles[0]?.url).to.equal('https://publisher.example/blog/b');
  });

  it('are relative to a feed address that is itself relative', () => {
    const { articles } = readFeed(
      feed({ home_page_url: undefined, feed_url: '/en/feed.json', items: [item(1, { url: 'b' })] }),
      { url },
    );
    expect(articles[0]?.url).to.equal('https://publisher.example/en/b');
  });

  it('are relative to a home page that is itself relative', () => {
    const { articles } = readFeed(feed({ home_page_url: '/en/', items: [item(1, { url: 'b' })] }), {
      url,
    });
    expect(articles[0]?.url).to.equal('https://publisher.example/en/b');
  });

  it('without any base are dropped, and the article stays', () => {
    const { articles } = readFeed({ items: [item(1, { url: '/b' })] });
    expect(articles[0]).to.include({ title: 'Note 1' });
    expect(articles[0]).not.to.have.property('url');
  });

  for (const [name, more, base] of [
    [
      'the article',
      { url: '/a/', external_url: 'https://else.example/' },
      'https://publisher.example/a/',
    ],
    [
      'the page the article points to',
      { url: undefined, external_url: 'https://else.example/' },
      'https://else.example/',
    ],
    ['the home page', { url: undefined }, 'https://publisher.example/'],
  ] as const)
    it(`in a body are relative to ${name}`, () => {
      expect(articleOf(more).baseUrl).to.equal(base);
    });

  it('in a body are relative to where the feed came from at last', () => {
    const { articles } = readFeed({ items: [item(1, { url: undefined })] }, { url });
    expect(articles[0]?.baseUrl).to.equal(url);
  });
});

describe('Addresses on the author’s own machine', () => {
  for (const written of [
    'http://localhost:4000/notes/1',
    'http://127.0.0.1:8080/notes/1',
    'http://[::1]:3000/notes/1',
    'https://localhost/notes/1',
  ])
    it(`lead to the publisher instead: ${written}`, () => {
      expect(articleOf({ url: written }).url).to.equal('https://publisher.example/notes/1');
    });

  it('never lead to a host that their path looks like', () => {
    const { url: moved } = articleOf({ url: 'http://localhost:4000//else.example/a' });
    expect(moved).to.equal('https://publisher.example//else.example/a');
  });

  it('are dropped where nothing says who the publisher is, and the article stays', () => {
    for (const from of ['', 'about:srcdoc']) {
      const json = { items: [item(1, { url: 'http://localhost:4000/a' })] };
      const { articles, diagnostics } = readFeed(json, { url: from });
      expect(articles[0]).to.include({ title: 'Note 1' }).and.not.to.have.property('url');
      expect(diagnostics).to.deep.include({
        code: 'unresolvable-url',
        severity: 'error',
        path: 'items[0].url',
        articleId: 'note-1',
      });
    }
  });

  it('lead to the publisher where they stand in an id', () => {
    const article = articleOf({ id: 'http://localhost:4000/notes/1', url: undefined });
    expect(article).to.include({
      id: 'http://localhost:4000/notes/1',
      url: 'https://publisher.example/notes/1',
    });
  });

  it('stay while the feed itself comes from there', () => {
    const { articles } = readFeed(
      { items: [item(1, { url: 'http://localhost:4000/notes/1' })] },
      { url: 'http://localhost:4000/feed.json' },
    );
    expect(articles[0]?.url).to.equal('http://localhost:4000/notes/1');
  });

  it('are told from addresses that only look like it', () => {
    const written = 'https://localhost.example/notes/1';
    expect(articleOf({ url: written }).url).to.equal(written);
  });
});

describe('Schemes', () => {
  for (const safe of ['https://a.example/', 'http://a.example/', 'mailto:a@b.example', 'tel:+4570'])
    it(`let a link lead to ${safe}`, () => {
      expect(articleOf({ url: safe }).url).to.equal(safe);
    });

  for (const unsafe of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'view-source:https://a.example/',
  ])
    it(`let no link lead to ${JSON.stringify(unsafe)}`, () => {
      const article = articleOf({
        url: unsafe,
        external_url: unsafe,
        authors: [{ name: 'Ida', url: unsafe, avatar: unsafe }],
      });
      expect(article).not.to.have.any.keys('url', 'externalUrl');
      expect(article.authors).to.deep.equal([{ name: 'Ida' }]);
    });

  for (const safe of ['png', 'jpeg', 'gif', 'webp', 'avif'])
    it(`let a picture be data:image/${safe}`, () => {
      const image = `data:image/${safe};base64,AAAA`;
      expect(articleOf({ image }).image?.url).to.equal(image);
    });

  for (const unsafe of [
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:text/html,<b>',
    'data:image/png-like,x',
    'javascript:alert(1)',
    'mailto:a@b.example',
  ])
    it(`let no picture be ${unsafe}`, () => {
      const article = articleOf({
        image: unsafe,
        banner_image: unsafe,
        attachments: [{ url: unsafe, mime_type: 'image/png' }],
      });
      expect(article).not.to.have.any.keys('image', 'bannerImage');
      expect(article.attachments).to.deep.equal([]);
    });

  it('load pictures by https where the feed came by https', () => {
    expect(articleOf({ image: 'http://img.example/a.png' }).image?.url).to.equal(
      'https://img.example/a.png',
    );
  });

  it('leave pictures alone where the feed came by http', () => {
    const { articles } = readFeed(
      { items: [item(1, { image: 'http://img.example/a.png' })] },
      { url: 'http://publisher.example/feed.json' },
    );
    expect(articles[0]?.image?.url).to.equal('http://img.example/a.png');
  });
});

describe('An id that is an address', () => {
  it('is where the article is, when it names no other', () => {
    const id = 'https://publisher.example/?p=12';
    expect(articleOf({ id, url: undefined }).url).to.equal(id);
  });

  it('is only an id when the article names another', () => {
    const { url: found } = articleOf({ id: 'https://publisher.example/?p=12' });
    expect(found).to.equal('https://publisher.example/notes/note-1');
  });

  for (const id of ['doc://notes/1', 'javascript:alert(1)', 'card-note', '1'])
    it(`of another kind is no address: ${id}`, () => {
      expect(articleOf({ id, url: undefined })).not.to.have.property('url');
    });
});

describe('Finding an article', () => {
  const read = readFeed(
    feed({
      items: [
        item(1, { url: 'https://publisher.example/notes/first.html' }),
        item(2, { id: 'first', url: 'https://publisher.example/notes/b%C3%A5d/' }),
        item(3, { id: '9', url: undefined }),
      ],
    }),
    { url },
  );
  const titleOf = (key: string) => findArticle(read, key)?.title;

  it('goes by id before it goes by the end of an address', () => {
    expect(titleOf('first')).to.equal('Note 2');
  });

  it('goes by address', () => {
    expect(titleOf('https://publisher.example/notes/first.html')).to.equal('Note 1');
  });

  it('takes an address with and without its last stroke or its fragment for one', () => {
    expect(titleOf('https://publisher.example/notes/b%C3%A5d')).to.equal('Note 2');
    expect(titleOf('https://publisher.example/notes/båd/#end')).to.equal('Note 2');
  });

  it('goes by slug', () => {
    expect(titleOf('båd')).to.equal('Note 2');
  });

  it('finds nothing for a stranger', () => {
    expect(titleOf('note-99')).to.equal(undefined);
    expect(titleOf('')).to.equal(undefined);
    expect(titleOf('100%')).to.equal(undefined);
  });

  it('takes the id for a slug where there is no address', () => {
    expect(read.articles.map(articleSlug)).to.deep.equal(['first', 'båd', '9']);
  });
});
