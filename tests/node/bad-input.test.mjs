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

const form = (written) => [`name=Ida&email=ida%40example.com&message=${written}`, FORM];
const part = (name) => `--here\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
const NO_UTF8 = Buffer.from([0xff, 0xfe, 0xc3]);
const many = (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, 'x']));

/** Each beside answers that are all right, so that nothing else is wrong. */
const bodies = {
  'a field of a megabyte': json({ ...ANSWERS, message: 'x'.repeat(1_000_000) }),
  'null characters for an answer': json({ ...ANSWERS, message: '\0\0\0' }),
  'a null character in an address': json({ ...ANSWERS, email: 'ida@example.com\0' }),
  'line breaks in a name of a field': json({ ...ANSWERS, 'name\r\nBcc': 'Ida Holm' }),
  'line breaks in a name of a field of a form': form('Hello&name%0D%0ABcc=Ida'),
  'lists a hundred thousand deep': [withMessage(nested(100_000)), JSON_TYPE],
  'lists in lists for an answer': [withMessage(nested(10)), JSON_TYPE],
  'a number for an answer': json({ ...ANSWERS, message: 7 }),
  'an object for an answer': json({ ...ANSWERS, name: { first: 'Ida' } }),
  'lists in lists that nobody asked for': json({ ...ANSWERS, more: [[['x']]] }),
  'objects in objects that nobody asked for': json({ ...ANSWERS, more: { x: { y: {} } } }),
  'a list for a message': json([ANSWERS]),
  'nothing for a message': json(null),
  'ten thousand fields': json({ ...ANSWERS, ...many(10_000) }),
  'ten thousand fields of a form': form(`Hello&${new URLSearchParams(many(10_000))}`),
  'another prototype': ['{"__proto__":{"name":"Ida Holm","message":"x"}}', JSON_TYPE],
  'half of a JSON text': ['{"name":"Ida', JSON_TYPE],
  'no body': ['', JSON_TYPE],
  'bytes that are no UTF-8': [
    Buffer.concat([
      Buffer.from('{"name":"Ida","email":"ida@example.com","message":"'),
      NO_UTF8,
      Buffer.from('"}'),
    ]),
    JSON_TYPE,
  ],
  'bytes that are no UTF-8, in a form': form('%FF%FE%C3'),
  'bytes that are no UTF-8, in a form as they stand': [
    Buffer.concat([Buffer.from(form('Hello ')[0]), NO_UTF8]),
    FORM,
  ],
  'bytes that are no UTF-8, in a form with files': [
    Buffer.concat([
      ...Object.entries(ANSWERS).map(([name, said]) => Buffer.from(`${part(name)}${said}\r\n`)),
      Buffer.from(`${part('more')}\ufffd `),
      NO_UTF8,
      Buffer.from('\r\n--here--\r\n'),
    ]),
    MULTIPART,
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

/** What the reason has to be about, where the answers themselves are all right. */
const reasons = [
  [/UTF-8/, /UTF-8/],
  [/line breaks/, /control characters/i],
  [/ten thousand/, /fields/],
  [/nobody asked/, /nested/],
];

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
      const reason = reasons.find(([about]) => about.test(what))?.[1] ?? /\w/;
      assert.match((await answer.json()).title, reason);
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
