import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { bodyOf } from '../fixtures/bodies.js';

/** What is left of a body in HTML, and of one in markdown, white space between blocks apart. */
const golden = async (html: string) => tidy(await bodyOf({ content_html: html }));
const goldenMarkdown = async (markdown: string) =>
  tidy(await bodyOf({ content_html: undefined, _letterbox: { content_markdown: markdown } }));

const tidy = (body: Element) => body.innerHTML.replace(/>\n\s*</g, '><').trim();

const frame = (kind: string, name: string, inside: string) =>
  `<div class="wide" part="${kind}" role="region" tabindex="0" aria-label="${name}">${inside}</div>`;

const traits: Readonly<Record<string, readonly [html: string, golden: string]>> = {
  'headings: below the title, ranks kept apart': [
    '<h1 id="a">A</h1><h2>B <em>c</em></h2><h6>D</h6>',
    '<h3 id="article-a" part="heading">A</h3><h4 part="heading" id="article-b-c">B <em>c</em></h4><h6 part="heading" id="article-d">D</h6>',
  ],
  'lists: nested, numbered from where they say, and of terms': [
    '<ol start="3" reversed type="a"><li value="9">a<ul><li>b</li></ul></li></ol><dl><dt>c</dt><dd>d</dd></dl>',
    '<ol start="3" reversed="" type="a"><li value="9">a<ul><li>b</li></ul></li></ol><dl><dt>c</dt><dd>d</dd></dl>',
  ],
  'quotes: with who said it': [
    '<blockquote cite="https://a.example/"><p>A</p><footer>— <cite>B</cite></footer></blockquote><p><q>c</q></p>',
    '<blockquote><p>A</p><footer>— <cite>B</cite></footer></blockquote><p><q>c</q></p>',
  ],
  'pull quotes: by the names that they go by': [
    '<aside class="pullquote left"><p>A</p></aside><figure class="wp-block-pullquote"><blockquote><p>B</p></blockquote></figure><blockquote class="pull-quote">C</blockquote>',
    '<aside class="pull-quote" part="pull-quote"><p>A</p></aside><figure class="pull-quote" part="pull-quote"><blockquote><p>B</p></blockquote></figure><blockquote class="pull-quote" part="pull-quote">C</blockquote>',
  ],
  'tables: in a frame that scrolls, named by their caption': [
    '<table border="1"><caption>Tides</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" id="t">a</th></tr></thead><tbody><tr><td headers="t" colspan="2" align="right" width="9">1</td></tr></tbody></table>',
    frame(
      'table',
      'Tides',
      '<table><caption>Tides</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" id="article-t">a</th></tr></thead><tbody><tr><td headers="article-t" colspan="2" align="right" width="9">1</td></tr></tbody></table>',
    ),
  ],
  'figures: with their captions': [
    '<p>a</p><figure class="x"><picture><source srcset="a.webp" type="image/webp"><img src="a.png" alt="A" width="40" height="30"></picture><figcaption>B <a href="c">c</a></figcaption></figure>',
    '<p>a</p><figure><picture><source srcset="https://publisher.example/notes/a.webp" type="image/webp"><img src="https://publisher.example/notes/a.png" alt="A" width="40" height="30" loading="lazy" decoding="async" referrerpolicy="no-referrer"></picture><figcaption>B <a href="https://publisher.example/notes/c" rel="noopener">c</a></figcaption></figure>',
  ],
  'code: line by line, its language kept': [
    '<p>Press <kbd>a</kbd>, see <samp>b</samp>, set <var>c</var>.</p><pre class="hljs"><code class="language-c++ hljs">if (a &lt; b)\n\n  c();\n</code></pre>',
    `<p>Press <kbd>a</kbd>, see <samp>b</samp>, set <var>c</var>.</p>${frame('code', 'Code 1', '<pre><code class="language-c++">if (a &lt; b)\n\n  c();\n</code></pre>')}`,
  ],
  'footnotes: there and back': [
    '<p>A<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup></p><section class="footnotes" role="doc-endnotes"><ol><li id="fn:1">B <a href="#fnref:1" class="footnote-backref" role="doc-backlink">↩</a></li></ol></section>',
    '<p>A<sup id="article-fnref:1"><a href="#article-fn:1" class="footnote-ref" role="doc-noteref">1</a></sup></p><section class="footnotes" role="doc-endnotes"><ol><li id="article-fn:1">B <a href="#article-fnref:1" class="footnote-backref" role="doc-backlink">↩</a></li></ol></section>',
  ],
  'details: open or not': [
    '<details open name="x"><summary>A</summary><p>B</p></details>',
    '<details open=""><summary>A</summary><p>B</p></details>',
  ],
  'formulas: as MathML': [
    '<p><math display="block"><msup><mi mathvariant="normal">x</mi><mn>2</mn></msup></math></p>',
    '<p><math display="block"><msup><mi mathvariant="normal">x</mi><mn>2</mn></msup></math></p>',
  ],
  'sound and film: to be started by hand': [
    '<video src="a.mp4" poster="a.jpg" autoplay playsinline><track kind="captions" src="a.vtt" srclang="en" label="English"></video><audio src="b.mp3" preload="none"></audio>',
    '<video src="https://publisher.example/notes/a.mp4" poster="https://publisher.example/notes/a.jpg" controls=""><track kind="captions" src="https://publisher.example/notes/a.vtt" srclang="en" label="English"></video><audio src="https://publisher.example/notes/b.mp3" preload="none" controls=""></audio>',
  ],
  'languages: with their direction and their readings': [
    '<p lang="ar" dir="rtl">مرحبا</p><p lang="ja"><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p><p><bdi>a</bdi> <bdo dir="rtl">b</bdo></p>',
    '<p lang="ar" dir="rtl">مرحبا</p><p lang="ja"><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p><p><bdi>a</bdi> <bdo dir="rtl">b</bdo></p>',
  ],
  'dates, changes and marks': [
    '<p><time datetime="2026-08-18">today</time> <ins datetime="2026">a</ins> <del>b</del> <mark>c</mark> <abbr title="d">e</abbr> <small>f</small> x<sub>2</sub></p><hr>',
    '<p><time datetime="2026-08-18">today</time> <ins datetime="2026">a</ins> <del>b</del> <mark>c</mark> <abbr title="d">e</abbr> <small>f</small> x<sub>2</sub></p><hr>',
  ],
};

