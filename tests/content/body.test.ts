import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { bodyOf, markupOf } from '../fixtures/bodies.js';
import { feedOf } from '../fixtures/feeds.js';
import { mount, part, parts } from '../fixtures/mount.js';

const plain = (content_text: string) => ({ content_html: undefined, content_text });
const markdown = (content_markdown: string) => ({
  content_html: undefined,
  _letterbox: { content_markdown },
});

describe('Plain text', () => {
  for (const [name, text, markup] of [
    ['parts paragraphs at blank lines', 'One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['parts paragraphs at several blank lines', 'One.\n\n \n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['breaks lines', 'One,\ntwo.', '<p>One,<br>two.</p>'],
    [
      'knows the line ends of other systems',
      'One,\r\ntwo.\r\n\r\nThree.',
      '<p>One,<br>two.</p>\n<p>Three.</p>',
    ],
    [
      'stands for itself',
      '<b>1 < 2</b> & *so* on',
      '<p>&lt;b&gt;1 &lt; 2&lt;/b&gt; &amp; *so* on</p>',
    ],
    ['does not decode entities', '&amp; &lt;b&gt;', '<p>&amp;amp; &amp;lt;b&amp;gt;</p>'],
    [
      'links bare addresses',
      'See https://a.example/b?c=1&d=2.',
      '<p>See <a href="https://a.example/b?c=1&amp;d=2">https://a.example/b?c=1&amp;d=2</a>.</p>',
    ],
    [
      'leaves brackets and commas out of links',
      '(https://a.example/b), <https://c.example/>',
      '<p>(<a href="https://a.example/b">https://a.example/b</a>), &lt;<a href="https://c.example/">https://c.example/</a>&gt;</p>',
    ],
    ['links nothing that runs', 'javascript:alert(1)', '<p>javascript:alert(1)</p>'],
  ] as const)
    it(name, async () => {
      expect(await markupOf(plain(text))).to.equal(markup);
    });
});

describe('Markdown', () => {
  it('is read in _letterbox.content_markdown', async () => {
    expect(await markupOf(markdown('Some **bold** words.'))).to.equal(
      '<p>Some <strong>bold</strong> words.</p>',
    );
  });

  it('is read in content_text where the feed says so', async () => {
    const more = { ...plain('Some **bold**.'), _letterbox: { content_format: 'markdown' } };
    expect(await markupOf(more)).to.equal('<p>Some <strong>bold</strong>.</p>');
  });

  it('is read in content_text where the element says so', async () => {
    expect(await markupOf(plain('Some **bold**.'), { 'content-format': 'markdown' })).to.equal(
      '<p>Some <strong>bold</strong>.</p>',
    );
  });

  it('is not read in content_text where nobody says so', async () => {
    expect(await markupOf(plain('Some **bold**.'))).to.equal('<p>Some **bold**.</p>');
  });

  it('is read again when the page changes its mind', async () => {
    const view = await mount('article-view', {}, { feed: feedOf(plain('Some **bold**.')) });
    view.setAttribute('content-format', 'markdown');
    await waitUntil(() => parts(view, 'body')[0]?.querySelector('strong'));
    expect(part(view, 'body').textContent).to.equal('Some bold.');
  });

  it('has tables, task lists, strokes and bare links as GitHub has them', async () => {
    const body = await bodyOf(
      markdown('| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done\n\n~~gone~~ https://a.example'),
    );
    expect(body.querySelectorAll('td')).to.have.length(2);
    expect(body.querySelector<HTMLInputElement>('li input')).to.include({
      type: 'checkbox',
      checked: true,
      disabled: true,
    });
    expect(body.querySelector('del')?.textContent).to.equal('gone');
    expect(body.querySelector('a')?.href).to.equal('https://a.example/');
  });

  it('has boxes that tell what they stand for', async () => {
    const body = await bodyOf(markdown('- [ ] Ship it\n  - [x] Test **it**\n'));
    expect([...body.querySelectorAll('input')].map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Ship it',
      'Test it',
    ]);
  });

  it('may hold HTML, sanitised like any other', async () => {
    const body = await bodyOf(markdown('A <kbd onclick="alert(1)">key</kbd> <script>x</script>'));
    expect(body.innerHTML.trim()).to.equal('<p>A <kbd>key</kbd> </p>');
  });

  it('has no link that runs', async () => {
    const body = await bodyOf(markdown('[a](javascript:alert(1)) [b](<data:text/html,x>)'));
    expect(body.querySelectorAll('[href]')).to.have.length(0);
  });

  for (const [name, source] of [
    ['is nested deeper than people write', '- '.repeat(4000) + 'deep'],
    ['quotes quotes of quotes', '>'.repeat(8000) + ' deep'],
    ['ties emphasis in knots', 'a_'.repeat(30_000)],
    ['ties stars in knots', '*a '.repeat(20_000)],
    ['opens brackets for ever', '['.repeat(30_000)],
    ['opens pictures for ever', '!['.repeat(20_000)],
    [
      'is nested line by line',
      Array.from({ length: 300 }, (_, n) => `${' '.repeat(n * 2)}- x`).join('\n'),
    ],
  ] as const)
    it(`keeps the page alive when it ${name}`, async () => {
      // What ties a parser up runs into the time limit of every test.
      const body = await bodyOf(markdown(source));
      expect(body.textContent).to.have.length.above(3);
    });
});

