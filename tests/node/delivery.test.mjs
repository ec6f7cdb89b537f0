// A message is delivered once, however often it is sent, and is sent again when delivering failed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from 'letterbox-elements/contact-endpoint.js';
import { ANSWERS, json, openEndpoint, problemOf } from './endpoint.mjs';

const message = (id, answers = {}) => ({
  ...ANSWERS,
  ...answers,
  _meta: { submission_id: `submission-${id}` },
});
const quiet = () => {};

/** A hook that fails the given number of times, and then keeps what it gets. */
function failing(times) {
  const delivered = [];
  let tries = 0;
  const deliver = (received) => {
    tries += 1;
    if (tries <= times) throw new Error('the mail server is down');
    delivered.push(received);
  };
  return { deliver, delivered, tries: () => tries };
}

describe('a repeated message', () => {
  it('is delivered once and answered alike', async () => {
    const { delivered, post } = openEndpoint();
    const first = await post(message(1));
    const second = await post(message(1));
    assert.equal(delivered.length, 1);
    assert.deepEqual([second.status, await second.json()], [first.status, await first.json()]);
  });

  it('is delivered again when its answers are others', async () => {
    const { delivered, post } = openEndpoint();
    await post(message(1));
    await post(message(1, { message: 'I forgot to say: by May.' }));
    assert.deepEqual(
      delivered.map(({ values }) => values.message),
      [ANSWERS.message, 'I forgot to say: by May.'],
    );
  });

  it('is another message when its id is another', async () => {
    const { delivered, post } = openEndpoint();
    await post(message(1));
    await post(message(2));
    assert.equal(delivered.length, 2);
  });

  it('is another message when it has no id', async () => {
    const { delivered, post } = openEndpoint();
    await post(ANSWERS);
    await post(ANSWERS);
    assert.equal(delivered.length, 2);
    assert.notEqual(delivered[0].id, delivered[1].id);
  });

  it('is delivered once when all of them come at the same time', async () => {
    const memory = memoryStore();
    const TIMES = 10;
    let arrived = 0;
    let deliver;
    const all = new Promise((resolve) => (deliver = resolve));
    const store = {
      once: (key, work) => {
        arrived += 1;
        if (arrived === TIMES) deliver();
        return memory.once(key, work);
      },
    };
    let delivered = 0;
    const { post } = openEndpoint({
      store,
      deliver: async () => {
        delivered += 1;
        await all;
      },
    });
    const responses = await Promise.all(Array.from({ length: TIMES }, () => post(message(1))));
    const answers = await Promise.all(responses.map((response) => response.text()));
    assert.equal(delivered, 1);
    assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([200]));
    assert.equal(new Set(answers).size, 1);
  });

  it('is known to every endpoint of one store', async () => {
    const store = memoryStore();
    const endpoints = [openEndpoint({ store }), openEndpoint({ store })];
    for (const { post } of endpoints) assert.equal((await post(message(1))).status, 200);
    assert.deepEqual(
      endpoints.map(({ delivered }) => delivered.length),
      [1, 0],
    );
  });

  it('is known for a day', async (t) => {
    let now = Date.UTC(2026, 0, 5);
    t.mock.method(Date, 'now', () => now);
    const { delivered, post } = openEndpoint();
    await post(message(1));
    now += 23 * 3_600_000;
    await post(message(1));
    assert.equal(delivered.length, 1);
    now += 2 * 3_600_000;
    await post(message(1));
    assert.equal(delivered.length, 2);
  });
});

describe('a message that could not be delivered', () => {
  it('is a problem, and is delivered once when it is sent again', async () => {
    const { deliver, delivered } = failing(1);
    const { post } = openEndpoint({ deliver, onError: quiet });
    const failed = await post(message(1));
    assert.equal(failed.status, 500);
    const problem = await problemOf(failed);
    // A form may send it again by itself.
    assert.deepEqual([problem.status, problem.idempotent], [500, true]);
    for (let again = 0; again < 3; again++) assert.equal((await post(message(1))).status, 200);
    assert.equal(delivered.length, 1);
  });

  it('is a problem for everyone who sent it at that time, and can be sent again', async () => {
    const { deliver, delivered } = failing(1);
    const { post } = openEndpoint({ deliver: async (m) => deliver(m), onError: quiet });
    const [first, second] = await Promise.all([post(message(1)), post(message(1))]);
    assert.ok([first.status, second.status].includes(500));
    assert.equal((await post(message(1))).status, 200);
    assert.equal(delivered.length, 1);
  });

  it('is told to the publisher with its cause, and says nothing of it to the sender', async () => {
    const told = [];
    const { post } = openEndpoint({
      deliver: () => Promise.reject(new Error('password of the mail server is wrong')),
      onError: (error, received) => told.push([error.message, received.values]),
    });
    const answer = await (await post(message(1))).text();
    assert.deepEqual(told, [['password of the mail server is wrong', ANSWERS]]);
    assert.doesNotMatch(answer, /password/);
  });

  it('is told on the console when nobody else asked for it', async (t) => {
    const { mock } = t.mock.method(console, 'error', quiet);
    const error = new Error('the disk is full');
    await openEndpoint({ deliver: () => Promise.reject(error) }).post(message(1));
    assert.equal(mock.callCount(), 1);
    assert.ok(mock.calls[0].arguments.includes(error));
  });

  it('is a problem when delivering fails with nothing', async () => {
    const { post } = openEndpoint({ deliver: () => Promise.reject(), onError: quiet });
    assert.equal((await post(message(1))).status, 500);
  });
});

describe('several hooks', () => {
  it('each get a message', async () => {
    const hooks = [failing(0), failing(0)];
    const { post } = openEndpoint({ deliver: hooks.map(({ deliver }) => deliver) });
    assert.equal((await post(message(1))).status, 200);
    for (const { delivered } of hooks) assert.deepEqual(delivered[0].values, ANSWERS);
  });

  it('are run again only where they failed', async () => {
    const hooks = [failing(0), failing(2), failing(0)];
    const { post } = openEndpoint({ deliver: hooks.map(({ deliver }) => deliver), onError: quiet });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await post(message(1))).status);
    assert.deepEqual(statuses, [500, 500, 200, 200]);
    assert.deepEqual(
      hooks.map(({ tries }) => tries()),
      [1, 3, 1],
    );
  });
});

it('thanks are said only when the message is delivered', async () => {
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  const order = [];
  let begun;
  const delivering = new Promise((resolve) => (begun = resolve));
  const { send } = openEndpoint({
    deliver: async () => {
      begun();
      await finished;
      order.push('delivered');
    },
  });
  const answered = send(json(message(1))).then(() => order.push('answered'));
  await delivering;
  finish();
  await answered;
  assert.deepEqual(order, ['delivered', 'answered']);
});
