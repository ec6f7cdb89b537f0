// What is no message is refused with a reason, over a real connection, and nothing of it is kept.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { kept, start, stop } from '../helpers/endpoint-process.mjs';
import { ANSWERS } from './endpoint.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const MULTIPART = { 'content-type': 'multipart/form-data; boundary=here' };
const json = (body) => [JSON.stringify(body), JSON_TYPE];
const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const withMessage = (written) =>
  `{"name":"Ida Holm","email":"ida@example.com","message":${written}}`;

const bodies = {
  'a field of a megabyte': json({ ...ANSWERS, message: 'x'.repeat(1_000_000) }),
  'null characters for an answer': json({ ...ANSWERS, message: '\0\0\0' }),
  'a null character in an address': json({ ...ANSWERS, email: 'ida@example.com\0' }),
  'line breaks in a name of a field': json({ 'name\r\nBcc': 'Ida Holm' }),
  'lists a hundred thousand deep': [withMessage(nested(100_000)), JSON_TYPE],
  'lists in lists for an answer': [withMessage(nested(10)), JSON_TYPE],
  'a number for an answer': json({ ...ANSWERS, message: 7 }),
  'an object for an answer': json({ ...ANSWERS, name: { first: 'Ida' } }),
  'a list for a message': json([ANSWERS]),
  'nothing for a message': json(null),
  'ten thousand fields': json(
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, 'x'])),
  ),
  'another prototype': ['{"__proto__":{"name":"Ida Holm","message":"x"}}', JSON_TYPE],
  'half of a JSON text': ['{"name":"Ida', JSON_TYPE],
  'no body': ['', JSON_TYPE],
  'bytes that are no UTF-8': [
    Buffer.concat([
      Buffer.from('{"name":"Ida","email":"ida@example.com","message":"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('"}'),
    ]),
    JSON_TYPE,
  ],
  'a text that says it is XML': ['<message/>', { 'content-type': 'application/xml' }],
  'no content type': [new Blob([JSON.stringify(ANSWERS)]), {}],
  'a form of nothing': ['', FORM],
  'a form that stops in the middle': [
    '--here\r\nContent-Disposition: form-data; name="name"\r\n\r\nIda',
    MULTIPART,
  ],
  'a form with another boundary': [
    '--there\r\nContent-Disposition: form-data; name="name"\r\n\r\nIda\r\n--there--\r\n',
    MULTIPART,
  ],
  'a form without a boundary': ['name=Ida', { 'content-type': 'multipart/form-data' }],
};

describe('letterbox endpoint refuses', () => {
  let folder;
  let db;
  let server;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'messages-'));
    db = join(folder, 'messages.db');
    server = await start(db);
  });
  after(async () => {
    await stop(server, 'SIGTERM');
    await rm(folder, { recursive: true });
  });

  for (const [what, [body, headers]] of Object.entries(bodies))
    it(`${what}, with a reason`, async () => {
      const answer = await fetch(server.url, { method: 'POST', body, headers });
      assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.match((await answer.json()).title, /\w/);
      assert.deepEqual(await kept(db), []);
    });

  it('none of which keeps it from taking the next message', async () => {
    const answer = await fetch(server.url, {
      method: 'POST',
      body: JSON.stringify(ANSWERS),
      headers: JSON_TYPE,
    });
    assert.equal(answer.status, 200);
    assert.equal((await kept(db)).length, 1);
  });
});
