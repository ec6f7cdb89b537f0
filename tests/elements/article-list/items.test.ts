import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { ArticleOpenEvent } from '../../../src/index.js';
import { feed, feedOf, item } from '../../fixtures/feeds.js';
import { headChanges, toldToSearchEngines } from '../../fixtures/structured-data.js';
import { isVisible, mount, part, parts, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const link = (element: Element, name = 'link') => part(element, name) as HTMLAnchorElement;
const all = 'image date author tags summary minutes more';
const full = feedOf({
  image: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
  authors: [{ name: 'Ida Holm' }, { name: 'Bo Lund' }],
  tags: ['teams', 'on call'],
  _letterbox: { minutes: 4 },
});

describe('An article in <article-list>', () => {
  it('has a title, a teaser and a link to read more, each to the article', async () => {
    const list = await mount('article-list', {}, { feed: feedOf({}) });
    expect(wordsOf(part(list, 'title'))).to.equal('Note 1');
    expect(wordsOf(part(list, 'summary'))).to.equal('What note 1 is about.');
    expect(link(list).href).to.equal('https://publisher.example/notes/note-1');
    expect(link(list, 'more').href).to.equal('https://publisher.example/notes/note-1');
    expect(isVisible(link(list, 'more'))).to.equal(true);
  });

  it('has a “Read more” with a name of its own', async () => {
    const list = await mount('article-list', {}, { feed: feed() });
    const names = wordsOfParts(list, 'more');
    expect(names.every((name) => name.startsWith('Read more'))).to.equal(true);
    expect(new Set(names).size).to.equal(3);
    expect(names[1]).to.contain('Note 2');
  });

  it('is one tab stop', async () => {
    const list = await mount('article-list', { show: all }, { feed: full });
    const stops = list.shadowRoot?.querySelectorAll(
      'a[href]:not([tabindex="-1"]), button, [tabindex="0"]',
    );
    expect(stops).to.have.length(1);
  });

  it('stands in a list that says how many there are', async () => {
    const list = await mount('article-list', {}, { feed: feed() });
    expect(part(list, 'list').localName).to.equal('ul');
    expect(parts(list, 'item').every(({ localName }) => localName === 'li')).to.equal(true);
  });

  for (const [name, words] of [
    ['date', 'August 1, 2026'],
    ['author', 'Ida Holm, Bo Lund'],
    ['minutes', '4 min read'],
    ['summary', 'What note 1 is about.'],
  ] as const)
    it(`shows its ${name} when asked, and not otherwise`, async () => {
      const list = await mount('article-list', { show: name, 'time-zone': 'UTC' }, { feed: full });
      expect(wordsOf(part(list, name))).to.equal(words);
      for (const other of all.split(' ').filter((each) => each !== name))
        expect(parts(list, other), other).to.deep.equal([]);
    });

  it('shows its tags when asked', async () => {
    const list = await mount('article-list', { show: 'tags' }, { feed: full });
    const tags = wordsOfParts(list, 'tag');
    expect(tags).to.have.length(2);
    expect(tags[1]).to.contain('on call');
  });

  it('shows only its title when nothing is asked for', async () => {
    const list = await mount('article-list', { show: '' }, { feed: full });
    expect(wordsOf(part(list, 'item'))).to.equal('Note 1');
  });

  it('reads `show` whatever parts its words', async () => {
    const list = await mount('article-list', { show: ' Date,  author ' }, { feed: full });
    expect(parts(list, 'date')).to.have.length(1);
    expect(parts(list, 'author')).to.have.length(1);
  });

  it('has no link where it has no address', async () => {
    const list = await mount('article-list', {}, { feed: feedOf({ url: undefined }) });
    expect(list.shadowRoot?.querySelectorAll('a')).to.have.length(0);
    expect(wordsOf(part(list, 'title'))).to.equal('Note 1');
  });

  it('leads to the page it points to where it has no address of its own', async () => {
    const more = { url: undefined, external_url: 'https://else.example/a' };
    const list = await mount('article-list', {}, { feed: feedOf(more) });
    expect(link(list).href).to.equal('https://else.example/a');
  });

  it('speaks its own language inside the page’s', async () => {
    const list = await mount('article-list', {}, { feed: feedOf({ language: 'da' }) });
    expect(part(list, 'item').lang).to.equal('da');
  });

  it('shows markup in a title as it is written', async () => {
    const list = await mount('article-list', {}, { feed: feedOf({ title: 'Why <b> & not <i>?' }) });
    expect(wordsOf(part(list, 'title'))).to.equal('Why <b> & not <i>?');
  });
});

describe('Dates in <article-list>', () => {
  const dateOf = async (date: Record<string, unknown>, attributes = {}) => {
    const feed = feedOf({ date_published: undefined, ...date });
    const list = await mount('article-list', { show: 'date', ...attributes }, { feed });
    return wordsOf(parts(list, 'date')[0]);
  };

  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])
    it(`print a day as that day in ${zone}`, async () => {
      expect(await dateOf({ date_published: '2026-08-18' }, { 'time-zone': zone })).to.equal(
        'August 18, 2026',
      );
    });

  it('print a moment as the day it is in the zone', async () => {
    const date = { date_published: '2026-08-18T02:00:00Z' };
    expect(await dateOf(date, { 'time-zone': 'America/Los_Angeles' })).to.equal('August 17, 2026');
    expect(await dateOf(date, { 'time-zone': 'Asia/Jakarta' })).to.equal('August 18, 2026');
  });

  it('are the day of the last change where that is all there is', async () => {
    expect(await dateOf({ date_modified: '2026-08-20' })).to.equal('August 20, 2026');
  });

  it('are none, never today, where the feed has none', async () => {
    expect(await dateOf({})).to.equal('');
  });

  for (const [style, words] of [
    ['full', 'Tuesday, August 18, 2026'],
    ['medium', 'Aug 18, 2026'],
    ['short', '8/18/26'],
  ] as const)
    it(`are written as date-style="${style}" says`, async () => {
      expect(await dateOf({ date_published: '2026-08-18' }, { 'date-style': style })).to.equal(
        words,
      );
    });

  for (const attributes of [{ 'time-zone': 'Mars/Olympus' }, { 'date-style': 'endless' }])
    it(`survive ${JSON.stringify(attributes)}`, async () => {
      expect(await dateOf({ date_published: '2026-08-18T12:00:00Z' }, attributes)).to.contain('18');
    });

  it('can be read by machines', async () => {
    const list = await mount(
      'article-list',
      {},
      { feed: feedOf({ date_published: '2026-08-18' }) },
    );
    expect(part(list, 'date')).to.have.property('dateTime', '2026-08-18');
  });
});

