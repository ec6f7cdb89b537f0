import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { parseFields } from '../../contact/field.js';
import { contactEndpoint } from '../contact-endpoint.js';
import { senderOf, serveEndpoint } from '../server/serve-endpoint.js';
import { sqliteStore } from '../server/sqlite-store.js';
import { UsageError, type Command } from './command.js';

const usage = `letterbox endpoint --db <file> [options]

Takes the messages of a <contact-form> and keeps them in an SQLite file.

Options:
  --db <file>        where messages are kept
  --port <number>    default: 8787; 0 is any
  --host <address>   default: 127.0.0.1
  --fields <fields>  what the form asks; default: "name* email* message*"
  --origin <origin>  a site whose pages may post; may be named several times
  --rate <number>    messages that one address may send in a minute; default: 30
  --help             this text`;

const MINUTE = 60_000;

export const endpoint: Command = {
  summary: "takes a form's messages and keeps them",

  async run(args) {
    const { db, port, host, fields, origin, rate, help } = parse(args);
    if (help) {
      console.log(usage);
      return 0;
    }
    if (!db) throw new UsageError(`Where are messages kept? Name a file with --db.\n\n${usage}`);
    const store = await sqliteStore(db);
    const server = serveEndpoint(
      contactEndpoint({
        deliver: store.add,
        fields: parseFields(fields),
        origins: origin,
        rateLimit: { most: whole('--rate', rate), within: MINUTE, sender: senderOf },
      }),
    );
    server.listen(whole('--port', port), host);
    await once(server, 'listening');
    const { port: open } = server.address() as AddressInfo;
    console.log(`Messages are taken at http://${host}:${String(open)}/ and kept in ${db}.`);
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
    const store = await sqliteStore(path);
    for (const message of await store.list()) console.log(JSON.stringify(message));
    await store.close();
    return 0;
  },
};

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
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ', 1);
    throw new UsageError(`${sentence ?? ''}.\n\n${usage}`);
  }
}
