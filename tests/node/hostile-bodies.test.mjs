// Whatever is posted, there is an answer, and only whole messages are delivered.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ANSWERS, openEndpoint, request } from './endpoint.mjs';

const BODIES = 200;
const SEED = 1;

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomNumbers(SEED);
const below = (limit) => Math.floor(random() * limit);
const pick = (choices) => choices[below(choices.length)];
const several = (most, make) => Array.from({ length: below(most + 1) }, make);

const TEXTS = [
  'Ida Holm',
  'ida@example.com',
  '',
  '\0',
  'a\r\nBcc: everyone@example.com',
  '\u2028\u2029\u0085',
  '\ud800',
  '\u202eevil',
  '<script>alert(1)</script>',
  "'; DROP TABLE messages; --",
  '${7*7} {{7*7}} %s %n',
  '../../../etc/passwd',
  'x'.repeat(600),
  '🧡'.repeat(300),
  'a@'.repeat(200),
  `${'a.'.repeat(200)}@example.com`,
];
const NAMES = [
  ...Object.keys(ANSWERS),
  '_honey',
  '_meta',
  'submission_id',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'name[]',
  '',
];
const scalar = () =>
  pick([() => pick(TEXTS), () => below(9) - 4, () => 1e308, () => true, () => null])();
const pairs = () => several(6, () => [pick(NAMES), value(0)]);
const formPairs = () => [
  ...Object.entries(ANSWERS),
  ...several(6, () => [pick(NAMES), pick(TEXTS)]),
];

function value(depth) {
  if (depth > 4 || random() < 0.6) return scalar();
  return random() < 0.5
    ? several(4, () => value(depth + 1))
    : Object.fromEntries(several(4, () => [pick(NAMES), value(depth + 1)]));
}

/** JSON text, for `__proto__` is written in it as any other name. */
const jsonOf = (entries) =>
  `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${JSON.stringify(held)}`).join()}}`;

const cut = (text) => text.slice(0, below(text.length));
const bytes = () => Uint8Array.from(several(400, () => below(256)));
const part = (name, text) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

const bodies = [
  () => ['application/json', jsonOf([...Object.entries(ANSWERS), ...pairs()])],
  () => ['application/json', jsonOf(pairs())],
  () => ['application/json', JSON.stringify(value(0))],
  () => ['application/json', cut(jsonOf([...Object.entries(ANSWERS), ...pairs()]))],
  () => ['application/json', bytes()],
  () => ['application/json; charset=utf-16', `\ufeff${jsonOf(pairs())}`],
  () => ['application/json', '{"name":'.repeat(below(20_000))],
  () => ['application/x-www-form-urlencoded', new URLSearchParams(formPairs()).toString()],
  () => ['application/x-www-form-urlencoded', pick(['%', '%zz', '&&==&', 'name=%ff%fe', '='])],
  () => ['application/x-www-form-urlencoded', bytes()],
  () => [
    'multipart/form-data; boundary=x',
    `${formPairs()
      .map(([name, text]) => part(name, text))
      .join('')}--x--\r\n`,
  ],
  () => ['multipart/form-data; boundary=x', cut(part('name', 'Ida') + part('"\r\nx: y', 'Ida'))],
  () => ['multipart/form-data; boundary=', bytes()],
  () => [pick(['text/html', 'application/json+x', '*/*', 'json', ';', '']), bytes()],
];

const hostileHeaders = () => ({
  accept: pick(['text/html', 'application/json', '*/*', ';;;', 'TEXT/HTML']),
  'accept-language': pick(['da', 'id;q=x', '*', '"><b>', `${'x'.repeat(3)}-`.repeat(99), '']),
  referer: pick(['https://partner.example/', 'http://[::1', 'javascript:1', '//', '\u00ff']),
  'content-length': pick(['0', '-1', 'NaN', '1e3', '']),
});

it(`each of ${BODIES} hostile bodies is answered, and nothing wrong is delivered`, async (t) => {
  const { mock } = t.mock.method(console, 'error', () => {});
  const { delivered, send } = openEndpoint({ fields: 'name* email* company message*' });
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  const statuses = new Set();
  for (let count = 0; count < BODIES; count++) {
    const [type, body] = bodies[count % bodies.length]();
    const headers = { ...hostileHeaders(), 'content-type': type };
    const sent = `seed ${SEED}, body ${count}: ${JSON.stringify(headers)} ${String(body).slice(0, 300)}`;

    const before = delivered.length;
    const response = await send(request(body, headers));
    assert.ok(response instanceof Response, sent);
    const { status } = response;
    const text = await response.text();
    assert.ok(status === 200 || (status >= 400 && status < 500), `${status} to ${sent}`);
    if (/html/.test(response.headers.get('content-type'))) assert.doesNotMatch(text, /<script|<b>/);
    else assert.equal(JSON.parse(text).status ?? 200, status, sent);
    assert.equal(delivered.length - before, status === 200 ? 1 : 0, sent);
    statuses.add(status);
  }

  for (const { values, form, page, id, language } of delivered) {
    assert.deepEqual(Object.keys(values), ['name', 'email', 'company', 'message']);
    const { message, ...oneLine } = values;
    assert.ok(message.length > 0 && message.length <= 20_000);
    for (const text of [...Object.values(oneLine), form, page, id, language])
      assert.doesNotMatch(text, /[\p{Cc}\u2028\u2029]/u);
  }
  assert.deepEqual([...statuses].sort(), [200, 400, 415, 422], 'every kind of answer');
  assert.deepEqual(
    mock.calls.map(({ arguments: said }) => said),
    [],
  );
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), inherited);
});
