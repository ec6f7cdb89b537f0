import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { feedOf } from '../../fixtures/feeds.js';
import { focused, mount, part, parts, wordsOf } from '../../fixtures/mount.js';

const viewOf = (content_html: string, attributes = {}) =>
  mount('article-view', attributes, {
    feed: feedOf({ content_html: `<p>Before.</p>${content_html}<p>After.</p>` }),
    until: 'article-load',
  });

const video =
  '<iframe src="https://www.youtube.com/embed/abcdefghijk?autoplay=1" title="Low water" width="4" height="3" onload="x()" srcdoc="<b>">fallback</iframe>';
const frames = (view: Element) => [...(view.shadowRoot?.querySelectorAll('iframe') ?? [])];
const link = (view: Element) => part(view, 'embed').querySelector('a');

describe('A frame of a known site', () => {
  it('is a button that says what it loads, and a link', async () => {
    const view = await viewOf(video);
    expect(wordsOf(part(view, 'embed').querySelector('button'))).to.equal(
      'Show “Low water” from YouTube',
    );
    expect(link(view)?.href).to.equal('https://www.youtube.com/watch?v=abcdefghijk');
    expect(wordsOf(link(view))).to.equal('Open at YouTube');
    expect(frames(view)).to.deep.equal([]);
    await expect(view).to.be.accessible();
  });

  it('keeps the place that it will take', async () => {
    const view = await viewOf(video);
    const place = part(view, 'embed').getBoundingClientRect();
    const button = part(view, 'embed').querySelector('button')!.getBoundingClientRect();
    expect(place.width / place.height).to.be.closeTo(4 / 3, 0.01);
    expect(button.x - place.x).to.be.closeTo(place.right - button.right, 2);
  });

  it('is loaded, in a sandbox and without cookies, when a reader asks for it', async () => {
    const view = await viewOf(video);
    const asked = oneEvent(view, 'embed-activate');
    part(view, 'embed').querySelector('button')?.click();
    const url = 'https://www.youtube-nocookie.com/embed/abcdefghijk';
    expect((await asked).detail).to.deep.equal({ url });
    const [frame] = frames(view);
    expect(frame?.src).to.equal(url);
    expect(frame?.title).to.equal('Low water');
    expect([...(frame?.sandbox ?? [])]).not.to.include('allow-top-navigation');
    expect(frame?.sandbox.contains('allow-scripts')).to.equal(true);
    expect(focused(view)).to.equal(frame);
    frame?.remove();
  });

  it('keeps its proportions in place of the frame, and to a narrow page', async () => {
    const view = await mount(
      'article-view',
      {},
      {
        feed: feedOf({ content_html: video }),
        until: 'article-load',
        inside: { style: 'width: 320px' },
      },
    );
    const { width, height } = part(view, 'embed').getBoundingClientRect();
    expect(width).to.equal(320);
    expect(height).to.equal(240);
  });

  it('stays a button when the page says no', async () => {
    const view = await viewOf(video);
    view.addEventListener('embed-activate', (event) => {
      event.preventDefault();
    });
    part(view, 'embed').querySelector('button')?.click();
    expect(frames(view)).to.deep.equal([]);
  });

  for (const [src, site] of [
    ['https://www.youtube-nocookie.com/embed/abcdefghijk', 'YouTube'],
    ['//player.vimeo.com/video/12345', 'Vimeo'],
  ] as const)
    it(`may be at ${src}`, async () => {
      const view = await viewOf(`<iframe src="${src}"></iframe>`);
      expect(wordsOf(part(view, 'embed').querySelector('button'))).to.contain(site);
    });

  it('is a link, or nothing, where the page wants it so', async () => {
    const linked = await viewOf(video, { embeds: 'link' });
    expect(part(linked, 'embed').querySelector('button')).to.equal(null);
    expect(wordsOf(link(linked))).to.equal('Low water');
    expect(parts(await viewOf(video, { embeds: 'none' }), 'embed')).to.deep.equal([]);
  });
});

describe('A frame of any other site', () => {
  it('is a link', async () => {
    const view = await viewOf('<iframe src="https://maps.example/?q=1"></iframe>');
    expect(link(view)?.href).to.equal('https://maps.example/?q=1');
    expect(wordsOf(link(view))).to.equal('Open at maps.example');
  });

  it('is a button where the page lists its host', async () => {
    const view = await viewOf('<iframe src="https://maps.example/?q=1"></iframe>', {
      'embed-hosts': 'maps.example',
    });
    expect(part(view, 'embed').querySelector('button')).not.to.equal(null);
  });

  for (const src of [
    'https://www.youtube.com.evil.example/embed/abcdefghijk',
    'https://evil.example/youtube.com/embed/abcdefghijk',
    'https://www.youtube.com/embed/../redirect?q=x',
    'http://maps.example/',
  ])
    it(`is no button for a look-alike or in the clear: ${src}`, async () => {
      const view = await viewOf(`<iframe src="${src}"></iframe>`, {
        'embed-hosts': 'maps.example',
      });
      expect(part(view, 'embed').querySelector('button')).to.equal(null);
    });

  for (const src of ['javascript:alert(1)', 'data:text/html,x', 'about:blank', ''])
    it(`is nothing at “${src}”`, async () => {
      const view = await viewOf(`<iframe src="${src}">x</iframe>`);
      expect(parts(view, 'embed')).to.deep.equal([]);
    });
});
