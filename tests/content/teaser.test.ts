import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { feedOf } from '../fixtures/feeds.js';
import { mount, part, parts, wordsOf } from '../fixtures/mount.js';

const listOf = (more: Record<string, unknown>, show = 'summary') =>
  mount('article-list', { show }, { feed: feedOf({ summary: undefined, ...more }) });

const teaserOf = async (more: Record<string, unknown>) =>
  wordsOf(parts(await listOf(more), 'summary')[0]);

const headingOf = async (more: Record<string, unknown>) =>
  wordsOf(part(await listOf({ title: undefined, ...more }), 'title'));

const html = (content_html: string) => ({ content_html });
const plain = (content_text: string) => ({ content_html: undefined, content_text });
const markdown = (content_markdown: string) => ({
  content_html: undefined,
  _letterbox: { content_markdown },
});

const long = 'The harbour opens at six and the boats go out in the order of their numbers. '.repeat(
  9,
);

describe('A teaser', () => {
  it('is the summary', async () => {
    expect(await teaserOf({ summary: 'In short.' })).to.equal('In short.');
  });

  for (const [name, body, words] of [
    ['HTML', html('<h2>Head</h2><p>First <b>bold</b> words.</p><p>More.</p>'), 'First bold words.'],
    ['HTML without paragraphs', html('Just <i>words</i><br>and lines'), 'Just words and lines'],
    ['HTML that begins with an empty one', html('<p>&nbsp;</p><p>First.</p>'), 'First.'],
    [
      'HTML with entities',
      html('<p>Wind &amp; water &lt;3 &#8211; both</p>'),
      'Wind & water <3 – both',
    ],
    ['HTML with scripts', html('<script>a()</script><style>p{}</style><p>First.</p>'), 'First.'],
    ['HTML whose paragraphs nobody closed', html('<p>First.<p>Second.'), 'First.'],
    ['plain text', plain('First line\nof it.\n\nSecond.'), 'First line of it.'],
    ['plain text with signs in it', plain('1 < 2 & *so* on'), '1 < 2 & *so* on'],
    [
      'markdown',
      markdown('# Head\n\nFirst **bold** [words](https://a.example).\n\nMore.'),
      'First bold words.',
    ],
    ['markdown after a listing', markdown('```\ncode\n```\n\nFirst.'), 'First.'],
  ] as const)
    it(`is the first paragraph of ${name} where there is no summary`, async () => {
      expect(await teaserOf(body)).to.equal(words);
    });

  it('is cut after a whole word', async () => {
    const words = await teaserOf({ summary: long });
    expect(words).to.match(/^The harbour .*…$/);
    expect(words.length).to.be.within(120, 260);
    expect(long.startsWith(`${words.slice(0, -1)} `)).to.equal(true);
  });

  it('is cut in a language without blanks', async () => {
    const words = await teaserOf({
      language: 'ja',
      ...html(`<p>${'港は六時に開きます。'.repeat(80)}</p>`),
    });
    expect(words).to.match(/…$/);
    expect(words.length).to.be.within(100, 260);
  });

  it('is cut where no word ends', async () => {
    expect((await teaserOf({ summary: 'x'.repeat(5000) })).length).to.be.below(300);
  });

  it('survives a language that does not exist', async () => {
    expect(await teaserOf({ language: 'not a language!', summary: long })).to.match(/^The harbour/);
  });

  it('is none where there is nothing to say', async () => {
    expect(
      parts(await listOf(html('<img src="https://a.example/a.png">')), 'summary'),
    ).to.deep.equal([]);
  });
});

describe('The heading of an article without a title', () => {
  it('is its summary', async () => {
    expect(await headingOf({ summary: 'In short.' })).to.equal('In short.');
  });

  it('is the beginning of its text, cut after a whole word', async () => {
    const words = await headingOf(html(`<p>${long}</p>`));
    expect(words).to.match(/^The harbour .*…$/);
    expect(words.length).to.be.below(120);
  });

  it('is its address where it says nothing', async () => {
    expect(await headingOf(html('<img src="https://a.example/a.png">'))).to.equal(
      'https://publisher.example/notes/note-1',
    );
  });

  it('is not said twice', async () => {
    const list = await listOf({ title: undefined, summary: 'In short.' });
    expect(wordsOf(part(list, 'item')).match(/In short\./g)).to.have.length(1);
  });
});

describe('The picture of an article', () => {
  const pictureOf = async (more: Record<string, unknown>) =>
    parts(await listOf(more, 'image'), 'image')[0]?.getAttribute('src');
  const at = (name: string) => `https://img.example/${name}.png`;
  const image = at('image');
  const banner_image = at('banner');
  const attachments = [
    { url: 'https://img.example/talk.mp3', mime_type: 'audio/mpeg' },
    { url: at('attached'), mime_type: 'image/png' },
  ];
  const content_html = `<p><img src="${at('inside')}"></p>`;

  it('is its image before all others', async () => {
    expect(await pictureOf({ image, banner_image, attachments, content_html })).to.equal(image);
  });

  it('is its banner where it has no image', async () => {
    expect(await pictureOf({ banner_image, attachments, content_html })).to.equal(banner_image);
  });

  it('is an attached picture where it has no banner', async () => {
    expect(await pictureOf({ attachments, content_html })).to.equal(at('attached'));
  });

  it('is the first picture in its body at last', async () => {
    expect(await pictureOf({ content_html })).to.equal(at('inside'));
  });

  it('is none that only counts readers', async () => {
    const pixel = '<img width="1" height="1" src="https://img.example/pixel.gif">';
    expect(await pictureOf({ content_html: pixel + content_html })).to.equal(at('inside'));
  });

  it('is found in a body with relative addresses', async () => {
    expect(await pictureOf({ content_html: '<img src="/a.png">' })).to.equal(
      'https://publisher.example/a.png',
    );
  });

  for (const src of [
    'javascript:alert(1)',
    'data:image/svg+xml,%3Csvg%3E',
    'data:image/png;base64,AA',
  ])
    it(`is never ${src} from a body`, async () => {
      expect(await pictureOf({ content_html: `<img src="${src}">` })).to.equal(undefined);
    });
});

describe('Reading time', () => {
  const minutesOf = async (more: Record<string, unknown>) =>
    wordsOf(part(await listOf(more, 'minutes'), 'minutes'));

  it('is what the publisher says', async () => {
    expect(await minutesOf({ _letterbox: { minutes: 7 } })).to.equal('7 min read');
  });

  it('is counted where the publisher says nothing', async () => {
    const words = Number.parseInt(await minutesOf(html(`<p>${'word '.repeat(1000)}</p>`)), 10);
    expect(words).to.be.within(4, 5);
  });

  it('is at least a minute', async () => {
    expect(await minutesOf(html('<p>Short.</p>'))).to.equal('1 min read');
  });

  it('does not count markup', async () => {
    expect(await minutesOf(html(`<p>Short.</p>${'<hr class="a b c d e">'.repeat(500)}`))).to.equal(
      '1 min read',
    );
  });

  it('counts the letters of Japanese', async () => {
    const minutes = Number.parseInt(await minutesOf(html(`<p>${'港'.repeat(2000)}</p>`)), 10);
    expect(minutes).to.be.within(3, 6);
  });
});
