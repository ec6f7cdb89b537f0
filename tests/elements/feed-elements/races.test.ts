import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, held, status } from '../../fixtures/fake-fetch.js';
import { copenhagen, feed, item } from '../../fixtures/feeds.js';
import { mount, record, wordsOf } from '../../fixtures/mount.js';
import { feedElements } from './kinds.js';

const server = fakeServer();
const named = (name: string) =>
  feed({
    title: name,
    items: [item(1, { title: name })],
    _letterbox: { offices: [{ ...copenhagen, name }] },
  });

for (const { tag } of feedElements)
  describe(`<${tag}> whose src changes`, () => {
    it('shows only the newest, however late the older answer comes', async () => {
      const slow = held(named('Older'));
      const element = await mount(tag, { src: server.serve(slow) }, { until: [] });
      const loads = record(element, 'feed-load');
      const loaded = oneEvent(element, 'feed-load');
      element.src = server.serve(named('Newer'));
      await loaded;
      slow.release();
      await nextFrame();
      expect(wordsOf(element.shadowRoot)).to.contain('Newer').and.not.to.contain('Older');
      expect(loads.map(({ detail }) => detail.feed.title)).to.deep.equal(['Newer']);
    });

    it('ends the older request', async () => {
      const older = server.serve(held(named('Older')));
      const element = await mount(tag, { src: older }, { until: [] });
      const loaded = oneEvent(element, 'feed-load');
      element.src = server.serve(named('Newer'));
      await loaded;
      expect(server.requestsTo(older)[0]?.signal?.aborted).to.equal(true);
    });

    it('shows no error of the older one', async () => {
      const slow = held(status(404));
      const element = await mount(tag, { src: server.serve(slow) }, { until: [] });
      const errors = record(element, 'feed-error');
      const loaded = oneEvent(element, 'feed-load');
      element.src = server.serve(named('Newer'));
      slow.release();
      await loaded;
      await nextFrame();
      expect(errors).to.deep.equal([]);
      expect(element.error).to.equal(undefined);
    });

    it('asks once when it changes several times at once', async () => {
      const element = await mount(tag, {}, { feed: named('Given') });
      const [one, two, three] = [named('1'), named('2'), named('Third')].map((json) =>
        server.serve(json),
      );
      const loaded = oneEvent(element, 'feed-load');
      element.feed = undefined;
      element.src = one;
      element.src = two;
      element.src = three;
      await loaded;
      expect(server.requests.map(({ url }) => url)).to.deep.equal([three]);
      expect(wordsOf(element.shadowRoot)).to.contain('Third');
    });

    it('leaves the older articles behind when the newer ones do not come', async () => {
      const element = await mount(tag, { src: server.serve(named('Older')) });
      const failed = oneEvent(element, 'feed-error');
      element.src = server.serve(status(404));
      await failed;
      expect(wordsOf(element.shadowRoot)).not.to.contain('Older');
      expect(element.status).to.equal('error');
    });

    it('goes there and back again', async () => {
      const [here, there] = [server.serve(named('Here')), server.serve(held(named('There')))];
      const element = await mount(tag, { src: here });
      element.src = there;
      await element.updateComplete;
      const loaded = oneEvent(element, 'feed-load');
      element.src = here;
      await loaded;
      expect(wordsOf(element.shadowRoot)).to.contain('Here');
    });

    it('counts reload() while a load is under way as the newer one', async () => {
      const slow = held(named('Older'));
      const src = server.serve(slow, named('Newer'));
      const element = await mount(tag, { src }, { until: [] });
      await element.reload();
      slow.release();
      await nextFrame();
      expect(wordsOf(element.shadowRoot)).to.contain('Newer').and.not.to.contain('Older');
    });
  });
