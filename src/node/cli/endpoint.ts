import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { contactEndpoint, type Deliver, type Field } from '../contact-endpoint.js';
import type { MessageStore } from '../message-store.js';
import { readFields } from '../read-fields.js';
import { postgresStore } from '../server/postgres-store.js';
import { senderOf, serveEndpoint } from '../server/serve-endpoint.js';
import { smtpDelivery } from '../server/smtp-delivery.js';
import { sqliteStore } from '../server/sqlite-store.js';
import { UsageError, type Command } from './command.js';

const usage = `letterbox endpoint --db <file> [options]

Takes the messages of a <contact-form> and keeps them in an SQLite file or in PostgreSQL.

Options:
  --db <file>        where messages are kept: a file, or a postgres: URL
  --port <number>    default: 8787; 0 is any
  --host <address>   default: 127.0.0.1
  --fields <fields>  what the form asks, as there; default: "name* email* message*"
  --origin <origin>  a site whose pages may post; may be named several times
  --rate <number>    messages that one address may send in a minute; default: 30
  --proxy            a proxy of your own stands before it and adds to X-Forwarded-For: the last
                     address there is the sender's
  --mail-to <address>
                     mails each message too; the environment variable SMTP_URL says through
                     which server: smtps://user:password@mail.publisher.example
  --mail-from <address>
                     whom those mails come from; default: the address they go to
  --help             this text`;

const MINUTE = 60_000;

export const endpoint: Command = {
  summary: "takes a form's messages and keeps them",

  async run(args) {
    const { db, port, host, fields, origin, rate, proxy, help, ...mail } = parse(args);
    if (help) {
      console.log(usage);
      return 0;
    }
    if (!db) throw new UsageError(`Where are messages kept? Name a file with --db.\n\n${usage}`);
    const asked = definition(fields);
    const mailed = await mailDelivery(mail['mail-to'], mail['mail-from']);
    const store = await openStore(db);
    const server = serveEndpoint(
      contactEndpoint({
        deliver: [store.add, ...mailed],
        fields: asked,
        origins: origin,
        rateLimit: {
          most: whole('--rate', rate),
          within: MINUTE,
          sender: proxy ? proxiedSender : senderOf,
        },
      }),
    );
    server.listen(whole('--port', port), host);
    await once(server, 'listening');
    const { port: open } = server.address() as AddressInfo;
    console.log(`Messages are taken at http://${host}:${String(open)}/ and kept in ${shown(db)}.`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    // What is under way is answered first.
    server.close();
    server.closeIdleConnections();
    await once(server, 'close');
    await store.close();
    return 0;
  },
};

export const messages: Command = {
  summary: 'prints the messages that are kept, one JSON object a line',

  async run([flag, path, ...rest]) {
    if (flag !== '--db' || !path || rest.length > 0)
      throw new UsageError('letterbox messages --db <file>');
    const store = await openStore(path);
    for (const { files, ...message } of await store.list()) {
      const written = files.map(({ bytes, ...file }) => ({
        ...file,
        base64: Buffer.from(bytes).toString('base64'),
      }));
      console.log(JSON.stringify({ ...message, files: written }));
    }
    await store.close();
    return 0;
  },
};

/** What stands before the last address is anybody's to write: only the proxy itself adds that. */
const proxiedSender = (request: Request) =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || senderOf(request);

const isPostgres = (db: string) => /^postgres(?:ql)?:/.test(db);

/** Without the password that a URL may hold. */
const shown = (db: string) => (isPostgres(db) && URL.canParse(db) ? new URL(db).host : db);

async function openStore(db: string): Promise<MessageStore> {
  try {
    return await (isPostgres(db) ? postgresStore(db) : sqliteStore(db));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Messages cannot be kept in ${shown(db)}: ${why}`);
  }
}

async function mailDelivery(to: string | undefined, from = to): Promise<Deliver[]> {
  if (!to || !from) return [];
  const server = process.env.SMTP_URL;
  if (!server) throw new UsageError('Which server sends the mails? Set SMTP_URL.');
  return [await smtpDelivery({ server, from, to })];
}

function definition(written: string): readonly Field[] {
  try {
    return readFields(written);
  } catch (error) {
    throw new UsageError(`--fields: ${(error as Error).message}`);
  }
}

function whole(option: string, written: string): number {
  if (!/^\d{1,5}$/.test(written)) throw new UsageError(`${option} needs a number.\n\n${usage}`);
  return Number(written);
}

function parse(args: readonly string[]) {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        db: { type: 'string' },
        port: text('8787'),
        host: text('127.0.0.1'),
        fields: text('name* email* message*'),
        origin: { type: 'string', multiple: true, default: [] },
        rate: text('30'),
        proxy: { type: 'boolean' },
        'mail-to': { type: 'string' },
        'mail-from': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ', 1);
    throw new UsageError(`${sentence ?? ''}.\n\n${usage}`);
  }
}