describe('A whole page in place of an article', () => {
  const page = (inside: string) =>
    `<!doctype html><html><head><title>Blog</title><style>p{}</style><script>alert(1)</script></head><body><nav>Menu</nav>${inside}<footer>Foot</footer></body></html>`;

  it('is cut down to its article', async () => {
    expect(await markupOf({ content_html: page('<article><p>Words.</p></article>') })).to.equal(
      '<p>Words.</p>',
    );
  });

  it('is cut down to its main part', async () => {
    expect(await markupOf({ content_html: page('<main><p>Words.</p></main>') })).to.equal(
      '<p>Words.</p>',
    );
  });

  it('is cut down to its body', async () => {
    const markup = await markupOf({
      content_html:
        '<html><head><title>Blog</title></head><body class="x"><p>Words.</p></body></html>',
    });
    expect(markup).to.equal('<p>Words.</p>');
  });

  it('may lack its ends', async () => {
    expect(
      await markupOf({ content_html: '<html><head><title>Blog</title></head><body><p>Words.' }),
    ).to.equal('<p>Words.</p>');
  });

  it('is told from an article that speaks of pages', async () => {
    const html = '<p>Write <code>&lt;html&gt;</code> first.</p>';
    expect(await markupOf({ content_html: html })).to.equal(html);
  });
});

describe('A body in HTML', () => {
  it('is shown before markdown and text', async () => {
    const more = {
      content_html: '<p>HTML.</p>',
      content_text: 'Text.',
      _letterbox: { content_markdown: 'Markdown.' },
    };
    expect(await markupOf(more)).to.equal('<p>HTML.</p>');
  });

  it('has absolute addresses', async () => {
    const body = await bodyOf({
      content_html: '<a href="../b">b</a><img src="c.png" srcset="c.png 1x, d.png 2x" alt="c">',
    });
    expect(body.querySelector('a')?.getAttribute('href')).to.equal('https://publisher.example/b');
    const image = body.querySelector('img');
    expect(image?.getAttribute('src')).to.equal('https://publisher.example/notes/c.png');
    expect(image?.getAttribute('srcset')).to.equal(
      'https://publisher.example/notes/c.png 1x, https://publisher.example/notes/d.png 2x',
    );
  });

  it('loads pictures by https, late and without a referrer', async () => {
    const body = await bodyOf({
      content_html: '<p>Words</p><img src="http://img.example/a.png" alt="">',
    });
    const image = body.querySelector('img');
    expect(image?.getAttribute('src')).to.equal('https://img.example/a.png');
    expect(image?.loading).to.equal('lazy');
    expect(image?.referrerPolicy).to.equal('no-referrer');
  });

  it('has no pictures that only count readers', async () => {
    const body = await bodyOf({
      content_html: '<p>Words</p><img src="https://count.example/a.gif" width="1" height="1">',
    });
    expect(body.querySelectorAll('img')).to.have.length(0);
  });

  it('does not show the article’s picture a second time', async () => {
    const image = 'https://img.example/a.png';
    const body = await bodyOf({ image, content_html: `<p><img src="${image}"></p><p>Words.</p>` });
    expect(body.querySelectorAll('img')).to.have.length(0);
  });

  it('does not say the title a second time', async () => {
    const body = await bodyOf({ title: 'Note', content_html: '<h1>Note</h1><p>Words.</p>' });
    expect(body.textContent).to.equal('Words.');
  });

  it('has no hash links beside its headings', async () => {
    const html = '<h2 id="a">Head<a href="#a" class="hash-link">\u200b</a></h2><p>Words.</p>';
    expect((await bodyOf({ content_html: html })).querySelectorAll('a')).to.have.length(0);
  });

  it('has no copy buttons and no dead forms', async () => {
    const html =
      '<pre><code>x</code></pre><button><svg><path d=""/></svg>Copy</button><form>Subscribe <input type="email"><button>Go</button></form>';
    const body = await bodyOf({ content_html: html });
    expect(body.querySelector('button, svg, form, input')).to.equal(null);
    expect(body.textContent).to.equal('x');
  });

  it('keeps the classes that mean something and no other', async () => {
    const html =
      '<pre class="prism hljs"><code class="language-ts token">x</code></pre><blockquote class="pull-quote big">y</blockquote>';
    const body = await bodyOf({ content_html: html });
    expect(body.querySelector('pre')?.hasAttribute('class')).to.equal(false);
    expect(body.querySelector('code')?.className).to.equal('language-ts');
    expect(body.querySelector('blockquote')?.className).to.equal('pull-quote');
  });

  it('has no colours of its own', async () => {
    const body = await bodyOf({
      content_html: '<p style="color:red" bgcolor="red"><font color="red">Words</font></p>',
    });
    expect(body.innerHTML).to.equal('<p>Words</p>');
  });

  it('says each formula once', async () => {
    const katex =
      '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span style="height:1em">x</span></span></span>';
    const body = await bodyOf({ content_html: `<p>${katex}</p>` });
    expect(body.textContent).to.equal('x');
    expect(body.querySelector('math mi')?.textContent).to.equal('x');
  });
});
