import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import sirv from 'sirv';
import { UserError } from './options.js';

export type Answer = (request: Request) => Promise<Response>;

/** Folders whose files anybody may have, by the path that they stand under. */
export type Folders = Readonly<Record<string, string>>;

export const HOST = '127.0.0.1';

/**
 * Waits until a server listens and gives its origin.
 * @throws {UserError} when the port is not to be had
 */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${String(port)} is taken by another program. Stop it, or choose another port: npm start -- --port 8800`;
      reject(new UserError(error.code === 'EADDRINUSE' ? taken : error.message));
    });
    server.listen(port, HOST, resolve);
  });
  return `http://${HOST}:${String((server.address() as AddressInfo).port)}`;
}

/** What is under way gets this long to end, in milliseconds. */
const GRACE = 1000;

/** Stops taking requests and resolves when those that are under way have ended. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
  });
}

/** A server whose answers come from a function of the web's own `Request` and `Response`. */
export function serve(answer: Answer, folders: Folders = {}): Server {
  const mounts = Object.entries(folders).map(([path, folder]) => ({
    path,
    files: sirv(folder, {
      dev: true,
      setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
    }),
  }));
  return createServer((incoming, outgoing) => {
    const mount = mounts.find(({ path }) => incoming.url?.startsWith(`${path}/`));
    if (mount) {
      incoming.url = incoming.url?.slice(mount.path.length);
      mount.files(incoming, outgoing);
    } else void respond(incoming, outgoing, answer);
  });
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    gone.abort();
  });
  try {
    const response = await answer(toRequest(incoming, gone.signal));
    // A body that was not read to its end would stand in the way of the next request.
    if (!incoming.complete) outgoing.setHeader('connection', 'close');
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body && incoming.method !== 'HEAD')
      await pipeline(Readable.fromWeb(response.body as never), outgoing);
    else outgoing.end();
  } catch (error) {
    if (gone.signal.aborted) return;
    console.error(error);
    if (!outgoing.headersSent) outgoing.writeHead(500);
    outgoing.end();
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', headers, url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${headers.host ?? HOST}`), {
    method,
    signal,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    ...(hasBody && { body: Readable.toWeb(incoming) as never, duplex: 'half' }),
  });
}
