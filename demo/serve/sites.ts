import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contactEndpoint } from '../../src/node/contact-endpoint.js';
import type { FeedSource } from './feed-source.js';
import type { Answer } from './http.js';
import type { Inbox } from './inbox.js';
import { stateAnswer } from './states.js';

/** Where the demo's sites are, each an origin of its own. */
export interface Origins {
  readonly publisher: string;
  readonly partner: string;
  readonly strict: string;
}

/** As the pages write them: in a demo on other ports they are replaced. */
const written: Origins = {
  publisher: 'http://127.0.0.1:8700',
  partner: 'http://127.0.0.1:8701',
  strict: 'http://127.0.0.1:8702',
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
};

/** What stands beside the publisher's folder. */
const loose = ['/demo.css', '/feed-ar.json', '/feed-house-style.json'];

const anyOrigin = { 'access-control-allow-origin': '*' };

/** The files of a folder by path: `/articles` is `articles.html`, `/elements` is its index page. */
async function file(folder: string, path: string, origins: Origins): Promise<Response | undefined> {
  const plain = /^(?:\/[\w-]+)*(?:\.\w+)?$/.exec(path.replace(/\/$/, ''))?.[0];
  if (plain === undefined) return undefined;
  const names = extname(plain) ? [plain] : [`${plain}.html`, `${plain}/index.html`];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined)
      return new Response(atHome(text, origins), {
        headers: { 'content-type': types[extname(name)] ?? 'text/plain', ...anyOrigin },
      });
  }
  return undefined;
}

const atHome = (text: string, origins: Origins) =>
  (Object.keys(written) as (keyof Origins)[]).reduce(
    (page, site) => page.replaceAll(written[site], origins[site]),
    text,
  );

const notFound = () =>
  new Response('There is no such page.', {
    status: 404,
    headers: { 'content-type': 'text/plain;charset=utf-8', ...anyOrigin },
  });

const methodNotAllowed = () => new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });

/** The publisher: its pages, its feed, and the endpoint that messages come back to. */
export function publisherSite(
  folder: string,
  { feed, inbox, origins }: { feed: FeedSource; inbox: Inbox; origins: () => Origins },
): Answer {
  let contact: Answer | undefined;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/contact') {
      contact ??= contactEndpoint({
        fields: 'name* email* company message*',
        origins: Object.values(origins()) as string[],
        deliver: inbox.add,
      });
      return contact(request);
    }
    if (pathname.startsWith('/states/')) return (await stateAnswer(request)) ?? notFound();
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed();
    if (pathname === '/feed.json')
      return new Response(await feed(), {
        headers: {
          'content-type': 'application/feed+json',
          'cache-control': 'no-cache',
          ...anyOrigin,
        },
      });
    if (pathname === '/inbox')
      return new Response(await inbox.page(), {
        headers: {
          'content-type': 'text/html;charset=utf-8',
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; style-src 'self'",
        },
      });
    // One page reads every article and takes its id from the address.
    const path = /^\/(?:articles\/.+)?$/.test(pathname) ? '/article' : pathname;
    const from = loose.includes(path) ? join(folder, '..') : folder;
    return (await file(from, path, origins())) ?? notFound();
  };
}

/** Somebody else's site: one page, at every address that it gives an article. */
export function partnerSite(folder: string, origins: () => Origins): Answer {
  return async ({ url }) => {
    const { pathname } = new URL(url);
    const path = pathname.startsWith('/read/') ? '/' : pathname;
    return (await file(folder, path, origins())) ?? notFound();
  };
}

/** A site that forbids nearly everything to its own pages, styles included. */
export function strictSite(folder: string, origins: () => Origins): Answer {
  const open = partnerSite(folder, origins);
  return async (request) => {
    const response = await open(request);
    const { publisher } = origins();
    response.headers.set(
      'content-security-policy',
      [
        "default-src 'none'",
        `script-src ${publisher}`,
        "style-src 'none'",
        `connect-src ${publisher}`,
        `img-src ${publisher}`,
        "require-trusted-types-for 'script'",
        "trusted-types lit-html dompurify 'allow-duplicates'",
      ].join('; '),
    );
    return response;
  };
}
