// Every entry runs where there is no DOM, as in a server that renders pages ahead of time.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { root, run, scriptEntries, tags } from '../helpers/package.mjs';

/** Imports one entry in a Node of its own; gives the tags that are registered afterwards. */
async function registeredBy(entry) {
  const script = `
    await import(${JSON.stringify(entry)});
    const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify(registered));`;
  const { stdout, stderr } = await run(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: root },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('on a server', () => {
  for (const entry of scriptEntries) {
    const registers = entry.endsWith('/define.js');
    it(`imports ${entry}${registers ? '' : ', which registers nothing'}`, async () => {
      const registered = await registeredBy(entry);
      if (!registers) assert.deepEqual(registered, []);
    });
  }

  it('reads a feed', async () => {
    const { readFeed } = await import('letterbox-elements/feed.js');
    const json = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: '1' }] };
    assert.equal(typeof readFeed, 'function');
    assert.ok(JSON.stringify(readFeed(json)).includes('"1"'));
  });
});
