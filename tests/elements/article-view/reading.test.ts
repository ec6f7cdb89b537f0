import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { ArticleViewElement } from '../../../src/index.js';
import { feed, feedOf, item } from '../../fixtures/feeds.js';
import {
  focused,
  mount,
  part,
  parts,
  record,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

const tall = '<p style="">Line.</p>'.repeat(60);
const content_html = `<p>Before.</p><h2 id="dawn">At dawn</h2>${tall}<h3>Nets &amp; oars</h3>${tall}<h2>Nets &amp; oars</h2>${tall}`;

const viewOf = (attributes = {}, more: Record<string, unknown> = { content_html }) =>
  mount('article-view', attributes, { feed: feedOf(more), until: 'article-load' });

/** The part of the view that is loaded after the article has been shown. */
async function readingOf(view: ArticleViewElement): Promise<void> {
  await import('../../../src/elements/article-view/reading.js');
  await new Promise((resolve) => setTimeout(resolve));
  await view.updateComplete;
}

afterEach(() => {
  scrollTo(0, 0);
});

describe('The headings of an article', () => {
  it('are told to the page by the ids that lead to them', async () => {
    expect((await viewOf()).headings).to.deep.equal([
      { id: 'dawn', text: 'At dawn', level: 3 },
      { id: 'nets-oars', text: 'Nets & oars', level: 4 },
      { id: 'nets-oars-2', text: 'Nets & oars', level: 3 },
    ]);
  });

  it('have ids in every script', async () => {
    const view = await viewOf({}, { content_html: '<h2>الشبكات والمجاديف</h2><h2>—</h2>' });
    expect(view.headings.map(({ id }) => id)).to.deep.equal(['الشبكات-والمجاديف', 'section']);
  });

  it('are reached by their ids', async () => {
    const view = await viewOf();
    expect(view.scrollToHeading('nets-oars')).to.equal(true);
    expect(wordsOf(focused(view))).to.equal('Nets & oars');
    expect(focused(view)?.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(view.scrollToHeading('nowhere')).to.equal(false);
  });

  it('tell the page which of them is being read', async () => {
    const view = await viewOf();
    const told = oneEvent(view, 'heading-change');
    await readingOf(view);
    view.scrollToHeading('dawn');
    expect((await told).detail).to.deep.equal({ id: 'dawn' });
  });

  it('are left by a reader who goes back to the top at once', async () => {
    const view = await mount(
      'article-view',
      {},
      {
        feed: feedOf({ content_html }),
        until: 'article-load',
        inside: { style: 'padding-top: 100vh' },
      },
    );
    let told = oneEvent(view, 'heading-change');
    view.scrollToHeading('nets-oars-2');
    expect((await told).detail).to.deep.equal({ id: 'nets-oars-2' });
    // Past the last one, so that no heading is near.
    scrollBy(0, 600);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    told = oneEvent(view, 'heading-change');
    scrollTo(0, 0);
    expect((await told).detail).to.deep.equal({ id: undefined });
  });
});

describe('A table of contents', () => {
  it('is not there unless asked for', async () => {
    expect(parts(await viewOf(), 'toc')).to.deep.equal([]);
  });

  it('stands above the body when the article appears', async () => {
    const view = await viewOf({ toc: 'auto' });
    expect(wordsOfParts(view, 'toc-link')).to.deep.equal(['At dawn', 'Nets & oars', 'Nets & oars']);
    expect(part(view, 'toc').getAttribute('aria-label')).to.equal('On this page');
    const [toc, body] = [part(view, 'toc'), part(view, 'body')];
    expect(toc.compareDocumentPosition(body)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is left out where an article is short, unless it is always wanted', async () => {
    const short = { content_html: '<h2>One</h2><p>…</p><h2>Two</h2>' };
    expect(parts(await viewOf({ toc: 'auto' }, short), 'toc')).to.deep.equal([]);
    expect(wordsOfParts(await viewOf({ toc: 'always' }, short), 'toc-link')).to.deep.equal([
      'One',
      'Two',
    ]);
  });

  it('goes two ranks deep', async () => {
    const deep = { content_html: '<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>' };
    const view = await viewOf({ toc: 'auto' }, deep);
    expect(wordsOfParts(view, 'toc-link')).to.deep.equal(['A', 'B', 'D']);
  });

  it('takes a reader to a section and marks it', async () => {
    const view = await viewOf({ toc: 'auto' });
    const [, , last] = parts(view, 'toc-link');
    const told = oneEvent(view, 'heading-change');
    last?.click();
    expect(focused(view)).to.have.property('id', 'article-nets-oars-2');
    await told;
    await view.updateComplete;
    const marked = parts(view, 'toc-link').filter((link) => link.hasAttribute('aria-current'));
    expect(marked.map((link) => link.getAttribute('href'))).to.deep.equal(['#article-nets-oars-2']);
  });

  it('appears when the page asks for it later', async () => {
    const view = await viewOf();
    const appeared = new Promise((resolve) => {
      new MutationObserver(() => {
        if (parts(view, 'toc').length > 0) resolve(true);
      }).observe(view.shadowRoot!, { childList: true, subtree: true });
    });
    view.toc = 'auto';
    await appeared;
  });

  it('passes axe, and its headings are links to themselves', async () => {
    const view = await viewOf({ toc: 'auto', actions: 'copy print' });
    expect(wordsOfParts(view, 'anchor')).to.deep.equal(['At dawn', 'Nets & oars', 'Nets & oars']);
    await expect(view).to.be.accessible();
  });
});

describe('A link into an article', () => {
  const here = location.href;
  afterEach(() => {
    history.replaceState(null, '', here);
  });

  it('is followed when the article arrives late', async () => {
    history.replaceState(null, '', '#nets-oars');
    const view = await viewOf({ toc: 'auto' });
    expect(wordsOf(focused(view))).to.equal('Nets & oars');
  });

  it('is followed when the page’s address changes', async () => {
    const view = await viewOf({ toc: 'auto' });
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'dawn';
    await changed;
    expect(wordsOf(focused(view))).to.equal('At dawn');
  });

  it('is left alone where the fragment names the article', async () => {
    history.replaceState(null, '', '#note-1');
    const view = await viewOf(
      { toc: 'auto', from: 'hash' },
      { content_html: '<h2 id="note-1">A</h2>' },
    );
    expect(focused(view)).to.equal(null);
  });

  it('is copied from a heading', async () => {
    const view = await viewOf({ actions: 'copy' });
    const copied = clipboard();
    parts(view, 'anchor')[1]?.click();
    expect(await copied).to.equal(`${location.href.replace(/#.*/, '')}#nets-oars`);
    await spoken(view, 'Link copied');
  });
});

describe('A link that leaves the publisher’s site', () => {
  it('says where it leads, unless its words do', async () => {
    const view = await mount(
      'article-view',
      {},
      {
        feed: feedOf({
          url: 'https://publisher.example/notes/note-1',
          content_html: `<p><a href="https://tides.example/a">tides</a>, <a href="/b">b</a>,
            <a href="https://tides.example/">tides.example</a>, <a href="mailto:a@b.example">mail</a>,
            <a href="https://tides.example/" title="Tides">c</a></p>`,
        }),
      },
    );
    const links = part(view, 'body').querySelectorAll('a');
    expect([...links].map(({ title }) => title)).to.deep.equal([
      'tides.example',
      '',
      '',
      '',
      'Tides',
    ]);
  });
});

describe('What a reader may do with an article', () => {
  it('is nothing unless the page says so', async () => {
    expect(parts(await viewOf(), 'action')).to.deep.equal([]);
  });

  it('copies the article’s own address', async () => {
    const view = await viewOf({ actions: 'copy' });
    const copied = clipboard();
    part(view, 'action').click();
    expect(await copied).to.equal('https://publisher.example/notes/note-1');
    await spoken(view, 'Link copied');
  });

  it('prints the page', async () => {
    const view = await viewOf({ actions: 'print' });
    const genuine = globalThis.print;
    const printed = new Promise<void>((resolve) => {
      globalThis.print = resolve;
    });
    part(view, 'action').click();
    await printed;
    globalThis.print = genuine;
  });

  it('is said in the page’s language', async () => {
    const view = await mount(
      'article-view',
      { actions: 'copy print', lang: 'da' },
      { feed: feedOf({ content_html }), until: 'article-load' },
    );
    expect(wordsOfParts(view, 'action')).to.deep.equal(['Kopiér link', 'Udskriv']);
  });
});

describe('The end of an article', () => {
  it('is told once, when a reader comes there', async () => {
    const view = await viewOf();
    const ends = record(view, 'article-end');
    const ended = oneEvent(view, 'article-end');
    await readingOf(view);
    expect(ends).to.deep.equal([]);
    part(view, 'body').lastElementChild?.scrollIntoView();
    expect((await ended).detail.article.id).to.equal('note-1');
    scrollTo(0, 0);
    part(view, 'body').lastElementChild?.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(ends).to.have.length(1);
  });
});

describe('The articles before and after', () => {
  const three = feed({
    items: [1, 2, 3].map((number) => item(number, { tags: number === 3 ? ['b'] : ['a'] })),
  });
  const between = (attributes = {}) =>
    mount('article-view', { 'article-id': 'note-2', ...attributes }, { feed: three });

  it('are links where the page shows the pager', async () => {
    expect(parts(await between(), 'pager')).to.deep.equal([]);
    const view = await between({ show: 'pager' });
    expect(
      parts(view, 'pager-link').map((link) => [link.getAttribute('rel'), wordsOf(link)]),
    ).to.deep.equal([
      ['prev', 'Previous article Note 1'],
      ['next', 'Next article Note 3'],
    ]);
  });

  it('are one at the ends of the feed', async () => {
    const view = await between({ show: 'pager', 'article-id': 'note-1' });
    expect(wordsOfParts(view, 'pager-link')).to.deep.equal(['Next article Note 2']);
  });

  it('stay on the page where its address names the article', async () => {
    const links = async (from: string) =>
      parts(await between({ show: 'pager', from }), 'pager-link').map((link) =>
        link.getAttribute('href'),
      );
    expect(await links('hash')).to.deep.equal(['#note-1', '#note-3']);
    expect(await links('query:post')).to.deep.equal(['?post=note-1', '?post=note-3']);
  });

  it('come behind those that share a tag', async () => {
    const view = await between({ 'article-id': 'note-1', more: 2 });
    const json = feed({
      items: [item(1, { tags: ['Tides'] }), item(2, { tags: ['x'] }), item(3, { tags: ['tides'] })],
    });
    const told = oneEvent(view, 'article-load');
    view.feed = json;
    await told;
    const titles = [...part(view, 'more').querySelectorAll('[part~=item] [part~=title]')];
    expect(titles.map(wordsOf)).to.deep.equal(['Note 3', 'Note 2']);
  });
});

describe('A call to action among the paragraphs', () => {
  const more = {
    content_html: '<p>One.</p><p>Two.</p><p>Three.</p>',
    _letterbox: { call_to_action: { heading: 'Work with us' } },
  };

  it('stands after as many as the page says, and not again at the end', async () => {
    const view = await viewOf({ 'call-to-action-after': 2 }, more);
    expect(wordsOf(part(view, 'body'))).to.equal('One.Two. Work with us Three.');
    expect(parts(view, 'call-to-action')).to.have.length(1);
  });

  it('stands at the end of an article that is shorter', async () => {
    const view = await viewOf({ 'call-to-action-after': 9 }, more);
    expect(wordsOf(part(view, 'body'))).to.equal('One.Two.Three.');
    expect(parts(view, 'call-to-action')).to.have.length(1);
  });
});

/** What is written to the clipboard next. */
function clipboard(): Promise<string> {
  return new Promise((resolve) => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          resolve(text);
          Reflect.deleteProperty(navigator, 'clipboard');
          return Promise.resolve();
        },
      },
    });
  });
}

async function spoken(view: ArticleViewElement, words: string): Promise<void> {
  const isSaid = () =>
    [...(view.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].some(
      (each) => wordsOf(each) === words,
    );
  while (!isSaid()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
