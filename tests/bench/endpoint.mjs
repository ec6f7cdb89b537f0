// `npm run bench:endpoint [-- postgres] [messages]`: many clients at once, while connections break, the
// server is killed, and messages are repeated; then three times as many without kills, for the memory of
// a server that runs on. Fails when an acknowledged message is not kept exactly once, or when that memory
// grows.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept, start, stop } from '../helpers/endpoint-process.mjs';
import { startPostgres } from '../helpers/postgres.mjs';

const CLIENTS = 200;
const MESSAGES = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 20_000);
/** Of all requests: those whose connection the client breaks, and those it sends once more. */
const BROKEN = 0.02;
const REPEATED = 0.05;
const KILLS = 4;
/** How often the memory of a server that runs on is looked at. */
const LOOKS = 8;
/**
 * How much bigger the last look may be than the first quarter's: a garbage collector comes and goes. A
 * kilobyte kept of each of the 45,000 messages between them would be a quarter.
 */
const GROWTH = 1.15;

/** Sends messages until each is acknowledged, and tells how it went. */
async function campaign(db, { messages, kills }) {
  const agent = new Agent({ keepAlive: true });
  const counts = { requests: 0, broken: 0, repeated: 0, refused: 0, kills: 0 };
  const times = [];
  const memory = [];
  const acknowledged = new Set();
  let server = await start(db);
  let restarted = Promise.resolve();
  let next = 0;

  /** Sends a message; `true` when it was acknowledged. */
  function send(id) {
    const body = JSON.stringify({
      name: 'Ida Holm',
      email: 'ida@example.com',
      message: `Message ${id}. ${'We need a backend. '.repeat(20)}`,
      _meta: { submission_id: `submission-${id}`, form: 'bench' },
    });
    counts.requests++;
    const breaks = Math.random() < BROKEN;
    const began = performance.now();
    return new Promise((resolve) => {
      const outgoing = request(
        server.url,
        { agent, method: 'POST', headers: { 'content-type': 'application/json' } },
        (incoming) => {
          incoming.resume();
          incoming.once('error', () => resolve(false));
          incoming.once('end', () => {
            times.push(performance.now() - began);
            if (incoming.statusCode !== 200) counts.refused++;
            resolve(incoming.statusCode === 200);
          });
        },
      );
      outgoing.once('error', () => resolve(false));
      outgoing.end(body, () => {
        if (!breaks) return;
        counts.broken++;
        outgoing.destroy();
        resolve(false);
      });
    });
  }

  async function client() {
    while (next < messages) {
      const id = next++;
      while (!(await send(id))) await restarted;
      acknowledged.add(`submission-${id}`);
      if (Math.random() < REPEATED) {
        counts.repeated++;
        await send(id);
      }
      await attend();
    }
  }

  /** Kills the server when it is time; one that runs on has its memory looked at. */
  async function attend() {
    const done = acknowledged.size / messages;
    if (kills === 0 && done >= (memory.length + 1) / LOOKS)
      memory.push(residentMegabytes(server.child.pid));
    if (counts.kills === kills || done < (counts.kills + 0.5) / kills) return;
    counts.kills++;
    restarted = stop(server, 'SIGKILL').then(async () => {
      server = await start(db);
    });
    await restarted;
  }

  const began = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  await stop(server, 'SIGTERM');

  const ids = (await kept(db)).map(({ id }) => id);
  const known = new Set(ids);
  times.sort((a, b) => a - b);
  const share = (part) => `${times[Math.floor(part * (times.length - 1))].toFixed(1)} ms`;
  return {
    clients: CLIENTS,
    messages,
    ...counts,
    acknowledged: acknowledged.size,
    kept: ids.length,
    lost: [...acknowledged].filter((id) => !known.has(id)).length,
    'kept twice': ids.length - known.size,
    'messages a second': Math.round(messages / seconds),
    'half within': share(0.5),
    '95 % within': share(0.95),
    '99 % within': share(0.99),
    'server memory on the way, MB': (await Promise.all(memory)).join(' '),
    'memory at the end to that at first': await growth(memory),
  };
}

/** How often the first quarter's memory the end has, at most; nothing where nobody looked. */
async function growth(looks) {
  if (looks.length < LOOKS) return '';
  const sizes = await Promise.all(looks);
  const quarter = LOOKS / 4;
  return (Math.max(...sizes.slice(-quarter)) / Math.max(...sizes.slice(0, quarter))).toFixed(2);
}

/** Source: proc(5). */
async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const postgres = process.argv.includes('postgres') ? await startPostgres() : undefined;
const database = (name) => postgres?.database(name) ?? join(folder, `${name}.db`);

const interrupted = await campaign(database('interrupted'), { messages: MESSAGES, kills: KILLS });
const steady = await campaign(database('steady'), { messages: 3 * MESSAGES, kills: 0 });
await postgres?.stop();
await rm(folder, { recursive: true });

const rows = Object.keys(interrupted);
console.table(
  Object.fromEntries(
    rows.map((row) => [row, { 'with kills': interrupted[row], without: steady[row] }]),
  ),
);
for (const { lost, messages, acknowledged, 'kept twice': twice } of [interrupted, steady])
  if (lost > 0 || twice > 0 || acknowledged < messages) process.exitCode = 1;
if (Number(steady['memory at the end to that at first']) > GROWTH) process.exitCode = 1;
