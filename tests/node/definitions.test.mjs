// The endpoint asks by the same definitions as the form, and tells whoever starts it when one is wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { program, start, stop } from '../helpers/endpoint-process.mjs';
import { openEndpoint, problemOf } from './endpoint.mjs';

const written = [
  { name: 'email', required: true },
  { name: 'topic', type: 'select', options: ['Sales', 'Support'] },
  { name: 'order', required: true, showIf: { field: 'topic', equals: 'Support' } },
];
const asked = { email: 'ida@example.com', topic: 'Support' };
const wrong = [{ name: 'topic', type: 'select' }];

describe('fields as a form has them', () => {
  for (const [kind, fields] of Object.entries({ JSON: JSON.stringify(written), 'a list': written }))
    it(`are understood by the endpoint: ${kind}`, async () => {
      const { delivered, post } = openEndpoint({ fields });
      const refusal = await post(asked);
      assert.equal(refusal.status, 422);
      const { errors } = await problemOf(refusal);
      assert.deepEqual(
        errors.map(({ field }) => field),
        ['order'],
      );
      assert.equal((await post({ ...asked, order: '17' })).status, 200);
      assert.equal((await post({ ...asked, topic: 'Sales' })).status, 200);
      assert.deepEqual(
        delivered.map(({ values }) => values),
        [
          { ...asked, order: '17' },
          { ...asked, topic: 'Sales' },
        ],
      );
    });

  for (const [kind, fields] of Object.entries({ JSON: JSON.stringify(wrong), 'a list': wrong }))
    it(`are refused when the endpoint is made, in words: ${kind}`, () => {
      assert.throws(() => openEndpoint({ fields }), /fields\[0\]\.options is missing/);
    });

  it('may ask for a pattern where they stand in a program', async () => {
    const { post } = openEndpoint({
      fields: [{ name: 'order', type: 'text', required: true, pattern: '[A-Z]\\d+' }],
    });
    assert.equal((await post({ order: 'seven' })).status, 422);
    assert.equal((await post({ order: 'A7' })).status, 200);
  });
});

describe('letterbox endpoint --fields', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fields-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('takes the list that stands in the form', async () => {
    const server = await start(join(folder, 'one.db'), '--fields', JSON.stringify(written));
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    await stop(server, 'SIGTERM');
    assert.equal(answer.status, 422);
    assert.equal((await answer.json()).errors[0].field, 'order');
  });

  it('says what is wrong with it, in a sentence', async () => {
    const db = join(folder, 'two.db');
    const fields = JSON.stringify(wrong);
    const args = [program, 'endpoint', '--db', db, '--fields', fields];
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      // One that starts nevertheless runs on.
      timeout: 10_000,
    });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^--fields: fields\[0\]\.options is missing: list what can be chosen\.\n$/,
    );
  });
});
