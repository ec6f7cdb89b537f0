import { parseArgs } from 'node:util';

/** A mistake of whoever started the demo, told in a sentence instead of a stack. */
export class UserError extends Error {}

export interface DemoOptions {
  /** The publisher's port; the partner's is the next, the strict page's the one after. 0 is any. */
  readonly port: number;
  /** File or URL of the feed behind every page. */
  readonly feed?: string | undefined;
  /** Folder that messages are kept in. */
  readonly dataDir: string;
}

export const usage = `npm start -- [--feed <file or URL>] [--port <number>]

  --feed   a JSON Feed to show in place of the demo's own
  --port   the first of three ports (default: 8700)`;

/** @throws {UserError} */
export function readOptions(args: readonly string[], dataDir: string): DemoOptions {
  const { feed, port: written } = parse(args);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_533)
    throw new UserError(`--port needs a number up to 65533, not "${written}".\n\n${usage}`);
  return { port, feed, dataDir };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { feed: { type: 'string' }, port: { type: 'string', default: '8700' } },
    }).values;
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}
