import type { MessageStore } from '../message-store.js';
import { fromRow, toRow, type MessageRow } from './message-row.js';

export type { MessageStore };

/** Any number that no other program locks with: two machines may start at the same moment. */
const SET_UP = 5_309_771;

/**
 * Keeps messages in PostgreSQL, for endpoints on several machines. Each is committed before it is
 * acknowledged, whatever the server's own settings say. Needs the package `pg`.
 * @param server a `postgres:` URL, or the options of the `Pool` of `pg`
 */
export async function postgresStore(server: string | object): Promise<MessageStore> {
  const { default: pg } = await import('pg').catch((cause: unknown) => {
    throw new Error('Messages in PostgreSQL need the package pg: npm install pg', { cause });
  });
  const pool = new pg.Pool({
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    options: '-c synchronous_commit=on',
    ...(typeof server === 'string' ? { connectionString: server } : server),
  });
  // A connection that breaks while nobody uses it is replaced by the next use.
  pool.on('error', () => undefined);
  try {
    await pool.query(`BEGIN;
      SELECT pg_advisory_xact_lock(${String(SET_UP)});
      CREATE TABLE IF NOT EXISTS messages (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id text NOT NULL,
        digest text NOT NULL,
        received timestamptz NOT NULL,
        message text NOT NULL,
        UNIQUE (id, digest)
      );
      COMMIT`);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    async add(message) {
      const { id, digest, received, message: text } = await toRow(message);
      await pool.query(
        `INSERT INTO messages (id, digest, received, message) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id, digest) DO NOTHING`,
        [id, digest, received, text],
      );
    },
    async list() {
      const { rows } = await pool.query<MessageRow>('SELECT message FROM messages ORDER BY number');
      return rows.map(fromRow);
    },
    close: () => pool.end(),
  };
}