describe('Pictures in <article-list>', () => {
  it('say nothing twice: they stand beside the title with no words of their own', async () => {
    const list = await mount('article-list', {}, { feed: full });
    expect(part(list, 'image').getAttribute('alt')).to.equal('');
  });

  it('leave no hole when they do not come', async () => {
    const list = await mount('article-list', {}, { feed: feedOf({ image: '/media/none.png' }) });
    const image = part(list, 'image');
    const place = image.parentElement;
    image.dispatchEvent(new Event('error'));
    await list.updateComplete;
    expect(isVisible(image)).to.equal(false);
    expect(isVisible(place)).to.equal(false);
  });
});

describe('Headings in <article-list>', () => {
  const levels = async (attributes: Record<string, string | number>) => {
    const list = await mount('article-list', attributes, { feed: feedOf({}) });
    return [...(list.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
      (heading) => `${heading.localName} ${wordsOf(heading)}`,
    );
  };

  for (const [attributes, found] of [
    [{}, ['h2 Note 1']],
    [{ heading: 'Notes' }, ['h2 Notes', 'h3 Note 1']],
    [{ heading: 'Notes', 'heading-level': 4 }, ['h4 Notes', 'h5 Note 1']],
    [{ heading: 'Notes', 'heading-level': 6 }, ['h6 Notes', 'h6 Note 1']],
    [{ 'heading-level': 3 }, ['h3 Note 1']],
    [{ 'heading-level': 1 }, ['h2 Note 1']],
    [{ 'heading-level': 'big' }, ['h2 Note 1']],
  ] as const)
    it(`follow ${JSON.stringify(attributes)}`, async () => {
      expect(await levels(attributes)).to.deep.equal(found);
    });

  it('may be the page’s own', async () => {
    const children = '<h3 slot="heading">Our notes</h3>';
    const list = await mount('article-list', { heading: 'Notes' }, { feed: feed(), children });
    expect(isVisible(list.firstElementChild)).to.equal(true);
    expect(parts(list, 'heading').some(isVisible)).to.equal(false);
  });
});

describe('The layouts of <article-list>', () => {
  const columns = (list: Element) => {
    const left = parts(list, 'item').map((each) => each.getBoundingClientRect().left);
    return new Set(left).size;
  };

  it('list: one below the other', async () => {
    expect(columns(await mount('article-list', {}, { feed: feed() }))).to.equal(1);
  });

  it('grid: side by side where there is room', async () => {
    const inside = { style: 'width: 1000px' };
    const list = await mount('article-list', { layout: 'grid' }, { feed: feed(), inside });
    expect(columns(list)).to.be.above(1);
  });

  it('grid: one below the other where there is none', async () => {
    const inside = { style: 'width: 280px' };
    const list = await mount('article-list', { layout: 'grid' }, { feed: feed(), inside });
    expect(columns(list)).to.equal(1);
  });

  it('compact: titles and dates alone', async () => {
    const list = await mount('article-list', { layout: 'compact' }, { feed: full });
    expect(parts(list, 'date')).to.have.length(1);
    for (const name of ['image', 'summary', 'author', 'more'])
      expect(parts(list, name), name).to.deep.equal([]);
  });

  for (const layout of ['list', 'grid', 'compact'])
    it(`${layout}: no word widens the page`, async () => {
      const inside = { style: 'width: 300px' };
      const long = feedOf({ title: 'x'.repeat(2000), summary: 'y'.repeat(2000), image: '/a.png' });
      const list = await mount('article-list', { layout }, { feed: long, inside });
      expect(list.scrollWidth).to.be.at.most(300);
      expect(part(list, 'item').getBoundingClientRect().width).to.be.at.most(300);
    });
});

describe('A link of <article-list>', () => {
  /** Keeps a click from leaving the page; true when the page itself had kept it already. */
  async function click(target: HTMLElement, init: MouseEventInit = {}): Promise<boolean> {
    const clicked = new Promise<boolean>((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          resolve(event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      );
    });
    target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
    );
    return clicked;
  }

  for (const name of ['link', 'more'])
    it(`sends article-open from “${name}” before it is followed`, async () => {
      const list = await mount('article-list', {}, { feed: feed() });
      const opened = oneEvent(document.body, 'article-open') as unknown as Promise<unknown>;
      expect(await click(link(list, name))).to.equal(false);
      const event = await opened;
      if (!(event instanceof ArticleOpenEvent)) throw new Error('not an ArticleOpenEvent');
      expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
      expect(event.detail.article.id).to.equal('note-1');
      expect(event.detail.url).to.equal('https://publisher.example/notes/note-1');
      expect(event.target).to.equal(list);
    });

  it('is not followed when the page cancels article-open', async () => {
    const list = await mount('article-list', {}, { feed: feed() });
    list.addEventListener('article-open', (event) => {
      event.preventDefault();
    });
    expect(await click(link(list))).to.equal(true);
  });

  for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
    it(`is the browser’s business with ${JSON.stringify(init)}`, async () => {
      const list = await mount('article-list', {}, { feed: feed() });
      let opened = false;
      list.addEventListener('article-open', () => (opened = true));
      await click(link(list), init);
      expect(opened).to.equal(false);
    });

  for (const [template, href] of [
    ['/blog/{slug}', '/blog/n%C3%B8te-1'],
    ['/read?id={id}', '/read?id=a%2Fb%20c'],
    ['/go?to={url}', '/go?to=https%3A%2F%2Fpublisher.example%2Fn%25C3%25B8te-1.html'],
    ['/blog/{unknown}', '/blog/{unknown}'],
  ] as const)
    it(`leads to ${template} of the page’s own`, async () => {
      const more = { id: 'a/b c', url: 'https://publisher.example/nøte-1.html' };
      const list = await mount(
        'article-list',
        { 'link-template': template },
        { feed: feedOf(more) },
      );
      expect(link(list).getAttribute('href')).to.equal(href);
    });

  it('leads to a template’s page even where the article has no address', async () => {
    const attributes = { 'link-template': '/blog/{slug}' };
    const list = await mount('article-list', attributes, { feed: feedOf({ url: undefined }) });
    expect(link(list).getAttribute('href')).to.equal('/blog/note-1');
  });

  it('opens where target says, and gives the new page no hold on this one', async () => {
    const list = await mount('article-list', { target: '_blank' }, { feed: feed() });
    expect(link(list).target).to.equal('_blank');
    expect(link(list).rel).to.contain('noopener');
  });
});

