import { expect } from '@open-wc/testing';
import { FeedError, loadFeed, readFeed } from '../../src/feed/index.js';
import { fakeClock } from '../fixtures/clock.js';
import {
  fakeServer,
  held,
  json,
  silence,
  status,
  text,
  unreachable,
} from '../fixtures/fake-fetch.js';
import { feed, item } from '../fixtures/feeds.js';

const server = fakeServer();

async function failureOf(load: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await load.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof FeedError) return error;
  throw new Error(`expected a FeedError, not ${String(error)}`);
}

describe('Asking for a feed', () => {
  it('brings its articles', async () => {
    const { title, articles } = await loadFeed(server.serve(feed()));
    expect(title).to.equal('Notes from the boathouse');
    expect(articles).to.have.length(3);
  });

  it('mends a faulty feed as readFeed does, and notes the same', async () => {
    const faulty = feed({ items: [item(7, { id: 7, tags: 'a,b', date_published: '2022-12-8' })] });
    const url = server.serve(faulty);
    expect(await loadFeed(url)).to.deep.equal(readFeed(faulty, { url }));
  });

  it('is one request for a hundred callers', async () => {
    const url = server.serve(feed());
    const feeds = await Promise.all(Array.from({ length: 100 }, () => loadFeed(url)));
    expect(server.requestsTo(url)).to.have.length(1);
    expect(new Set(feeds)).to.have.property('size', 1);
  });

  it('is a request of its own with other credentials', async () => {
    const url = server.serve(feed());
    await Promise.all([loadFeed(url), loadFeed(url, { credentials: 'include' })]);
    expect(server.requestsTo(url).map(({ credentials }) => credentials)).to.deep.equal([
      'same-origin',
      'include',
    ]);
  });

  it('needs no permission from another origin: a simple GET without headers of its own', async () => {
    const url = server.serve(feed());
    await loadFeed(url);
    const [request] = server.requestsTo(url);
    expect(request?.method).to.equal('GET');
    expect([...(request?.headers.keys() ?? [])].filter((name) => name !== 'accept')).to.deep.equal(
      [],
    );
  });

  it('resolves relative addresses against where a redirect led', async () => {
    const url = server.serve(() => {
      const response = Response.json({ items: [item(1, { url: 'one' })] });
      return Object.defineProperty(response, 'url', {
        value: 'https://moved.example/new/feed.json',
      });
    });
    const { articles } = await loadFeed(url);
    expect(articles[0]?.url).to.equal('https://moved.example/new/one');
  });

  it('goes to the network again when asked for a fresh answer', async () => {
    const url = server.serve(feed({ title: 'Old' }), feed({ title: 'New' }));
    const user = new AbortController();
    await loadFeed(url, { signal: user.signal });
    expect((await loadFeed(url)).title).to.equal('Old');
    expect((await loadFeed(url, { fresh: true })).title).to.equal('New');
    user.abort();
  });
});

describe('A caller that leaves', () => {
  it('gets the reason it left with, which is no FeedError', async () => {
    const url = server.serve(silence);
    const leaving = new AbortController();
    const load = loadFeed(url, { signal: leaving.signal }).catch((error: unknown) => error);
    leaving.abort(new Error('gone'));
    expect(await load)
      .to.be.an('error')
      .with.property('message', 'gone');
  });

  it('leaves the request to those who still wait', async () => {
    const answer = held(feed());
    const url = server.serve(answer);
    const leaving = new AbortController();
    const left = loadFeed(url, { signal: leaving.signal }).catch(() => 'left');
    const stayed = loadFeed(url);
    leaving.abort();
    expect(await left).to.equal('left');
    expect(server.requestsTo(url)[0]?.signal?.aborted).to.equal(false);
    answer.release();
    expect((await stayed).articles).to.have.length(3);
  });

  it('ends the request when it is the last', async () => {
    const url = server.serve(silence);
    const [one, other] = [new AbortController(), new AbortController()];
    const loads = [one, other].map(({ signal }) => loadFeed(url, { signal }).catch(() => 'left'));
    one.abort();
    other.abort();
    await Promise.all(loads);
    expect(server.requestsTo(url)).to.have.length(1);
    expect(server.requestsTo(url)[0]?.signal?.aborted).to.equal(true);
  });

  it('that had left before it asked asks for nothing', async () => {
    const url = server.serve(feed());
    const load = loadFeed(url, { signal: AbortSignal.abort() }).catch(() => 'left');
    expect(await load).to.equal('left');
    expect(server.requestsTo(url).filter(({ signal }) => !signal?.aborted)).to.have.length(0);
  });

  it('does not end the request of somebody who comes after', async () => {
    const url = server.serve(silence, feed());
    const leaving = new AbortController();
    const left = loadFeed(url, { signal: leaving.signal }).catch(() => 'left');
    leaving.abort();
    await left;
    expect((await loadFeed(url)).articles).to.have.length(3);
  });
});

