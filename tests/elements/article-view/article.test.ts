import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { feed, feedOf, items } from '../../fixtures/feeds.js';
import {
  comes,
  isVisible,
  mount,
  part,
  parts,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

const viewOf = (more: Record<string, unknown>, attributes = {}, options = {}) =>
  mount('article-view', { 'time-zone': 'UTC', ...attributes }, { feed: feedOf(more), ...options });

const image = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const ida = {
  name: 'Ida Holm',
  url: 'https://publisher.example/ida',
  avatar: image,
  _letterbox: { role: 'Backend Developer' },
};

describe('The byline of <article-view>', () => {
  it('names the author with role and picture', async () => {
    const view = await viewOf({ authors: [ida] });
    expect(wordsOf(part(view, 'author'))).to.equal('Ida Holm');
    expect(wordsOf(part(view, 'author-role'))).to.equal('Backend Developer');
    expect(part(view, 'avatar').getAttribute('src')).to.equal(image);
    expect(part(view, 'avatar').getAttribute('alt')).to.equal('');
    expect(part(view, 'author').querySelector('a')?.href).to.equal(ida.url);
  });

  it('names several authors', async () => {
    const view = await viewOf({ authors: [ida, { name: 'Bo Lund' }] });
    expect(wordsOfParts(view, 'author')).to.deep.equal(['Ida Holm', 'Bo Lund']);
  });

  it('says when the article was published', async () => {
    const view = await viewOf({ date_published: '2026-08-18' });
    expect(wordsOf(part(view, 'date'))).to.equal('August 18, 2026');
  });

  it('says when it was changed later', async () => {
    const view = await viewOf({ date_published: '2026-08-18', date_modified: '2026-09-20' });
    expect(wordsOf(part(view, 'byline'))).to.contain('Updated September 20, 2026');
  });

  it('says nothing of a change on the day itself', async () => {
    const view = await viewOf({
      date_published: '2026-08-18T09:00:00Z',
      date_modified: '2026-08-18T09:05:00Z',
    });
    expect(wordsOf(part(view, 'byline'))).not.to.contain('Updated');
  });

  it('is not there when there is nothing to say', async () => {
    const view = await viewOf({ date_published: undefined }, { show: 'author date' });
    expect(parts(view, 'byline')).to.deep.equal([]);
  });

  it('keeps the place of a portrait that does not come', async () => {
    const view = await viewOf({ authors: [{ ...ida, avatar: '/none.png' }] });
    const avatar = part(view, 'avatar');
    const { width } = avatar.getBoundingClientRect();
    avatar.dispatchEvent(new Event('error'));
    expect(getComputedStyle(avatar).visibility).to.equal('hidden');
    expect(avatar.getBoundingClientRect().width).to.equal(width);
  });
});

describe('What <article-view show> shows', () => {
  const full = {
    image,
    authors: [ida],
    tags: ['teams'],
    _letterbox: { minutes: 4, call_to_action: { heading: 'Work with us' } },
  };

  for (const name of ['author', 'date', 'minutes', 'image', 'call-to-action'])
    it(`${name}, when asked and not otherwise`, async () => {
      expect(parts(await viewOf(full, { show: name }), name)).to.have.length(1);
      expect(parts(await viewOf(full, { show: '' }), name)).to.have.length(0);
    });

  it('tags, when asked', async () => {
    expect(wordsOf((await viewOf(full, { show: 'tags' })).shadowRoot)).to.contain('teams');
  });

  it('tags, when asked later', async () => {
    const view = await viewOf({ tags: ['teams'] }, { show: '' });
    view.show = 'tags';
    expect(wordsOf(await comes(view, 'tag'))).to.equal('teams');
  });
});

describe('The picture of <article-view>', () => {
  it('has the words and the measures that the feed gives', async () => {
    const _letterbox = { image: { alt: 'A boat at dawn', width: 1200, height: 630 } };
    const view = await viewOf({ image, _letterbox });
    const shown = part(view, 'image');
    expect(shown.getAttribute('alt')).to.equal('A boat at dawn');
    expect(shown.getAttribute('width')).to.equal('1200');
    expect(shown.getAttribute('height')).to.equal('630');
  });

  it('stays in the body where the feed names none', async () => {
    const content_html = `<figure><img src="${image}" alt="A boat"></figure><p>Text.</p>`;
    const view = await viewOf({ image: undefined, content_html }, {}, { until: 'article-load' });
    expect(parts(view, 'image')).to.deep.equal([]);
    expect(part(view, 'body').querySelector('img')?.alt).to.equal('A boat');
  });

  it('leaves no hole when it does not come', async () => {
    const view = await viewOf({ image: '/none.png' });
    part(view, 'image').dispatchEvent(new Event('error'));
    expect(isVisible(part(view, 'image'))).to.equal(false);
  });
});

describe('The call to action of <article-view>', () => {
  const call_to_action = {
    heading: 'Work with us',
    paragraphs: ['Two days are enough.', 'We come to you.'],
    items: [{ label: 'Reading', text: 'We read your code.' }, { text: 'And more.' }],
    link: { text: 'Start', url: 'https://publisher.example/start' },
  };

  it('has a heading, paragraphs, labelled lines and a link', async () => {
    const view = await viewOf({ _letterbox: { call_to_action } });
    const call = part(view, 'call-to-action');
    expect(wordsOf(call.querySelector('h2, h3, h4'))).to.equal('Work with us');
    expect([...call.querySelectorAll('p')].map(wordsOf)).to.deep.equal(call_to_action.paragraphs);
    expect([...call.querySelectorAll('li')].map(wordsOf)).to.deep.equal([
      'Reading We read your code.',
      'And more.',
    ]);
    expect(wordsOf(call.querySelector('li strong'))).to.equal('Reading');
    expect(call.querySelector('a')).to.include({
      textContent: 'Start',
      href: call_to_action.link.url,
    });
  });

  it('is the page’s own where it fills the slot', async () => {
    const children = '<p slot="call-to-action">Hire us</p>';
    const view = await viewOf({ _letterbox: { call_to_action } }, {}, { children });
    expect(isVisible(view.firstElementChild)).to.equal(true);
    expect(parts(view, 'call-to-action').some(isVisible)).to.equal(false);
  });

  it('is not there where the article has none', async () => {
    expect(parts(await viewOf({}), 'call-to-action')).to.deep.equal([]);
  });
});

describe('Further articles of <article-view>', () => {
  const further = (attributes: Record<string, string | number>) =>
    mount('article-view', attributes, { feed: feed({ items: items(6) }) });

  it('are none unless asked for', async () => {
    expect(parts(await further({}), 'more')).to.deep.equal([]);
  });

  it('are as many as asked for, without the one on show', async () => {
    const view = await further({ 'article-id': 'note-2', more: 4 });
    const titles = [...part(view, 'more').querySelectorAll('[part~=item] [part~=title]')];
    expect(titles.map(wordsOf)).to.deep.equal(['Note 1', 'Note 3', 'Note 4', 'Note 5']);
  });

  it('stand under a heading', async () => {
    const view = await further({ more: 1 });
    expect(wordsOf(part(view, 'more').querySelector('h2, h3'))).to.equal('More articles');
  });

  it('send article-open, which the page may cancel', async () => {
    const view = await further({ more: 1 });
    const opened = oneEvent(view, 'article-open');
    view.addEventListener('article-open', (event) => {
      event.preventDefault();
    });
    part(view, 'link').click();
    expect((await opened).detail.article.id).to.equal('note-2');
  });

  it('lead to pages of the page’s own', async () => {
    const view = await further({ more: 1, 'link-template': '/blog/{slug}' });
    expect(part(view, 'link').getAttribute('href')).to.equal('/blog/note-2');
  });
});

describe('The headings of <article-view>', () => {
  const levels = async (content_html: string, attributes = {}) => {
    const view = await viewOf({ content_html }, attributes);
    return [...(view.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
      (heading) => `${heading.localName} ${wordsOf(heading)}`,
    );
  };

  for (const [name, html, attributes, found] of [
    ['stand below the title', '<h1>A</h1><h2>B</h2>', {}, ['h2 Note 1', 'h3 A', 'h4 B']],
    [
      'close up where the body begins low',
      '<h4>A</h4><h5>B</h5>',
      {},
      ['h2 Note 1', 'h3 A', 'h4 B'],
    ],
    ['stop at six', '<h1>A</h1><h6>B</h6>', { 'heading-level': 4 }, ['h4 Note 1', 'h5 A', 'h6 B']],
    [
      'stand at six under a title of six',
      '<h2>A</h2>',
      { 'heading-level': 6 },
      ['h6 Note 1', 'h6 A'],
    ],
  ] as const)
    it(name, async () => {
      expect(await levels(html, attributes)).to.deep.equal(found);
    });

  it('are the summary where the article has no title', async () => {
    const view = await viewOf({ title: undefined, summary: 'In short.' });
    expect(wordsOf(part(view, 'title'))).to.equal('In short.');
  });

  it('carry a part in the body', async () => {
    const view = await viewOf({ content_html: '<h2>A</h2><h3>B</h3>' });
    expect(wordsOfParts(view, 'heading')).to.deep.equal(['A', 'B']);
  });
});

describe('Inside the body of <article-view>', () => {
  it('tables and listings scroll in a region with a name that the keyboard reaches', async () => {
    const wide = `<table><caption>Tides</caption><tr>${'<td>wide wide wide</td>'.repeat(40)}</tr></table><pre><code>${'x'.repeat(2000)}</code></pre>`;
    const view = await viewOf({ content_html: wide }, {}, { inside: { style: 'width: 320px' } });
    for (const name of ['table', 'code']) {
      const region = part(view, name);
      expect(region.getAttribute('role')).to.equal('region');
      expect(region.tabIndex).to.equal(0);
      expect(region.getAttribute('aria-label')).to.match(/\w/);
      expect(region.scrollWidth, name).to.be.above(region.clientWidth);
    }
    expect(view.getBoundingClientRect().width).to.be.at.most(320);
    expect(view.scrollWidth).to.be.at.most(320);
    expect(part(view, 'table').getAttribute('aria-label')).to.equal('Tides');
  });

  it('nothing widens the page at 320 px', async () => {
    const html = `<p>${'x'.repeat(3000)}</p><h2>${'y'.repeat(500)}</h2><img width="3000" height="20" src="${image}" alt="">`;
    const view = await viewOf({ content_html: html }, {}, { inside: { style: 'width: 320px' } });
    expect(view.scrollWidth).to.be.at.most(320);
  });

  it('ids cannot meet the page’s, and links to them still work', async () => {
    const html = '<p>See<a href="#fn:1">1</a></p><p id="fn:1">The note.</p>';
    const view = await viewOf({ content_html: html });
    const target = part(view, 'body').querySelector<HTMLElement>('p[id]');
    const link = part(view, 'body').querySelector('a');
    expect(target?.id).to.match(/.fn:1$/);
    expect(link?.getAttribute('href')).to.equal(`#${target?.id ?? ''}`);
    const before = location.href;
    link?.click();
    expect(view.shadowRoot?.activeElement).to.equal(target);
    expect(location.href).to.equal(before);
  });

  it('names that others refer to go along', async () => {
    const html =
      '<p id="a">A</p><p aria-describedby="a b" id="b">B</p><table><tr><th id="c">C</th><td headers="c">D</td></tr></table>';
    const body = part(await viewOf({ content_html: html }), 'body');
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(body.querySelector('[aria-describedby]')?.getAttribute('aria-describedby')).to.equal(
      `${String(ids[0])} ${String(ids[1])}`,
    );
    expect(body.querySelector('td')?.getAttribute('headers')).to.equal(ids[2]);
  });

  it('links give the page they lead to no hold on this one', async () => {
    const view = await viewOf({ content_html: '<a href="/b" target="_top">B</a>' });
    const link = part(view, 'body').querySelector('a');
    expect(link?.rel).to.contain('noopener');
    expect(link?.target).to.equal('');
  });
});

describe('A link in the body of <article-view>', () => {
  const html = '<p>See <a href="/b"><b>there</b></a> and <a href="#c">here</a></p><p id="c">C</p>';

  it('sends article-link, which the page may cancel', async () => {
    const view = await viewOf({ content_html: html });
    const told = oneEvent(view, 'article-link');
    let followed: boolean | undefined;
    view.addEventListener('article-link', (event) => {
      event.preventDefault();
    });
    document.addEventListener(
      'click',
      (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    part(view, 'body').querySelector('b')?.click();
    const event = await told;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(event.detail.href).to.equal('https://publisher.example/b');
    expect(followed).to.equal(false);
  });

  it('stays where it is when the page cancels a link to a fragment', async () => {
    const view = await viewOf({ content_html: html });
    view.addEventListener('article-link', (event) => {
      event.preventDefault();
    });
    part(view, 'body').querySelector<HTMLElement>('a[href^="#"]')?.click();
    expect(view.shadowRoot?.activeElement).to.equal(null);
  });
});

describe('Where <article-view> came from', () => {
  it('is a link to the article’s own page', async () => {
    const view = await viewOf({});
    expect(part(view, 'original').querySelector('a')?.href).to.equal(
      'https://publisher.example/notes/note-1',
    );
  });

  it('is no link on that very page', async () => {
    const json = { ...feedOf({ url: location.href }), home_page_url: location.origin };
    const view = await mount('article-view', {}, { feed: json });
    expect(parts(view, 'original')).to.deep.equal([]);
  });

  it('is no link where there is no such page', async () => {
    expect(parts(await viewOf({ url: undefined }), 'original')).to.deep.equal([]);
  });
});

describe('Around <article-view>', () => {
  it('a page may put something before and after', async () => {
    const children = '<p slot="before">Before</p><p slot="after">After</p>';
    const view = await viewOf({}, {}, { children });
    const [before, after] = [...view.children].map((each) => each.getBoundingClientRect());
    const body = part(view, 'body').getBoundingClientRect();
    expect(before?.bottom).to.be.at.most(body.top);
    expect(after?.top).to.be.at.least(body.bottom);
  });

  it('an article in another language says so', async () => {
    const view = await viewOf({ language: 'id' });
    expect(part(view, 'body').closest('[lang]')?.getAttribute('lang')).to.equal('id');
  });
});
