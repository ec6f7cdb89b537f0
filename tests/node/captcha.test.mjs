// A captcha at the endpoint: its service is asked once, and what it says is a score.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ANSWERS, openEndpoint } from './endpoint.mjs';

let service;
let url;
let asked;
let isDown;

/** Knows each good token once, as the real ones do. */
before(async () => {
  service = createServer(async (request, response) => {
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const token = form.get('response');
    const success = token.startsWith('good') && !asked.includes(token);
    asked.push(token);
    response.writeHead(isDown ? 503 : 200, { 'content-type': 'application/json' });
    response.end(isDown ? 'down' : JSON.stringify({ success }));
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  url = `http://127.0.0.1:${String(service.address().port)}/siteverify`;
});
after(() => {
  service.close();
  service.closeAllConnections();
});
beforeEach(() => {
  asked = [];
  isDown = false;
});

async function captcha(token) {
  const body = new URLSearchParams({ secret: 'secret', response: token });
  const answer = await fetch(url, { method: 'POST', body });
  return (await answer.json()).success;
}

const message = (id, token, name = 'cf-turnstile-response') => ({
  ...ANSWERS,
  ...(token && { [name]: token }),
  _meta: { submission_id: `submission-${id}` },
});

async function reasonsOf(...messages) {
  const { post, delivered } = openEndpoint({ captcha });
  for (const each of messages) assert.equal((await post(each)).status, 200);
  return delivered.map(({ spam }) => spam.reasons);
}

describe('a captcha at the endpoint', () => {
  for (const name of [
    'cf-turnstile-response',
    'g-recaptcha-response',
    'h-captcha-response',
    'frc-captcha-response',
    'cap-token',
    'altcha',
  ])
    it(`that was solved speaks for nothing: ${name}`, async () => {
      assert.deepEqual(await reasonsOf(message(1, 'good', name)), [[]]);
      assert.deepEqual(asked, ['good']);
    });

  it('that is missing, wrong or too long is a reason, and the sender is not told', async () => {
    const messages = [message(1), message(2, 'bad'), message(3, 'x'.repeat(30_000))];
    assert.deepEqual(await reasonsOf(...messages), [['captcha'], ['captcha'], ['captcha']]);
    assert.deepEqual(asked, ['bad']);
  });

  it('is asked about once when a message is sent again', async () => {
    assert.deepEqual(await reasonsOf(message(1, 'good'), message(1, 'good')), [[]]);
    assert.deepEqual(asked, ['good']);
  });

  it('counts for one message', async () => {
    assert.deepEqual(await reasonsOf(message(1, 'good'), message(2, 'good')), [[], ['captcha']]);
    assert.deepEqual(asked, ['good']);
  });

  it('that nobody can judge loses no message, and says so', async (test) => {
    const told = test.mock.method(console, 'error', () => undefined);
    isDown = true;
    assert.deepEqual(await reasonsOf(message(1, 'good')), [['captcha-unknown']]);
    assert.equal(told.mock.callCount(), 1);
  });

  it('goes no further than the service: no hook gets the token', async () => {
    const { post, delivered } = openEndpoint({ captcha });
    await post(message(1, 'good'));
    assert.doesNotMatch(JSON.stringify(delivered), /good"/);
  });
});
