import type { MessageStore } from '../message-store.js';
import { fromRow, toRow, type MessageRow } from './message-row.js';

export type { MessageStore };

/**
 * Keeps messages in an SQLite file. Each is on the disk before it is acknowledged, and outlives a
 * process that is killed. Needs the package `libsql`.
 * @param path of the file; `:memory:` keeps nothing
 */
export async function sqliteStore(path: string): Promise<MessageStore> {
  const { default: Database } = await import('libsql').catch((cause: unknown) => {
    throw new Error('Messages in SQLite need the package libsql: npm install libsql', { cause });
  });
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  // In WAL mode only this makes a commit wait for the disk.
  db.pragma('synchronous = FULL');
  db.pragma('busy_timeout = 5000');
  db.exec(`CREATE TABLE IF NOT EXISTS messages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    received TEXT NOT NULL,
    message TEXT NOT NULL,
    UNIQUE (id, digest)
  )`);
  const insert = db.prepare(
    `INSERT INTO messages (id, digest, received, message) VALUES (?, ?, ?, ?)
     ON CONFLICT (id, digest) DO NOTHING`,
  );
  const all = db.prepare('SELECT message FROM messages ORDER BY number');
  // libsql's statements outlive their database.
  const opened = () => {
    if (!db.open) throw new Error('The store of messages is closed.');
  };
  return {
    async add(message) {
      opened();
      const { id, digest, received, message: text } = await toRow(message);
      insert.run(id, digest, received, text);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection
    async list() {
      opened();
      return (all.all() as MessageRow[]).map(fromRow);
    },
    close() {
      db.close();
      return Promise.resolve();
    },
  };
}
