// Whose pages may post, and who may read the answer.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ADDRESS, ANSWERS, openEndpoint, PARTNER, problemOf, urlencoded } from './endpoint.mjs';

const OWN = new URL(ADDRESS).origin;

/** Whether a page of this origin may read a response, by the rules of CORS. */
const mayRead = ({ headers }, origin) =>
  ['*', origin].includes(headers.get('access-control-allow-origin'));

const list = ({ headers }, name) => (headers.get(name) ?? '').toLowerCase().split(/,\s*/);

describe('a page that posts', () => {
  const allowed = [
    ['of a listed origin', [PARTNER], PARTNER],
    ['of the endpoint’s own origin', [], OWN],
    ['of the endpoint’s own origin, beside a list', [PARTNER], OWN],
    ['of any origin, when any may', ['*'], 'https://stranger.example'],
    ['in a sandbox, when any may', ['*'], 'null'],
  ];
  for (const [title, origins, origin] of allowed)
    it(`is heard: ${title}`, async () => {
      const { delivered, post } = openEndpoint({ origins });
      const response = await post(ANSWERS, { origin });
      assert.equal(response.status, 200);
      assert.ok(mayRead(response, origin));
      assert.equal(delivered.length, 1);
    });

  it('is heard when it says no origin, as programs do', async () => {
    const { delivered, post } = openEndpoint({ origins: [PARTNER] });
    assert.equal((await post(ANSWERS)).status, 200);
    assert.equal(delivered.length, 1);
  });

  const strangers = [
    'https://stranger.example',
    'http://partner.example',
    'https://partner.example:8443',
    'https://partner.example.stranger.example',
    'https://strangerpartner.example',
    'null',
    '*',
  ];
  for (const origin of strangers)
    it(`is refused, and may read that it is: ${origin}`, async () => {
      const { delivered, post } = openEndpoint({ origins: [PARTNER] });
      const response = await post(ANSWERS, { origin });
      assert.equal(response.status, 403);
      assert.ok(mayRead(response, origin));
      assert.equal((await problemOf(response)).status, 403);
      assert.deepEqual(delivered, []);
    });

  it('is refused without JavaScript too', async () => {
    const { delivered, send } = openEndpoint({ origins: [PARTNER] });
    const origin = 'https://stranger.example';
    const response = await send(urlencoded(ANSWERS, { origin, accept: 'text/html' }));
    assert.equal(response.status, 403);
    assert.deepEqual(delivered, []);
  });

  it('may read what is wrong with a message', async () => {
    const { post } = openEndpoint({ origins: [PARTNER] });
    const response = await post({}, { origin: PARTNER });
    assert.equal(response.status, 422);
    assert.ok(mayRead(response, PARTNER));
  });

  it('may read that delivering failed', async () => {
    const deliver = () => Promise.reject(new Error('down'));
    const { post } = openEndpoint({ origins: [PARTNER], deliver, onError: () => {} });
    const response = await post(ANSWERS, { origin: PARTNER });
    assert.equal(response.status, 500);
    assert.ok(mayRead(response, PARTNER));
  });

  it('gets an answer that no cache keeps or gives to a page of another origin', async () => {
    const response = await openEndpoint({ origins: [PARTNER] }).post(ANSWERS, { origin: PARTNER });
    assert.ok(list(response, 'vary').includes('origin'));
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });
});

it('a browser that asks beforehand is told that JSON may be posted', async () => {
  const { delivered, send } = openEndpoint({ origins: [PARTNER] });
  const headers = {
    origin: PARTNER,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  const response = await send(new Request(ADDRESS, { method: 'OPTIONS', headers }));
  assert.equal(response.status, 204);
  assert.equal(await response.text(), '');
  assert.ok(mayRead(response, PARTNER));
  assert.ok(list(response, 'access-control-allow-methods').includes('post'));
  assert.ok(list(response, 'access-control-allow-headers').includes('content-type'));
  assert.deepEqual(delivered, []);
});

for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])
  it(`${method} is not allowed, and the answer says what is`, async () => {
    const { delivered, send } = openEndpoint();
    const response = await send(new Request(ADDRESS, { method, headers: { origin: PARTNER } }));
    assert.equal(response.status, 405);
    assert.ok(list(response, 'allow').includes('post'));
    assert.ok(mayRead(response, PARTNER));
    assert.equal((await problemOf(response)).status, 405);
    assert.deepEqual(delivered, []);
  });
