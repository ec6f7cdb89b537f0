import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { highlightCode } from '../../../src/highlight.js';
import { feed, feedOf, item } from '../../fixtures/feeds.js';
import { create, isVisible, mount, part, parts, wordsOf } from '../../fixtures/mount.js';
import { headChanges, toldToSearchEngines } from '../../fixtures/structured-data.js';

const viewOf = (attributes = {}, more: Record<string, unknown> = {}, options = {}) =>
  mount('article-view', attributes, { feed: feedOf(more), until: 'article-load', ...options });

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('The body of <article-view body="light">', () => {
  const inPage = (view: Element) => [...view.querySelectorAll('[slot="body"]')];

  it('stands among the page’s own text, sanitised all the same', async () => {
    const view = await viewOf(
      { body: 'light' },
      { content_html: '<p onclick="x()">Read me.</p><script>x()</script>' },
    );
    const [body] = inPage(view);
    expect(body?.innerHTML).to.equal('<p>Read me.</p>');
    expect(isVisible(body ?? null)).to.equal(true);
    expect(parts(view, 'body')).to.deep.equal([]);
  });

  it('fits its column, and leaves the rest of the look to the page', async () => {
    const view = await viewOf(
      { body: 'light' },
      {
        content_html: `<table><tr><td>${'deep_'.repeat(60)}</td></tr></table>
          <p><img src="${PIXEL}" alt="" width="4000" height="10"></p>
          <iframe src="https://player.vimeo.com/video/1084537" width="640" height="360"></iframe>`,
      },
    );
    const [body] = inPage(view);
    const wide = body!.querySelector('.wide')!;
    await waitUntil(() => getComputedStyle(wide).overflowX === 'auto');
    const { width } = body!.getBoundingClientRect();
    for (const inside of [wide, body!.querySelector('img')!, body!.querySelector('.embed')!])
      expect(inside.getBoundingClientRect().width).to.be.at.most(width);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('img { max-inline-size: 10px }');
    document.adoptedStyleSheets.unshift(sheet);
    expect(body!.querySelector('img')!.getBoundingClientRect().width).to.equal(10);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('gives way to that of the next article', async () => {
    const view = await mount(
      'article-view',
      { body: 'light' },
      { feed: feed({ items: [item(1), item(2)] }), until: 'article-load' },
    );
    const loaded = oneEvent(view, 'article-load');
    view.articleId = 'note-2';
    await loaded;
    expect(inPage(view).map(wordsOf)).to.deep.equal(['The first line of note 2.And the second.']);
  });

  it('keeps the fallback to itself', async () => {
    const view = await viewOf({ body: 'light' }, {}, { children: '<a href="/">All notes</a>' });
    expect(isVisible(view.firstElementChild)).to.equal(false);
  });

  it('goes back behind the shadow root', async () => {
    const view = await viewOf({ body: 'light' });
    view.body = 'shadow';
    await view.updateComplete;
    expect(inPage(view)).to.deep.equal([]);
    expect(wordsOf(part(view, 'body'))).to.contain('The first line');
  });

  describe('is styled there', () => {
    const content_html = `<p>One.</p><table><tr><td>A</td></tr></table>
      <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>`;
    const inBody = (view: Element, selector: string) =>
      getComputedStyle(view.querySelector(`[slot="body"] ${selector}`)!);

    it('as behind the shadow root, frames of other sites included', async () => {
      const view = await viewOf({ body: 'light' }, { content_html });
      expect(inBody(view, 'td').borderBottomStyle).to.equal('solid');
      expect(inBody(view, '.wide').overflowX).to.equal('auto');
      expect(inBody(view, '.embed button').display).to.equal('grid');
    });

    it('and nowhere else in the page', async () => {
      const view = await viewOf({ body: 'light' }, { content_html });
      const cell = document.createElement('td');
      view.after(cell);
      expect(getComputedStyle(cell).borderBottomStyle).to.equal('none');
    });

    it('unless the page has a rule of its own', async () => {
      const rules = new CSSStyleSheet();
      rules.replaceSync('td { border-bottom: 3px dotted }');
      document.adoptedStyleSheets = [rules, ...document.adoptedStyleSheets];
      const view = await viewOf({ body: 'light' }, { content_html });
      expect(inBody(view, 'td').borderBottomStyle).to.equal('dotted');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
    });

    it('in a shadow root of the page’s, too', async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const view = create('article-view', { body: 'light' });
      view.feed = feedOf({ content_html });
      const loaded = oneEvent(view, 'article-load');
      root.append(view);
      await loaded;
      expect(inBody(view, 'td').borderBottomStyle).to.equal('solid');
      host.remove();
    });

    it('until it has left', async () => {
      const before = document.adoptedStyleSheets.length;
      const view = await viewOf({ body: 'light' }, { content_html });
      expect(document.adoptedStyleSheets).to.have.length.above(before);
      view.remove();
      await Promise.resolve();
      expect(document.adoptedStyleSheets).to.have.length(before);
    });
  });

  it('is not carried along by a copy of the element', async () => {
    const view = await viewOf({ body: 'light' });
    const copy = create('article-view');
    copy.append(...[...view.children].map((child) => child.cloneNode(true)));
    copy.body = 'light';
    const loaded = oneEvent(copy, 'article-load');
    copy.feed = feedOf({ content_html: '<p>Another.</p>' });
    view.after(copy);
    await loaded;
    expect(inPage(copy).map(wordsOf)).to.deep.equal(['Another.']);
    copy.remove();
  });
});

describe('Structured data', () => {
  it('is not written unless asked for', async () => {
    await viewOf();
    await import('../../../src/elements/article-view/structured-data.js');
    expect(toldToSearchEngines()).to.deep.equal([]);
  });

  it('describes the article, once, until it leaves', async () => {
    const more = {
      title: 'Nets </script><b>& oars',
      date_published: '2026-08-18',
      language: 'en',
      tags: ['tides', 'nets'],
      authors: [{ name: 'Ida Holm', _letterbox: { role: 'Skipper' } }],
    };
    const arrives = headChanges();
    const first = await viewOf({ 'json-ld': true }, more);
    const second = await viewOf({ 'json-ld': true }, more);
    await arrives;
    expect(toldToSearchEngines()).to.have.length(1);
    expect(toldToSearchEngines()[0]).to.deep.include({
      '@type': 'Article',
      headline: 'Nets </script><b>& oars',
      datePublished: '2026-08-18',
      inLanguage: 'en',
      keywords: 'tides, nets',
      author: [{ '@type': 'Person', name: 'Ida Holm', jobTitle: 'Skipper' }],
      publisher: {
        '@type': 'Organization',
        name: 'Notes from the boathouse',
        url: 'https://publisher.example/',
      },
      url: 'https://publisher.example/notes/note-1',
    });
    expect(document.head.querySelector('script[data-letterbox]')?.innerHTML).not.to.contain('<');
    second.remove();
    first.remove();
    await Promise.resolve();
    expect(toldToSearchEngines()).to.deep.equal([]);
  });

  it('leaves the page’s title and links alone', async () => {
    const before = [document.title, document.querySelectorAll('link, meta').length];
    const arrives = headChanges();
    const view = await viewOf({ 'json-ld': true });
    await arrives;
    expect([document.title, document.querySelectorAll('link, meta').length]).to.deep.equal(before);
    view.remove();
  });
});

describe('An article as markdown', () => {
  it('is its publisher’s own where there is one', async () => {
    const view = await viewOf({}, { _letterbox: { content_markdown: '*Own* words.' } });
    expect(await view.toMarkdown()).to.equal('# Note 1\n\n*Own* words.\n');
  });

  it('is written from its body otherwise', async () => {
    const content_html = `<h2 id="a">A</h2><p><b>Bold</b> and <a href="#a">up</a>, <del>gone</del>.</p>
      <ul><li>One</li><li>Two</li></ul><blockquote><p>Said.</p></blockquote>
      <table><tr><th>Tide</th><th>Hour</th></tr><tr><td>Low | ebb</td><td>6</td></tr></table>
      <pre><code class="language-js">let a = 1;\nlet b;</code></pre>`;
    const view = await viewOf({ toc: 'always' }, { content_html });
    expect(await view.toMarkdown()).to.equal(`# Note 1

### A

**Bold** and [up](#a), ~~gone~~.

-   One
-   Two

> Said.

| Tide | Hour |
| --- | --- |
| Low \\| ebb | 6 |

\`\`\`js
let a = 1;
let b;
\`\`\`
`);
  });
});

describe('A highlighter', () => {
  const content_html =
    '<pre><code class="language-js">const tide = "low"; // ebb</code></pre><p><code>inline</code></p>';

  it('is handed each listing and its language', async () => {
    const calls: unknown[] = [];
    const view = await viewOf({}, { content_html });
    view.highlighter = (code, language) => calls.push([wordsOf(code), language]);
    await view.updateComplete;
    expect(calls).to.deep.equal([['const tide = "low"; // ebb', 'js']]);
  });

  it('of ours colours a listing and leaves its words alone', async () => {
    const view = await viewOf({}, { content_html });
    const code = part(view, 'code').querySelector('code')!;
    await highlightCode(code, 'js');
    expect(code.innerHTML).to.equal('const tide = "low"; // ebb');
    const words = (kind: string) =>
      [...(CSS.highlights.get(`letterbox-${kind}`) ?? [])].map((range) =>
        range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
      );
    expect(words('kwd')).to.deep.equal(['const']);
    expect(words('str')).to.deep.equal(['"low"']);
    expect(words('cmnt')).to.deep.equal(['// ebb']);
    view.remove();
    const other = await viewOf({}, { content_html: '<pre><code>var x</code></pre>' });
    await highlightCode(part(other, 'code').querySelector('code')!, 'js');
    expect(words('kwd')).to.deep.equal(['var']);
  });

  it('of ours leaves a language that nobody knows as it is', async () => {
    const view = await viewOf({}, { content_html });
    await highlightCode(part(view, 'code').querySelector('code')!, 'rope');
    expect(wordsOf(part(view, 'code'))).to.equal('const tide = "low"; // ebb');
  });
});
