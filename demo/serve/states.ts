import { setTimeout as pause } from 'node:timers/promises';

// What goes wrong with feeds and forms, on purpose and on demand, for the pages that show states.

const headers = { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' };

const answers: Readonly<Record<string, (request: Request) => Response>> = {
  '/states/empty.json': () =>
    Response.json(
      { version: 'https://jsonfeed.org/version/1.1', title: 'Nothing yet', items: [] },
      { headers },
    ),
  '/states/missing.json': () => new Response('There is no such feed.', { status: 404, headers }),
  '/states/broken.json': () => new Response('{"version": "https://jsonf', { headers }),
  '/states/slow.json': ({ signal }) => new Response(drip(signal), { headers }),
  '/states/slow-contact': ({ signal }) => new Response(drip(signal), { headers }),
  '/states/failing-contact': () =>
    Response.json(
      { title: 'The message could not be delivered.', status: 500 },
      { status: 500, headers },
    ),
};

/** Answers under `/states/`, or nothing. */
export function stateAnswer(request: Request): Promise<Response | undefined> {
  return Promise.resolve(answers[new URL(request.url).pathname]?.(request));
}

/** White space, every now and then, until nobody listens: a feed that is forever on its way. */
function drip(signal: AbortSignal): ReadableStream<Uint8Array> {
  const space = new TextEncoder().encode(' ');
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(space);
      await pause(3000, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) controller.close();
    },
  });
}
