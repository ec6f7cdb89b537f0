import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { articleUrl, readFeed, type Article } from '../../src/feed/index.js';
import { mount, part, parts, wordsOf, wordsOfParts } from '../fixtures/mount.js';
import { byHand, docusaurus, jekyll, microblog, pageBuilder } from '../fixtures/real-feeds.js';

const url = 'https://publisher.example/feeds/feed.json';
const everything = 'image date author tags summary minutes more';

const read = (json: unknown) => readFeed(json, { url });
const listOf = (json: unknown) => mount('article-list', { show: everything }, { feed: read(json) });
const viewOf = (json: unknown) => mount('article-view', { show: 'date' }, { feed: read(json) });

function firstOf(json: unknown): Article {
  const [article] = read(json).articles;
  if (!article) throw new Error('the article was left out');
  return article;
}

describe('Feeds as they are found', () => {
  for (const [name, feedOf, count] of [
    ['Docusaurus', docusaurus, 1],
    ['micro.blog', microblog, 4],
    ['Jekyll', jekyll, 1],
    ['a page builder', pageBuilder, 1],
    ['a hand', byHand, 6],
  ] as const) {
    it(`written by ${name} show every article with a heading and an honest link`, async () => {
      const list = await listOf(feedOf());
      expect(parts(list, 'item')).to.have.length(count);
      for (const title of wordsOfParts(list, 'title')) expect(title).to.match(/\S/);
      for (const link of parts(list, 'link') as HTMLAnchorElement[])
        expect(link.href).to.match(/^https:\/\/(?!localhost)/);
    });

    it(`written by ${name} show nothing that only a program reads`, async () => {
      const list = await listOf(feedOf());
      expect(wordsOf(part(list, 'list'))).not.to.match(
        /undefined|null|NaN|Invalid|\[object|&amp;|<|1970/,
      );
    });
  }
});

describe('A feed of Docusaurus', () => {
  it('has the day of the last change where it has no other', async () => {
    expect(firstOf(docusaurus())).not.to.have.property('published');
    expect(wordsOfParts(await listOf(docusaurus()), 'date')).to.deep.equal(['August 18, 2026']);
  });

  it('loses copy buttons, hash links and colours, and keeps its listing', async () => {
    const body = part(await viewOf(docusaurus()), 'body');
    expect(body.querySelector('button, svg, [style], .hash-link')).to.equal(null);
    expect(wordsOf(body.querySelector('h3, h2'))).to.equal('Coats');
    expect(wordsOf(body.querySelector('pre'))).to.equal('brush');
  });

  it('keeps footnotes that find their way there and back', async () => {
    const body = part(await viewOf(docusaurus()), 'body');
    const links = [...body.querySelectorAll('a')];
    expect(links).to.have.length(2);
    for (const link of links) {
      const id = (link.getAttribute('href') ?? '').slice(1);
      expect(body.querySelector(`[id="${id}"]`), id).not.to.equal(null);
    }
  });
});

describe('A feed of micro.blog', () => {
  it('has headings made of what its notes say', async () => {
    expect(wordsOfParts(await listOf(microblog()), 'title').slice(0, 3)).to.deep.equal([
      'Fog until noon.',
      'A card from Bo.',
      'Bought rope.',
    ]);
  });

  it('keeps every id as it is, a number as text', () => {
    expect(read(microblog()).articles.map(({ id }) => id)).to.deep.equal([
      'https://ida.example/2026/08/18/fog.html',
      'card-note',
      'doc://notes/17',
      '1',
    ]);
  });

  it('has its one author for every note', () => {
    for (const { authors } of read(microblog()).articles)
      expect(authors).to.deep.equal([{ name: 'Ida Holm', url: 'https://ida.example/' }]);
  });

  it('has pictures out of notes that are nothing else', async () => {
    const [picture] = parts(await listOf(microblog()), 'image');
    expect(picture?.getAttribute('src')).to.equal('https://publisher.example/photos/1.jpg');
  });
});

describe('A feed built on the author’s own machine', () => {
  it('leads to the publisher, in links as in bodies', () => {
    const article = firstOf(jekyll());
    expect(articleUrl(article)).to.equal('https://publisher.example/2018/01/06/first');
    expect(article.baseUrl).to.equal('https://publisher.example/2018/01/06/first');
    expect(read(jekyll())).to.include({ homePageUrl: 'https://publisher.example/' });
  });

  it('has its author out of a bare name, its tags out of one text, its title without entities', () => {
    expect(firstOf(jekyll())).to.deep.include({
      title: 'Sails & ropes',
      tags: ['sails', 'ropes'],
      authors: [{ name: 'Bo Lund' }],
    });
  });

  it('counts a time without a zone as UTC', () => {
    expect(firstOf(jekyll()).published?.time).to.equal(Date.parse('2018-01-06T08:00:00Z'));
  });

  it('notes each of its repairs', () => {
    const codes = new Set(read(jekyll()).diagnostics.map(({ code }) => code));
    expect([...codes].sort()).to.deep.equal([
      'author-as-text',
      'date-without-zone',
      'entity-in-title',
      'local-url',
      'tags-as-text',
    ]);
  });
});

describe('A feed with a whole page in each article', () => {
  it('shows the article without the page around it, and runs nothing', async () => {
    const body = part(await viewOf(pageBuilder()), 'body');
    expect(wordsOf(body)).to.equal('The slip is open again.');
    expect(globalThis).not.to.have.property('pageBuilder');
  });

  it('is teased with the article’s words and picture, not the page’s', async () => {
    const list = await listOf(pageBuilder());
    expect(wordsOfParts(list, 'summary')).to.deep.equal(['The slip is open again.']);
    expect(part(list, 'image').getAttribute('src')).to.equal('https://publisher.example/slip.png');
  });
});

describe('A feed written by hand', () => {
  it('has what can be made of it, first come first kept', () => {
    expect(read(byHand()).articles.map(({ id, title }) => `${id} ${title ?? ''}`)).to.deep.equal([
      '7 Keys in another case',
      '8 2026',
      '9 A day',
      '10 An http picture',
      '11 Half a letter \ufffd',
      '12 A turn \u202eback',
    ]);
  });

  it('has addresses relative to a home page that is relative itself', () => {
    expect(firstOf(byHand()).url).to.equal('https://publisher.example/notices/seven');
  });

  it('has days that stay the day they are, and pictures by https', () => {
    const { articles } = read(byHand());
    expect(articles[1]?.published).to.include({ iso: '2022-12-08', dateOnly: true });
    expect(articles[2]?.published).to.include({ iso: '2026-08-18', dateOnly: true });
    expect(articles[3]?.image?.url).to.equal('https://img.example/a.png');
  });
});
