// `npm start -- --feed <file or URL> --port <number>`, and mistakes in it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import { copyDemo } from './demo.mjs';

const feed = (title) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: '/blog/',
  items: [{ id: '1', url: 'first', title: 'The first', content_text: 'Words.' }],
});

/** A server of anything, for as long as the test runs. */
async function listen(t, handler) {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return server.address().port;
}

describe('the demo’s options', () => {
  let copy;
  let running;
  before(async () => {
    copy = await copyDemo();
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });
  after(() => copy.remove());

  const shownFeed = async () => (await fetch(`${running.publisher}/feed.json`)).json();

  it('put a file behind the pages, and show it anew when it was edited', async () => {
    const path = copy.path('other.json');
    await writeFile(path, JSON.stringify(feed('Other notes')));
    running = await copy.start('--feed', path);
    assert.deepEqual(await shownFeed(), feed('Other notes'));
    assert.ok(running.output.stdout.includes(path));

    await writeFile(path, JSON.stringify(feed('Edited notes')));
    assert.deepEqual(await shownFeed(), feed('Edited notes'));
  });

  it('put a URL behind the pages, its addresses as they were there', async (t) => {
    const port = await listen(t, (_, response) => response.end(JSON.stringify(feed('Far away'))));
    const url = `http://127.0.0.1:${port}/blog/feed.json`;
    running = await copy.start('--feed', url);
    const { title, items, feed_url, home_page_url } = await shownFeed();
    assert.equal(title, 'Far away');
    assert.deepEqual(items, feed('').items);
    assert.equal(feed_url, url);
    assert.equal(home_page_url, `http://127.0.0.1:${port}/blog/`);
  });

  /** Runs the demo with a mistake and expects one readable answer. */
  async function refuses(options, sentence) {
    const { code, stdout, stderr } = await copy.run(...options);
    assert.equal(code, 1);
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /^\s+at /m, 'no stack');
    assert.equal(stdout, '');
  }

  it('need a feed that exists', () =>
    refuses(
      ['--port', '0', '--feed', 'no-such-feed.json'],
      /^No feed could be read from no-such-feed\.json: there is no such file\.$/m,
    ));

  it('need a feed that is a file', () =>
    refuses(['--port', '0', '--feed', 'demo'], /^No feed could be read from demo: .*folder\.$/m));

  it('need a feed that its server has', async (t) => {
    const port = await listen(t, (_, response) => response.writeHead(404).end());
    const url = `http://127.0.0.1:${port}/feed.json`;
    await refuses(
      ['--port', '0', '--feed', url],
      new RegExp(`^No feed could be fetched from ${url}: it answered 404\\.$`, 'm'),
    );
  });

  it('need a feed whose server is there', () =>
    refuses(
      ['--port', '0', '--feed', 'http://127.0.0.1:1/feed.json'],
      /^No feed could be fetched from http:\/\/127\.0\.0\.1:1\/feed\.json: .+\.$/m,
    ));

  it('need a port that is free', async (t) => {
    const port = await listen(t);
    await refuses(
      ['--port', String(port)],
      new RegExp(`^Port ${port} is taken .+--port \\d+$`, 'm'),
    );
  });

  it('need a free port for the partner too', async (t) => {
    const port = await listen(t);
    await refuses(['--port', String(port - 1)], /^Port \d+ is taken .+--port \d+$/m);
  });

  for (const port of ['-1', '70000', 'http', ''])
    it(`need a port that is a number up to 65533, not "${port}"`, () =>
      refuses([`--port=${port}`], /^--port needs a number.*--feed <file or URL>/ms));

  it('are no others than those they name', () =>
    refuses(['--fed', 'feed.json'], /--fed.*--feed <file or URL>/s));
});
