// `letterbox endpoint` as a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { postgresStore } from 'letterbox-elements/contact-postgres.js';
import { sqliteStore } from 'letterbox-elements/contact-sqlite.js';
import { manifest, root } from './package.mjs';

export const program = join(root, manifest.bin.letterbox);

/** Starts the command and gives where it listens. */
export async function start(db, ...more) {
  const args = [program, 'endpoint', '--db', db, '--port', '0', '--rate', '99999', ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes('\n')) break;
  }
  return { child, url: /http:\S+/.exec(said)[0] };
}

export async function stop({ child }, signal) {
  const ended = once(child, 'exit');
  child.kill(signal);
  return ended;
}

export const openStore = (db) => (db.startsWith('postgres:') ? postgresStore(db) : sqliteStore(db));

/** What a database of messages holds. */
export async function kept(db) {
  const store = await openStore(db);
  const messages = await store.list();
  await store.close();
  return messages;
}