describe('An article in HTML keeps', () => {
  for (const [name, [html, expected]] of Object.entries(traits))
    it(name, async () => {
      const told = document.createElement('div');
      told.innerHTML = expected;
      const found = document.createElement('div');
      found.innerHTML = await golden(html);
      // In whatever order the attributes stand.
      if (!found.isEqualNode(told)) expect(found.innerHTML).to.equal(told.innerHTML);
    });
});

describe('An article in markdown keeps', () => {
  for (const [name, markdown, expected] of [
    [
      'headings',
      '# A\n\n## B',
      '<h3 part="heading" id="article-a">A</h3><h4 part="heading" id="article-b">B</h4>',
    ],
    [
      'tables, with the side that a column keeps to',
      '| a | b |\n|:-:|--:|\n| 1 | 2 |',
      frame(
        'table',
        'Table 1',
        '<table><thead><tr><th align="center">a</th><th align="right">b</th></tr></thead><tbody><tr><td align="center">1</td><td align="right">2</td></tr></tbody></table>',
      ),
    ],
    [
      'code',
      '```ts\na < b\n```',
      frame('code', 'Code 1', '<pre><code class="language-ts">a &lt; b\n</code></pre>'),
    ],
    [
      'tasks, done or not',
      '- [x] a\n- [ ] b',
      '<ul><li><input checked="" disabled="" type="checkbox" aria-label="a"> a</li><li><input disabled="" type="checkbox" aria-label="b"> b</li></ul>',
    ],
  ] as const)
    it(name, async () => {
      expect(await goldenMarkdown(markdown)).to.equal(expected);
    });
});
