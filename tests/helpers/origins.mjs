// The three parties of an embedded page, each an origin of its own: the partner's page, the CDN that
// holds the built files, and the publisher with feed, media and a form's endpoint.
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { json, text } from 'node:stream/consumers';

const root = new URL('../../', import.meta.url);

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/feed+json',
  svg: 'image/svg+xml',
};
const typeOf = (path) => types[path.split('.').at(-1)];

const found = (body, type, headers = {}) => ({
  status: 200,
  headers: { 'content-type': type, ...headers },
  body,
});
const missing = { status: 404, headers: {}, body: 'Not here' };

/** An origin on a port of its own. `answer` gets the path and the request. */
async function serve(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname !== '/favicon.ico') requests.push(`${request.method} ${pathname}`);
    const { status, headers, body } = await answer(pathname, request).catch(() => missing);
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** What was asked for, as `GET /path`. */
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** `dist/cdn`, and beside it the recorder that the pages of these tests load first. */
async function serveCdn() {
  const refusals = new Map();
  const cdn = await serve(async (path) => {
    const refuse = [...refusals].find(([start]) => path.startsWith(start))?.[1];
    if (refuse) {
      refuse();
      return missing;
    }
    const file = path === '/recorder.mjs' ? `tests/helpers${path}` : `dist/cdn${path}`;
    return found(await readFile(new URL(file, root)), typeOf(path));
  });
  return Object.assign(cdn, {
    /** Answers paths that start so with 404, while `during` runs; gives it a promise of the first. */
    async refuse(start, during) {
      const asked = new Promise((resolve, reject) => {
        refusals.set(start, resolve);
        AbortSignal.timeout(20_000).addEventListener('abort', () => {
          reject(new Error(`Nobody asked for ${start} in 20 s`));
        });
      });
      try {
        await during(asked);
      } finally {
        refusals.delete(start);
      }
    },
  });
}

/** A message as JSON, or as a plain form sends it. */
const received = async (request) =>
  request.headers['content-type'].includes('json')
    ? json(request)
    : Object.fromEntries(new URLSearchParams(await text(request)));

/** `demo/feed.json` as `/feed.json`, its media, and an endpoint at `/messages`. */
async function servePublisher() {
  const messages = [];
  const failures = [];
  const news = new EventEmitter();
  let preflights = Promise.resolve();
  let gate = Promise.resolve();
  let asked;
  const publisher = await serve(async (path, request) => {
    if (path === '/messages') {
      if (request.method !== 'POST') {
        news.emit('preflight');
        await preflights;
      } else if (failures.length > 0) {
        await text(request);
        return { ...missing, status: failures.shift() };
      } else {
        messages.push(await received(request));
        news.emit('message');
      }
      return found('{"ok":true}', 'application/json');
    }
    if (path === '/feed.json') await gate;
    return found(await readFile(new URL(`demo${path}`, root)), typeOf(path));
  });
  return Object.assign(publisher, {
    feed: `${publisher.origin}/feed.json`,
    action: `${publisher.origin}/messages`,
    /** What the endpoint received. */
    messages,
    /** Answers the next messages so, one each. */
    failWith: (...statuses) => failures.push(...statuses),
    /** Resolves when there are more messages than that. */
    async messageAfter(count) {
      const signal = AbortSignal.timeout(10_000);
      while (messages.length <= count) await once(news, 'message', { signal });
    },
    /** Keeps the permission to send back until the returned function is called. */
    holdPreflights() {
      let release;
      asked = once(news, 'preflight');
      preflights = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    /** Resolves when a browser has asked for that permission. */
    preflightAsked: () => asked,
    /** Keeps the feed back until the returned function is called. */
    holdFeed() {
      let release;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  });
}

/** Serves HTML that tests hand in, and a copy of Lit for pages that have their own. */
async function serveHost() {
  const pages = new Map();
  const host = await serve(async (path) =>
    path.startsWith('/lit-html/')
      ? found(await readFile(new URL(`node_modules${path}`, root)), typeOf(path))
      : (pages.get(path) ?? missing),
  );
  return Object.assign(host, {
    /** Publishes a page and gives its address. */
    publish({ head = '', body, policy }) {
      const path = `/${pages.size}.html`;
      const html = `<!doctype html>
        <html lang="en">
          <head><meta charset="utf-8" /><title>A partner's page</title>${head}</head>
          <body>${body}</body>
        </html>`;
      pages.set(path, found(html, types.html, policy && { 'content-security-policy': policy }));
      return host.origin + path;
    },
  });
}

export async function openOrigins() {
  const [host, cdn, publisher] = await Promise.all([serveHost(), serveCdn(), servePublisher()]);
  return {
    host,
    cdn,
    publisher,
    close: () => Promise.all([host.close(), cdn.close(), publisher.close()]),
  };
}
