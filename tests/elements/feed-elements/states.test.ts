import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { FeedErrorEvent, FeedLoadEvent } from '../../../src/index.js';
import { fakeClock } from '../../fixtures/clock.js';
import { fakeServer, held, silence, status, text, unreachable } from '../../fixtures/fake-fetch.js';
import { feed } from '../../fixtures/feeds.js';
import { comes, isVisible, mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';
import { feedElements } from './kinds.js';

const server = fakeServer();
const fallback = '<a href="https://publisher.example/">Our own links</a>';
const states = ['idle', 'loading', 'ready', 'empty', 'error'];

/** The one state of the five that an element is in, for a stylesheet and for a program. */
function stateOf(element: HTMLElement & { status: string }): string {
  const matching = states.filter((name) => element.matches(`:state(${name})`));
  expect(matching).to.deep.equal([element.status]);
  return element.status;
}

for (const { tag, shows, nothing } of feedElements)
  describe(`<${tag}>`, () => {
    describe('while the feed is on its way', () => {
      it('says so to programs, stylesheets and assistive technology', async () => {
        const element = await mount(tag, { src: server.serve(silence) }, { until: [] });
        expect(stateOf(element)).to.equal('loading');
        const told = await comes(element, 'status');
        expect(wordsOf(told)).to.equal('Loading');
        expect(told.getAttribute('role')).to.equal('status');
      });

      it('shows grey shapes that assistive technology passes over', async () => {
        const element = await mount(tag, { src: server.serve(silence) }, { until: [] });
        const skeleton = await comes(element, 'skeleton');
        expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
        expect(isVisible(skeleton)).to.equal(true);
      });

      it('shows the fallback in place of grey shapes', async () => {
        const element = await mount(
          tag,
          { src: server.serve(silence) },
          { until: [], children: fallback },
        );
        await comes(element, 'status');
        expect(parts(element, 'skeleton')).to.deep.equal([]);
        expect(isVisible(element.firstElementChild)).to.equal(true);
      });

      it('shows grey shapes where there is only white space or a script between the tags', async () => {
        const children = '\n  <script type="application/json">{}</script>\n';
        const element = await mount(tag, { src: server.serve(silence) }, { until: [], children });
        await comes(element, 'status');
        expect(parts(element, 'skeleton')).to.have.length(1);
      });

      it('shows what stands in the slot for it', async () => {
        const children = '<p slot="loading">Fetching the news</p>';
        const element = await mount(tag, { src: server.serve(silence) }, { until: [], children });
        await comes(element, 'status');
        expect(isVisible(element.firstElementChild)).to.equal(true);
        expect(parts(element, 'skeleton').some(isVisible)).to.equal(false);
      });
    });

    describe('when the feed has come', () => {
      it('shows it in place of the fallback and tells the page once it stands there', async () => {
        const element = await mount(tag, { src: server.serve(feed()) }, { children: fallback });
        expect(parts(element, shows).length).to.be.above(0);
        expect(stateOf(element)).to.equal('ready');
        expect(isVisible(element.firstElementChild)).to.equal(false);
        expect(parts(element, 'skeleton')).to.deep.equal([]);
      });

      it('sends feed-load, a fact that goes up through every shadow root', async () => {
        const src = server.serve(feed());
        const element = document.createElement(tag);
        element.src = src;
        const loaded = oneEvent(document, 'feed-load');
        const root = document.createElement('div');
        root.attachShadow({ mode: 'open' }).append(element);
        document.body.append(root);
        const event = (await loaded) as unknown;
        expect(parts(element, shows).length, 'painted before it was told').to.be.above(0);
        root.remove();
        if (!(event instanceof FeedLoadEvent)) throw new Error('not a FeedLoadEvent');
        expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
        expect(event.detail.fromCache).to.equal(false);
        expect(event.detail.feed).to.equal(element.feed);
        expect(event.detail.feed.title).to.equal('Notes from the boathouse');
      });

      it('tells when another element had brought it', async () => {
        const src = server.serve(feed());
        await mount(tag, { src });
        const later = document.createElement(tag);
        later.src = src;
        const loaded = oneEvent(later, 'feed-load');
        document.body.append(later);
        expect((await loaded).detail.fromCache).to.equal(true);
        later.remove();
        expect(server.requestsTo(src)).to.have.length(1);
      });
    });

    describe('when the feed holds nothing to show', () => {
      it('says so in words and keeps the fallback', async () => {
        const src = server.serve(nothing);
        const element = await mount(tag, { src }, { children: fallback });
        expect(stateOf(element)).to.equal('empty');
        expect(wordsOf(part(element, 'status'))).to.match(/^\w.*\.$/);
        expect(isVisible(element.firstElementChild)).to.equal(true);
        expect(parts(element, 'retry')).to.deep.equal([]);
      });

      it('says what stands in the slot for it', async () => {
        const children = '<p slot="empty">Nothing yet</p>';
        const element = await mount(tag, { src: server.serve(nothing) }, { children });
        expect(isVisible(element.firstElementChild)).to.equal(true);
      });
    });

    describe('when one feed does not come, the next one does, and a third does not', () => {
      it('offers another try in a button that a thumb can hit', async () => {
        const element = await mount(tag, { src: server.serve(status(404)) });
        element.src = server.serve(feed());
        await oneEvent(element, 'feed-load');
        element.src = server.serve(status(404));
        await oneEvent(element, 'feed-error');
        expect(part(element, 'retry').offsetHeight).to.be.at.least(44);
      });
    });

    describe('when the feed does not come', () => {
      const clock = fakeClock('2026-08-18T12:00:00Z');

      for (const [code, answer, pauses] of [
        ['http', status(404), []],
        ['http', status(500), [400, 1600]],
        ['not-json', text('<!doctype html><p>Sign in</p>', 'text/html'), []],
        ['not-json', text('{"items":[', 'application/json'), []],
        ['invalid-feed', { title: 'Notes' }, []],
        ['network', unreachable, [400, 1600]],
        ['timeout', silence, [10_000]],
      ] as const)
        it(`says why in words, beside the fallback: ${code} (${String(pauses.length)} pauses)`, async () => {
          const src = server.serve(answer);
          const mounting = mount(tag, { src }, { children: fallback, until: 'feed-error' });
          for (const pause of pauses) await clock.fire(pause);
          const element = await mounting;
          expect(stateOf(element)).to.equal('error');
          expect(element.error).to.include({ code, url: src });
          expect(wordsOf(part(element, 'error'))).to.match(/^\w[^<>{}]+\. Try again$|Try again/);
          expect(wordsOf(part(element, 'error'))).not.to.contain(code === 'http' ? '404' : code);
          expect(isVisible(element.firstElementChild)).to.equal(true);
          expect(parts(element, 'skeleton')).to.deep.equal([]);
        });

      it('says that the address is missing, and offers no second try', async () => {
        const element = await mount(tag, {}, { children: fallback });
        expect(stateOf(element)).to.equal('error');
        expect(wordsOf(part(element, 'error'))).to.contain('address');
        expect(parts(element, 'retry')).to.deep.equal([]);
        expect(isVisible(element.firstElementChild)).to.equal(true);
        expect(server.requests).to.deep.equal([]);
      });

      for (const src of ['', 'https://', 'http://[bad'])
        it(`counts an address that is none as missing: “${src}”`, async () => {
          const element = await mount(tag, { src });
          expect(stateOf(element)).to.equal('error');
          expect(server.requests).to.deep.equal([]);
        });

      it('sends feed-error, a fact that goes up through every shadow root', async () => {
        const src = server.serve(status(404));
        const element = await mount(tag, { src });
        const failed = oneEvent(document.body, 'feed-error') as unknown as Promise<unknown>;
        await element.reload();
        const event = await failed;
        if (!(event instanceof FeedErrorEvent)) throw new Error('not a FeedErrorEvent');
        expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
        expect(event.detail.error).to.include({ code: 'http', status: 404, url: src });
      });

      it('tries again at the press of a button', async () => {
        const src = server.serve(status(404), feed());
        const element = await mount(tag, { src });
        const loaded = oneEvent(element, 'feed-load');
        part(element, 'retry').click();
        await loaded;
        expect(stateOf(element)).to.equal('ready');
        expect(element.error).to.equal(undefined);
        expect(parts(element, 'error')).to.deep.equal([]);
        expect(server.requestsTo(src)).to.have.length(2);
      });

      it('says it again when the second try fails too', async () => {
        const element = await mount(tag, { src: server.serve(status(404)) });
        const failed = oneEvent(element, 'feed-error');
        part(element, 'retry').click();
        await failed;
        expect(stateOf(element)).to.equal('error');
        expect(isVisible(part(element, 'retry'))).to.equal(true);
      });

      it('says what stands in the slot for it', async () => {
        const children = '<p slot="error">Call us instead</p>';
        const element = await mount(tag, { src: server.serve(status(404)) }, { children });
        expect(isVisible(element.firstElementChild)).to.equal(true);
        expect(parts(element, 'error').some(isVisible)).to.equal(false);
      });
    });

    describe('reload()', () => {
      it('asks the network and shows what came', async () => {
        const src = server.serve(nothing, feed());
        const element = await mount(tag, { src });
        expect(element.status).to.equal('empty');
        await element.reload();
        expect(stateOf(element)).to.equal('ready');
        expect(parts(element, shows).length).to.be.above(0);
        expect(server.requestsTo(src)).to.have.length(2);
      });

      it('keeps what is there until the answer has come', async () => {
        const answer = held(feed());
        const element = await mount(tag, { src: server.serve(feed(), answer) });
        const again = element.reload();
        await element.updateComplete;
        expect(parts(element, shows).length).to.be.above(0);
        answer.release();
        await again;
        expect(parts(element, shows).length).to.be.above(0);
      });

      it('resolves, and does not reject, when the feed does not come', async () => {
        const element = await mount(tag, { src: server.serve(feed(), status(404)) });
        await element.reload();
        expect(element.error?.code).to.equal('http');
      });
    });

    describe('the feed property', () => {
      it('shows parsed JSON without a request', async () => {
        const element = await mount(tag, {}, { feed: feed() });
        expect(stateOf(element)).to.equal('ready');
        expect(server.requests).to.deep.equal([]);
      });

      it('shows the feed of another element without a request', async () => {
        const one = await mount(tag, {}, { feed: feed() });
        const other = await mount(tag, {}, { feed: one.feed });
        expect(other.feed).to.equal(one.feed);
        expect(stateOf(other)).to.equal('ready');
      });

      it('goes before src', async () => {
        const src = server.serve(nothing);
        const element = await mount(tag, { src }, { feed: feed() });
        expect(stateOf(element)).to.equal('ready');
        expect(server.requests).to.deep.equal([]);
      });

      it('says why when what was set is no feed', async () => {
        const element = await mount(tag, {}, { feed: { title: 'Notes' } });
        expect(stateOf(element)).to.equal('error');
        expect(element.error?.code).to.equal('invalid-feed');
      });

      it('may be set after src was shown', async () => {
        const element = await mount(tag, { src: server.serve(nothing) });
        const loaded = oneEvent(element, 'feed-load');
        element.feed = feed();
        await loaded;
        expect(stateOf(element)).to.equal('ready');
      });

      it('gives the page back to src when it is emptied', async () => {
        const element = await mount(tag, { src: server.serve(nothing) }, { feed: feed() });
        const loaded = oneEvent(element, 'feed-load');
        element.feed = undefined;
        await loaded;
        expect(stateOf(element)).to.equal('empty');
      });
    });

    it('sends one fact for one feed', async () => {
      const element = await mount(tag, { src: server.serve(feed()) });
      const facts = record(element, 'feed-load', 'feed-error');
      element.requestUpdate();
      await element.updateComplete;
      expect(facts).to.deep.equal([]);
    });
  });
