// What `letterbox endpoint` has acknowledged is kept once, whatever happens to it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { kept, program, start, stop } from '../helpers/endpoint-process.mjs';
import { startPostgres } from '../helpers/postgres.mjs';
import { ANSWERS } from './endpoint.mjs';

let folder;
let postgres;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messages-'));
  postgres = await startPostgres();
});
after(async () => {
  await rm(folder, { recursive: true });
  await postgres.stop();
});

const letter = (id, answers = {}) => ({
  ...ANSWERS,
  ...answers,
  _meta: { submission_id: `submission-${id}` },
});

const post = (url, body) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

function milestone() {
  let resolve;
  const reached = new Promise((done) => (resolve = done));
  return { reached, resolve };
}

describe('letterbox endpoint', () => {
  for (const [kind, database] of [
    ['SQLite', () => join(folder, 'killed.db')],
    ['PostgreSQL', () => postgres.database('killed')],
  ])
    it(`keeps every acknowledged message in ${kind} once through kills and repeats`, async () => {
      const db = database();
      const acknowledged = new Set();
      const COUNT = 300;
      const marks = new Map([50, 120, 200].map((count) => [count, milestone()]));
      let server = await start(db);
      let next = 0;
      let kills = 0;

      async function client() {
        while (next < COUNT) {
          const id = next++;
          // Each is sent until it is acknowledged, and then once more.
          for (let thanks = 0; thanks < 2;) {
            const { url } = server;
            const answer = await post(url, letter(id)).catch(() => undefined);
            if (answer?.ok) {
              assert.equal((await answer.json()).id, `submission-${id}`);
              acknowledged.add(`submission-${id}`);
              marks.get(acknowledged.size)?.resolve();
              thanks++;
            } else await restarted;
          }
        }
      }
      let restarted = Promise.resolve();
      async function killer() {
        for (const { reached } of marks.values()) {
          await reached;
          restarted = stop(server, 'SIGKILL').then(async () => {
            server = await start(db);
          });
          await restarted;
          kills++;
        }
      }
      await Promise.all([killer(), ...Array.from({ length: 20 }, client)]);
      assert.deepEqual(await stop(server, 'SIGTERM'), [0, null]);

      const ids = (await kept(db)).map(({ id }) => id);
      assert.equal(kills, 3);
      assert.equal(ids.length, new Set(ids).size);
      assert.deepEqual(new Set(ids), acknowledged);
      assert.equal(ids.length, COUNT);
    });

  it('keeps the same id with other answers as another message', async () => {
    const db = join(folder, 'again.db');
    const server = await start(db);
    await post(server.url, letter(1));
    await post(server.url, letter(1, { message: 'I forgot to say: by May.' }));
    await stop(server, 'SIGTERM');
    assert.deepEqual(
      (await kept(db)).map(({ values }) => values.message),
      [ANSWERS.message, 'I forgot to say: by May.'],
    );
  });

  it('limits what one address sends, and says when to come again', async () => {
    const server = await start(join(folder, 'limited.db'), '--rate', '2');
    const answers = [];
    for (const id of [1, 2, 3]) answers.push(await post(server.url, letter(id)));
    await stop(server, 'SIGTERM');
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 429],
    );
    const wait = Number(answers[2].headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 60, String(wait));
  });

  it('knows senders behind a proxy apart, by the address that the proxy itself added', async () => {
    const server = await start(join(folder, 'proxied.db'), '--rate', '1', '--proxy');
    const from = async (forwarded, id) => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded };
      const body = JSON.stringify(letter(id));
      return (await fetch(server.url, { method: 'POST', headers, body })).status;
    };
    assert.equal(await from('192.0.2.1', 1), 200);
    assert.equal(await from('192.0.2.2', 2), 200);
    assert.equal(await from('192.0.2.9, 192.0.2.1', 3), 429);
    await stop(server, 'SIGTERM');
  });

  it('believes nobody about who they are without a proxy', async () => {
    const server = await start(join(folder, 'direct.db'), '--rate', '1');
    const statuses = [];
    for (const forwarded of ['192.0.2.1', '192.0.2.2']) {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded };
      const body = JSON.stringify(letter(forwarded.replaceAll('.', '-')));
      statuses.push((await fetch(server.url, { method: 'POST', headers, body })).status);
    }
    assert.deepEqual(statuses, [200, 429]);
    await stop(server, 'SIGTERM');
  });

  it('prints what it kept', async () => {
    const db = join(folder, 'printed.db');
    const server = await start(db);
    await post(server.url, letter(7));
    await stop(server, 'SIGTERM');
    const child = spawn(process.execPath, [program, 'messages', '--db', db]);
    let printed = '';
    for await (const chunk of child.stdout) printed += chunk;
    assert.equal(JSON.parse(printed).id, 'submission-7');
  });

  it('says what is missing when it is not told where to keep messages', async () => {
    const child = spawn(process.execPath, [program, 'endpoint']);
    let said = '';
    for await (const chunk of child.stderr) said += chunk;
    assert.match(said, /--db/);
  });
});