describe('An answer', () => {
  it('may begin with a byte-order mark', async () => {
    const url = server.serve(text(`\ufeff${JSON.stringify(feed())}`, 'application/json'));
    expect((await loadFeed(url)).articles).to.have.length(3);
  });

  for (const type of ['text/plain', 'text/html', 'application/octet-stream', 'nonsense'])
    it(`may call itself ${type} when it is a feed`, async () => {
      const url = server.serve(text(JSON.stringify(feed()), type));
      expect((await loadFeed(url)).articles).to.have.length(3);
    });

  it('may arrive in pieces that break a letter', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(feed({ title: 'Både' })));
    const url = server.serve(
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
              stream.close();
            },
          }),
        ),
    );
    expect((await loadFeed(url)).title).to.equal('Både');
  });

  for (const [name, answer] of [
    ['a page', text('<!doctype html><title>Sign in</title>', 'text/html')],
    ['cut off', text('{"items": [{"id": "1"', 'application/json')],
    ['empty', text('', 'application/json')],
    ['JSON with a comma too many', text('{"items": [],}', 'application/json')],
    ['XML', text('<?xml version="1.0"?><rss/>', 'application/json')],
  ] as const)
    it(`that is ${name} is not-json`, async () => {
      const url = server.serve(answer);
      const error = await failureOf(loadFeed(url));
      expect(error).to.include({ code: 'not-json', url });
      expect(server.requestsTo(url)).to.have.length(1);
    });

  it('that is JSON without items is invalid-feed', async () => {
    const url = server.serve({ error: 'no such feed' });
    expect(await failureOf(loadFeed(url))).to.include({ code: 'invalid-feed', url });
  });

  for (const code of [400, 401, 403, 404, 410])
    it(`of status ${String(code)} is http, and nobody asks again`, async () => {
      const url = server.serve(status(code));
      expect(await failureOf(loadFeed(url))).to.include({ code: 'http', status: code, url });
      expect(server.requestsTo(url)).to.have.length(1);
    });

  it('of status 404 is http even when it holds a feed', async () => {
    const url = server.serve(json(feed(), { status: 404 }));
    expect(await failureOf(loadFeed(url))).to.include({ code: 'http', status: 404 });
  });

  it('that failed is forgotten', async () => {
    const url = server.serve(status(404), feed());
    await failureOf(loadFeed(url));
    expect((await loadFeed(url)).articles).to.have.length(3);
  });

  it('that failed is forgotten even while somebody who waited for it is still there', async () => {
    const url = server.serve(status(404), feed());
    const user = new AbortController();
    await failureOf(loadFeed(url, { signal: user.signal }));
    expect((await loadFeed(url)).articles).to.have.length(3);
    user.abort();
  });
});

