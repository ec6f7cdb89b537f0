// What every store of messages does, asked of each.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createInterface } from 'node:readline';
import { postgresStore } from 'letterbox-elements/contact-postgres.js';
import { sqliteStore } from 'letterbox-elements/contact-sqlite.js';
import { kept, openStore } from '../helpers/endpoint-process.mjs';
import { startPostgres } from '../helpers/postgres.mjs';

const letter = (id, answers = {}, files = []) => ({
  id: `submission-${id}`,
  received: '2026-05-04T08:30:00.000Z',
  values: { name: 'Ida Holm', message: 'Good morning,\nwe need a backend.', ...answers },
  files,
  form: 'contact',
  page: 'https://publisher.example/contact',
  language: 'en',
  consent: {},
  attribution: { utm_source: 'spring' },
  spam: { score: 0, reasons: [] },
});

/** Adds messages until it is killed, and prints the number of each that was acknowledged. */
const writer = `
  import { openStore } from './tests/helpers/endpoint-process.mjs';
  const { db, letter } = JSON.parse(process.argv[1]);
  const store = await openStore(db);
  for (let number = 0; ; number++) {
    await store.add({ ...letter, id: 'submission-' + number });
    process.stdout.write(number + '\\n');
  }`;

const stores = {
  async sqlite() {
    const folder = await mkdtemp(join(tmpdir(), 'messages-'));
    let count = 0;
    return {
      database: () => join(folder, `${String(count++)}.db`),
      crash: () => Promise.resolve(),
      end: () => rm(folder, { recursive: true }),
      noSuchPlace: () => sqliteStore(join(folder, 'none', 'messages.db')),
    };
  },
  async postgres() {
    const server = await startPostgres();
    let count = 0;
    return {
      database: () => server.database(`letters${String(count++)}`),
      crash: server.crash,
      end: server.stop,
      noSuchPlace: () => postgresStore('postgres://tests@127.0.0.1:9/letters'),
    };
  },
};

for (const [name, open] of Object.entries(stores))
  describe(`a store in ${name}`, () => {
    let place;
    before(async () => {
      place = await open();
    });
    after(() => place.end());

    it('gives back what it was given, in the order in which it came', async () => {
      const db = place.database();
      const store = await openStore(db);
      const letters = [letter(1), letter(2, { name: 'Åse' }), letter(3)];
      for (const each of letters) await store.add(each);
      assert.deepEqual(await store.list(), letters);
      await store.close();
      assert.deepEqual(await kept(db), letters);
    });

    it('keeps a message once, however often it is given', async () => {
      const store = await openStore(place.database());
      await store.add(letter(1));
      await store.add({ ...letter(1), received: '2026-05-04T09:00:00.000Z' });
      assert.deepEqual(await store.list(), [letter(1)]);
      await store.close();
    });

    it('keeps the same id with other answers or files as another message', async () => {
      const store = await openStore(place.database());
      const file = { field: 'brief', name: 'brief.txt', type: 'text/plain' };
      const letters = [
        letter(1),
        letter(1, { message: 'I forgot: by May.' }),
        letter(1, {}, [{ ...file, bytes: new Uint8Array([1]) }]),
        letter(1, {}, [{ ...file, bytes: new Uint8Array([2]) }]),
      ];
      for (const each of letters) await store.add(each);
      assert.deepEqual(await store.list(), letters);
      await store.close();
    });

    it('keeps a message once when several machines are given it at the same moment', async () => {
      const db = place.database();
      const machines = await Promise.all([1, 2, 3].map(() => openStore(db)));
      await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          machines[index % 3].add(letter(Math.floor(index / 3))),
        ),
      );
      const ids = (await machines[0].list()).map(({ id }) => id);
      assert.equal(ids.length, 20);
      assert.equal(new Set(ids).size, 20);
      await Promise.all(machines.map((machine) => machine.close()));
    });

    it('keeps any text and any byte as it is', async () => {
      const store = await openStore(place.database());
      const hard = letter(
        1,
        {
          name: "Robert'); DROP TABLE messages; --",
          message: '%s $1 ? \\ "\u2028 😀 العربية \ud800',
        },
        [
          {
            field: 'brief',
            name: 'ключ.pdf',
            type: 'application/pdf',
            bytes: Uint8Array.from({ length: 256 }, (_, index) => index),
          },
        ],
      );
      await store.add(hard);
      assert.deepEqual(await store.list(), [hard]);
      await store.close();
    });

    it('has every message that it acknowledged before its process and its server were killed', async () => {
      const db = place.database();
      const child = spawn(
        process.execPath,
        ['--input-type=module', '-e', writer, JSON.stringify({ db, letter: letter(0) })],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let last = -1;
      for await (const line of createInterface({ input: child.stdout })) {
        last = Number(line);
        if (last === 100) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await place.crash();
      const ids = (await kept(db)).map(({ id }) => id);
      assert.ok(last >= 100);
      assert.equal(new Set(ids).size, ids.length);
      // One more may have been kept than its acknowledgement could say.
      assert.ok(ids.length === last + 1 || ids.length === last + 2, `${ids.length} of ${last + 1}`);
    });

    it('does not open where nothing can be kept', async () => {
      await assert.rejects(place.noSuchPlace());
    });

    it('refuses a message once it is closed', async () => {
      const store = await openStore(place.database());
      await store.close();
      await assert.rejects(store.add(letter(1)));
    });
  });
