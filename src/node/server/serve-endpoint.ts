import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

type Answer = (request: Request) => Promise<Response>;

/** Who sent a request, for a limit by address: what the socket says, which no header can forge. */
const senders = new WeakMap<Request, string>();

export const senderOf = (request: Request): string | undefined => senders.get(request);

/** A server of `node:http` for an endpoint that speaks the web's `Request` and `Response`. */
export function serveEndpoint(answer: Answer): Server {
  return createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (incoming, outgoing) => {
    void respond(answer, incoming, outgoing);
  });
}

async function respond(
  answer: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const response = await answer(toRequest(incoming));
    // A body that was not read to its end would stand in the way of the next request.
    if (!incoming.complete) outgoing.setHeader('connection', 'close');
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    // What is no request at all, such as one for no address.
    if (!outgoing.headersSent) outgoing.writeHead(400, { connection: 'close' });
    outgoing.end();
  }
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', headers, url = '/', socket } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    ...(hasBody && { body: Readable.toWeb(incoming) as never, duplex: 'half' }),
  });
  senders.set(request, socket.remoteAddress ?? '');
  return request;
}
