// The demo's sites, each an origin of its own, on ports that happen to be free.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { read as readSource, readJson } from '../helpers/package.mjs';
import { copyDemo, post, read } from './demo.mjs';

describe('the demo', () => {
  const answers = { name: 'Ida Holm', email: 'ida@example.com', message: 'Hello' };
  let copy;
  let demo;
  before(async () => {
    copy = await copyDemo();
    demo = await copy.start();
  });
  after(async () => {
    await demo?.stop();
    await copy.remove();
  });

  it('answers at every address that it names', async () => {
    assert.ok(demo.pages.length >= 6);
    for (const page of demo.pages) {
      const response = await fetch(page);
      assert.equal(response.status, 200, page);
      assert.match(response.headers.get('content-type'), /^text\/html/, page);
      assert.match(await response.text(), /<title>.+<\/title>/, page);
    }
  });

  it('has three origins', () => {
    assert.equal(new Set([demo.publisher, demo.partner, demo.strict]).size, 3);
  });

  it('gives its feed to every page', async () => {
    const response = await fetch(`${demo.publisher}/feed.json`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('content-type'), /^application\/feed\+json/);
    assert.deepEqual(await response.json(), readJson('demo/feed.json'));
  });

  for (const name of ['letterbox.js', 'letterbox.all.js', 'embed.js'])
    it(`gives ${name} to every page as it was built`, async () => {
      const response = await fetch(`${demo.publisher}/cdn/${name}`);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.match(response.headers.get('content-type'), /^(?:text|application)\/javascript/);
      assert.equal(await response.text(), readSource(`dist/cdn/${name}`));
    });

  it('shows every article of the feed at an address of its own', async () => {
    const { items } = await (await fetch(`${demo.publisher}/feed.json`)).json();
    for (const { id } of items) {
      const page = await fetch(`${demo.publisher}/articles/${encodeURIComponent(id)}`);
      assert.equal(page.status, 200, id);
      assert.match(await page.text(), /<article-view/, id);
    }
  });

  it('has a partner whose page asks the publisher, wherever that is', async () => {
    const page = await read(`${demo.partner}/`);
    assert.ok(page.includes(`"${demo.publisher}/feed.json"`));
    assert.ok(page.includes(`"${demo.publisher}/contact"`));
    assert.ok(page.includes(`"${demo.publisher}/cdn/`));
    assert.doesNotMatch(page, /127\.0\.0\.1:870\d/);
  });

  it('has a page that forbids everything but the publisher', async () => {
    const { headers } = await fetch(`${demo.strict}/`);
    const policy = headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.ok(policy.includes(`script-src ${demo.publisher};`));
  });

  it('takes messages from its own sites, and from no other', async () => {
    for (const origin of [demo.publisher, demo.partner, demo.strict]) {
      const response = await post(demo.publisher, answers, { origin });
      assert.equal(response.status, 200, origin);
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
    }
    const stranger = await post(demo.publisher, answers, { origin: 'https://stranger.example' });
    assert.equal(stranger.status, 403);
  });

  it('says in an answer that a message is too long', async () => {
    const response = await post(demo.publisher, { ...answers, message: 'x'.repeat(1_000_000) });
    assert.equal(response.status, 413);
    assert.equal((await response.json()).status, 413);
  });

  for (const path of [
    '/no-such-page',
    '/cdn/no-such-file.js',
    '/..%2fserver.ts',
    '/cdn/..%2f..%2fpackage.json',
    '/media/..%2f..%2fpackage.json',
    '/.data/messages.db',
    '/%',
  ])
    it(`has nothing at ${path}`, async () => {
      const response = await fetch(demo.publisher + path);
      assert.ok(response.status >= 400 && response.status < 500, String(response.status));
    });

  it('takes nothing but questions where it only answers', async () => {
    const response = await fetch(`${demo.publisher}/feed.json`, { method: 'DELETE' });
    assert.equal(response.status, 405);
  });

  it('says nothing on the console but where it is', () => {
    assert.equal(demo.output.stderr, '');
  });
});