describe('A second and a third try', () => {
  const clock = fakeClock('2026-08-18T12:00:00Z');

  for (const [name, answer] of [
    ['there is no connection', unreachable],
    ['the server stumbles', status(500)],
    ['the server is down', status(503)],
    ['there were too many requests', status(429)],
  ] as const)
    it(`are made when ${name}, after 400 ms and after 1,600 ms`, async () => {
      const url = server.serve(answer, answer, feed());
      const load = loadFeed(url);
      await clock.fire(400);
      await clock.fire(1600);
      expect((await load).articles).to.have.length(3);
      expect(server.requestsTo(url)).to.have.length(3);
    });

  it('are the last', async () => {
    const url = server.serve(unreachable);
    const load = failureOf(loadFeed(url));
    await clock.fire(400);
    await clock.fire(1600);
    const error = await load;
    expect(error).to.include({ code: 'network', url });
    expect(error.cause).to.be.an('error');
    expect(server.requestsTo(url)).to.have.length(3);
  });

  it('tell the status when none helped', async () => {
    const url = server.serve(status(502));
    const load = failureOf(loadFeed(url));
    await clock.fire(400);
    await clock.fire(1600);
    expect(await load).to.include({ code: 'http', status: 502 });
  });

  it('wait as long as the server asks', async () => {
    const url = server.serve(status(429, { 'retry-after': '7' }), feed());
    const load = loadFeed(url);
    await clock.fire(7000);
    expect((await load).articles).to.have.length(3);
  });

  it('wait until the moment the server names', async () => {
    const url = server.serve(
      status(503, { 'retry-after': 'Tue, 18 Aug 2026 12:00:09 GMT' }),
      feed(),
    );
    const load = loadFeed(url);
    await clock.fire(9000);
    expect((await load).articles).to.have.length(3);
  });

  for (const nonsense of ['soon', '', '-5'])
    it(`are made after the usual pause when the server asks for “${nonsense}”`, async () => {
      const url = server.serve(status(503, { 'retry-after': nonsense }), feed());
      const load = loadFeed(url);
      await clock.fire(400);
      expect((await load).articles).to.have.length(3);
    });

  it('are one request each for everyone who waits', async () => {
    const url = server.serve(unreachable, feed());
    const loads = Array.from({ length: 100 }, () => loadFeed(url));
    await clock.fire(400);
    for (const { articles } of await Promise.all(loads)) expect(articles).to.have.length(3);
    expect(server.requestsTo(url)).to.have.length(2);
  });

  it('are not made when the server asks for an hour', async () => {
    const url = server.serve(status(503, { 'retry-after': '3600' }));
    expect(await failureOf(loadFeed(url))).to.include({ code: 'http', status: 503 });
    expect(server.requestsTo(url)).to.have.length(1);
  });

  it('are not made for a caller that left in the pause', async () => {
    const url = server.serve(unreachable);
    const leaving = new AbortController();
    const load = loadFeed(url, { signal: leaving.signal }).catch(() => 'left');
    const endPause = await clock.asked(400);
    leaving.abort();
    endPause();
    expect(await load).to.equal('left');
    expect(server.requestsTo(url)).to.have.length(1);
  });
});

describe('Silence', () => {
  const clock = fakeClock('2026-08-18T12:00:00Z');

  it('of ten seconds is a timeout, and the request ends', async () => {
    const url = server.serve(silence);
    const load = failureOf(loadFeed(url));
    await clock.fire(10_000);
    expect(await load).to.include({ code: 'timeout', url });
    expect(server.requestsTo(url)).to.have.length(1);
    expect(server.requestsTo(url)[0]?.signal?.aborted).to.equal(true);
  });

  it('may be as long as the caller says', async () => {
    const url = server.serve(silence);
    const load = failureOf(loadFeed(url, { timeout: 50 }));
    await clock.fire(50);
    expect((await load).code).to.equal('timeout');
  });

  it('is not what a slow answer is that keeps coming', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(feed()));
    const part = Math.ceil(bytes.length / 5);
    let at = 0;
    const url = server.serve(
      ({ signal }) =>
        new Response(
          new ReadableStream(
            {
              // asked for again once what came before was heard
              pull: (stream) => {
                clock.advance(9000);
                if (signal?.aborted) stream.error(signal.reason);
                else if (at < bytes.length) stream.enqueue(bytes.slice(at, (at += part)));
                else stream.close();
              },
            },
            { highWaterMark: 0 },
          ),
        ),
    );
    expect((await loadFeed(url)).articles).to.have.length(3);
  });

  it('in the middle of an answer is a timeout too', async () => {
    const url = server.serve(
      ({ signal }) =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              stream.enqueue(new TextEncoder().encode('{"items":'));
              signal?.addEventListener('abort', () => {
                stream.error(signal.reason);
              });
            },
          }),
        ),
    );
    const load = failureOf(loadFeed(url));
    await clock.fire(10_000);
    expect((await load).code).to.equal('timeout');
  });
});