describe('Many articles', () => {
  it('have names of their own even where their titles are the same', async () => {
    const twins = [item(1, { title: 'Twin' }), item(2, { title: 'Twin' })];
    const list = await mount('article-list', {}, { feed: feed({ items: twins }) });
    expect(wordsOfParts(list, 'title')).to.deep.equal(['Twin', 'Twin']);
  });
});

describe('json-ld on <article-list>', () => {
  it('tells of the articles on show and where they are, until the list leaves', async () => {
    const arrives = headChanges();
    const list = await mount(
      'article-list',
      { 'json-ld': true, limit: 2, 'link-template': '/notes/{slug}' },
      { feed: feed() },
    );
    await arrives;
    expect(toldToSearchEngines()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: ['note-1', 'note-2'].map((slug, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: `Note ${String(index + 1)}`,
          url: new URL(`/notes/${slug}`, location.href).href,
        })),
      },
    ]);
    const changes = headChanges();
    list.limit = 3;
    await changes;
    expect(toldToSearchEngines()[0]).to.have.property('itemListElement').with.length(3);
    list.remove();
    await Promise.resolve();
    expect(toldToSearchEngines()).to.deep.equal([]);
  });

  it('tells nothing unless asked', async () => {
    await mount('article-list', {}, { feed: feed() });
    expect(toldToSearchEngines()).to.deep.equal([]);
  });
});
