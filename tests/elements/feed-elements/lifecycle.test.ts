import { expect, fixtureSync, nextFrame, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, held, silence } from '../../fixtures/fake-fetch.js';
import { copenhagen, feed, item } from '../../fixtures/feeds.js';
import { create, mount, part, parts, record } from '../../fixtures/mount.js';
import { feedElements } from './kinds.js';

const server = fakeServer();

for (const { tag, shows } of feedElements)
  describe(`<${tag}>`, () => {
    it('asks for nothing before it is on a page', async () => {
      const element = create(tag, { src: server.serve(feed()) });
      await nextFrame();
      expect(server.requests).to.deep.equal([]);
      expect(element.status).to.equal('idle');
    });

    it('asks for nothing inside a <template>', async () => {
      fixtureSync(`<template><${tag} src="${server.serve(feed())}"></${tag}></template>`);
      await nextFrame();
      expect(server.requests).to.deep.equal([]);
    });

    it('shows the same in a clone, without a second request', async () => {
      const src = server.serve(feed());
      const element = await mount(tag, { src });
      const clone = element.cloneNode(true) as typeof element;
      const loaded = oneEvent(clone, 'feed-load');
      element.after(clone);
      await loaded;
      expect(parts(clone, shows).length).to.be.above(0);
      expect(server.requestsTo(src)).to.have.length(1);
    });

    it('loads inside another shadow root', async () => {
      const host = fixtureSync('<div></div>');
      const element = create(tag, { src: server.serve(feed()) });
      const loaded = oneEvent(element, 'feed-load');
      host.attachShadow({ mode: 'open' }).append(element);
      await loaded;
      expect(parts(element, shows).length).to.be.above(0);
    });

    it('stays as it is when it is moved in the page', async () => {
      const src = server.serve(feed());
      const element = await mount(tag, { src });
      const shown = part(element, shows);
      const facts = record(element, 'feed-load', 'feed-error');
      const elsewhere = fixtureSync('<div></div>');
      elsewhere.append(element);
      await element.updateComplete;
      await nextFrame();
      expect(part(element, shows)).to.equal(shown);
      expect(facts).to.deep.equal([]);
      expect(server.requestsTo(src)).to.have.length(1);
    });

    it('keeps its request when it is moved while it loads', async () => {
      const answer = held(feed());
      const src = server.serve(answer);
      const element = await mount(tag, { src }, { until: [] });
      const elsewhere = fixtureSync('<div></div>');
      const loaded = oneEvent(element, 'feed-load');
      elsewhere.append(element);
      answer.release();
      await loaded;
      expect(server.requestsTo(src)).to.have.length(1);
      expect(server.requestsTo(src)[0]?.signal?.aborted).to.equal(false);
    });

    it('ends its request when it is removed while it loads, and tells nobody', async () => {
      const src = server.serve(silence);
      const element = await mount(tag, { src }, { until: [] });
      const facts = record(element, 'feed-load', 'feed-error');
      const onPage = record(document, 'feed-load', 'feed-error');
      const signal = server.requestsTo(src)[0]?.signal;
      if (!signal) throw new Error('no request was made');
      const aborted = oneEvent(signal, 'abort');
      element.remove();
      await aborted;
      await nextFrame();
      expect([...facts, ...onPage]).to.deep.equal([]);
    });

    it('tells nobody when the answer comes after it was removed', async () => {
      const answer = held(feed());
      const src = server.serve(answer);
      const element = await mount(tag, { src }, { until: [] });
      const facts = record(element, 'feed-load', 'feed-error');
      element.remove();
      answer.release();
      await nextFrame();
      expect(facts).to.deep.equal([]);
      expect(parts(element, shows)).to.deep.equal([]);
    });

    it('takes up again what a removal interrupted', async () => {
      const src = server.serve(silence, feed());
      const element = await mount(tag, { src }, { until: [] });
      const place = element.parentElement;
      element.remove();
      await nextFrame();
      const loaded = oneEvent(element, 'feed-load');
      place?.append(element);
      await loaded;
      expect(parts(element, shows).length).to.be.above(0);
      expect(server.requestsTo(src)).to.have.length(2);
    });

    it('still shows its feed when it comes back after a while', async () => {
      const src = server.serve(feed());
      const element = await mount(tag, { src });
      const place = element.parentElement;
      element.remove();
      await nextFrame();
      place?.append(element);
      await element.updateComplete;
      expect(parts(element, shows).length).to.be.above(0);
      expect(element.status).to.equal('ready');
    });

    describe('loading="lazy"', () => {
      /** An element that waits far below what is visible. */
      const farBelow = async (src: string) => {
        const page = fixtureSync<HTMLElement>('<div style="padding-top: 5000px"></div>');
        const element = create(tag, { src, loading: 'lazy' });
        page.append(element);
        await element.updateComplete;
        await nextFrame();
        await nextFrame();
        return element;
      };

      it('asks for nothing far below what is visible, and loads when it comes near', async () => {
        const src = server.serve(feed());
        const element = await farBelow(src);
        expect(server.requestsTo(src)).to.have.length(0);
        const loaded = oneEvent(element, 'feed-load');
        element.scrollIntoView();
        await loaded;
        expect(server.requestsTo(src)).to.have.length(1);
        scrollTo(0, 0);
      });

      it('asks for the newest address only, when it changes far below', async () => {
        const [first, second] = [server.serve(feed()), server.serve(feed())];
        const element = await farBelow(first);
        element.src = second;
        await element.updateComplete;
        await nextFrame();
        expect(element.status).to.equal('idle');
        const loaded = oneEvent(element, 'feed-load');
        element.scrollIntoView();
        await loaded;
        expect([first, second].map((src) => server.requestsTo(src).length)).to.deep.equal([0, 1]);
        scrollTo(0, 0);
      });

      it('loads far below too, once it is no longer to wait', async () => {
        const src = server.serve(feed());
        const element = await farBelow(src);
        const loaded = oneEvent(element, 'feed-load');
        element.loading = 'eager';
        await loaded;
        expect(server.requestsTo(src)).to.have.length(1);
      });

      it('loads at once where it is visible', async () => {
        const src = server.serve(feed());
        const element = await mount(tag, { src, loading: 'lazy' });
        expect(element.status).to.equal('ready');
      });

      it('loads when the page asks for it', async () => {
        const page = fixtureSync<HTMLElement>('<div style="padding-top: 5000px"></div>');
        const element = create(tag, { src: server.serve(feed()), loading: 'lazy' });
        page.append(element);
        await element.reload();
        expect(element.status).to.equal('ready');
      });
    });

    it('loads as usual when what it was told of cookies is taken back', async () => {
      const element = await mount(tag, { src: server.serve(feed()), credentials: 'include' });
      const loaded = oneEvent(element, 'feed-load');
      element.removeAttribute('credentials');
      await loaded;
      expect(element.status).to.equal('ready');
    });

    describe('what a page takes back, or says wrongly', () => {
      const tags = (element: HTMLElement) =>
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName);
      const full = feed({
        items: [item(1, { content_html: '<h2>Head</h2><p>Words</p>' }), item(2)],
        _letterbox: { offices: [copenhagen] },
      });

      it('leaves what there is without', async () => {
        const element = await mount(tag, {}, { feed: full });
        const before = tags(element);
        const names =
          'loading credentials headingLevel layout paging query page more toc body embeds contentFormat map';
        Object.assign(
          element,
          Object.fromEntries(names.split(' ').map((name) => [name, undefined])),
        );
        await element.updateComplete;
        expect(tags(element)).to.deep.equal(before);
        expect(element.status).to.equal('ready');
      });

      it('makes no heading of a rank that is none', async () => {
        const plain = await mount(tag, {}, { feed: full });
        const element = await mount(tag, { 'heading-level': 'two' }, { feed: full });
        expect(tags(element)).to.deep.equal(tags(plain));
      });
    });

    it('sends cookies only where the page says so', async () => {
      const src = server.serve(feed());
      await mount(tag, { src });
      await mount(tag, { src, credentials: 'include' });
      expect(server.requestsTo(src).map(({ credentials }) => credentials)).to.deep.equal([
        'same-origin',
        'include',
      ]);
    });
  });

it('A list, an article and a card of one feed are one request', async () => {
  const src = server.serve(feed());
  await Promise.all(feedElements.map(({ tag }) => mount(tag, { src })));
  expect(server.requestsTo(src)).to.have.length(1);
});
