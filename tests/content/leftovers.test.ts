import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { bodyOf } from '../fixtures/bodies.js';
import { docusaurus, pageBuilder } from '../fixtures/real-feeds.js';
import { mount, part, wordsOf } from '../fixtures/mount.js';

describe('What a generator left in an article', () => {
  for (const [name, html, words] of [
    ['copy buttons', '<pre>a</pre><button>Copy</button>', 'a'],
    ['forms to subscribe', 'a <form><label>Mail <input></label><button>Go</button></form>', 'a'],
    ['hash links', '<h2>a <a href="#a">#</a></h2><p>b</p>', 'ab'],
    ['hash links that stand before', '<h2><a href="#a">¶</a>a</h2><p>b</p>', 'ab'],
    ['what is hidden', 'a<p hidden>b</p><span aria-hidden="true">c</span>', 'a'],
    ['scripts and styles', 'a<script>b</script><style>c</style>', 'a'],
    ['empty paragraphs', '<p>a</p><p>\u200b</p><p>&nbsp;</p>', 'a'],
  ] as const)
    it(`is gone: ${name}`, async () => {
      const body = await bodyOf({ content_html: html });
      expect(body.textContent.replace(/\s+/g, '')).to.equal(words);
    });

  it('is gone: the colour of each word of code', async () => {
    const body = await bodyOf({
      content_html:
        '<pre><code><span class="line"><span style="color:red">a</span> <span class="hl">b</span></span></code></pre>',
    });
    expect(body.querySelector('code')?.innerHTML).to.equal('a b');
  });

  it('is gone: pictures that count readers', async () => {
    const body = await bodyOf({
      content_html:
        '<p>a</p><img src="https://count.example/" width="1" height="1"><noscript><img src="https://count.example/b" height="0"></noscript>',
    });
    expect(body.querySelectorAll('img')).to.have.length(0);
  });

  it('is read: the picture for browsers without scripts', async () => {
    const body = await bodyOf({
      content_html:
        '<p>a</p><img data-src="b.png" class="lazy"><noscript><img src="b.png" alt="B"></noscript>',
    });
    const [image, ...more] = body.querySelectorAll('img');
    expect(image?.alt).to.equal('B');
    expect(more).to.have.length(0);
  });

  it('is read: text between elements that nobody knows', async () => {
    const body = await bodyOf({ content_html: '<p>Array<string> and <x-b>c</x-b></p>' });
    expect(body.textContent).to.equal('Array and c');
  });

  it('does not come between its readers and a Docusaurus page', async () => {
    const view = await mount('article-view', {}, { feed: docusaurus(), until: 'article-load' });
    const body = part(view, 'body');
    expect(wordsOf(body)).to.equal('Coats brush Wait a day.1 Two in winter. ↩');
    expect(body.querySelector('button, svg, [style], .hash-link')).to.equal(null);
  });

  it('does not come between its readers and a whole page', async () => {
    const view = await mount('article-view', {}, { feed: pageBuilder(), until: 'article-load' });
    const body = part(view, 'body');
    expect(wordsOf(body)).to.equal('The slip is open again.');
    expect('pageBuilder' in window).to.equal(false);
  });
});

describe('The media of an article', () => {
  it('come by https, in every size', async () => {
    const body = await bodyOf({
      content_html:
        '<p>a</p><img src="http://a.example/a.png" srcset="http://a.example/a.png 1x, https://a.example/b.png 2x"><video src="http://a.example/c.mp4" poster="http://a.example/c.jpg"></video>',
    });
    expect(body.innerHTML).not.to.include('http:');
    expect(body.querySelector('img')?.srcset).to.equal(
      'https://a.example/a.png 1x, https://a.example/b.png 2x',
    );
  });

  it('keep the sizes of pictures whose addresses hold commas', async () => {
    const body = await bodyOf({
      content_html:
        '<p>a</p><img src="a.png" srcset="w_1,h_2/a.png 1x,w_2,h_4/a.png 2x, ,javascript:a 3x">',
    });
    expect(body.querySelector('img')?.srcset).to.equal(
      'https://publisher.example/notes/w_1,h_2/a.png 1x, https://publisher.example/notes/w_2,h_4/a.png 2x',
    );
  });
});
