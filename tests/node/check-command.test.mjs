// `letterbox check <file or URL>`, as a publisher runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { manifest, root } from '../helpers/package.mjs';

const program = join(root, manifest.bin.letterbox);

const item = (number, more) => ({
  id: `note-${number}`,
  url: `https://publisher.example/notes/note-${number}`,
  title: `Note ${number}`,
  summary: `What note ${number} is about.`,
  image: `https://publisher.example/notes/${number}.jpg`,
  content_html: `<p>The first line of note ${number}.</p>`,
  date_published: '2026-08-18T09:00:00Z',
  ...more,
});

const feed = (more) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Notes from the boathouse',
  home_page_url: 'https://publisher.example/',
  language: 'da',
  items: [item(1), item(2)],
  ...more,
});
const feedOf = (more) => feed({ items: [item(1, more)] });
const many = (number, more) =>
  feed({ items: Array.from({ length: number }, (_, index) => item(index, more)) });

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feeds-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Runs `letterbox` in the folder of the feeds. */
async function letterbox(args, { input = '' } = {}) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => (output[stream] += text));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** Checks a feed, or text that is none, as a file. */
async function check(content, ...options) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(folder, 'feed.json'), text);
  return letterbox(['check', 'feed.json', ...options]);
}

const checkJson = async (content) => JSON.parse((await check(content, '--json')).stdout);

/** Lines that break where they must, as one. */
const flat = (text) => text.replace(/\s+/g, ' ');

/** A server of anything, for as long as the test runs. */
async function listen(t, handler) {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

describe('letterbox check', () => {
  it('finds nothing to mend in a clean feed', async () => {
    const { code, stdout, stderr } = await check(feed());
    assert.equal(code, 0);
    assert.match(stdout, /^Notes from the boathouse$/m);
    assert.match(stdout, /^2 articles can be read\. Nothing to mend\.$/m);
    assert.equal(stderr, '');
  });

  it('tells what readers see of a feed', async () => {
    const offices = [{ id: 'copenhagen', city: 'København' }];
    const items = [item(1), item(2, { image: undefined, date_published: '2026-09-01T09:00:00Z' })];
    const { stdout } = await check(feed({ items, _letterbox: { offices } }));
    assert.match(stdout, /2 articles, the newest of 1 September 2026, in Danish\./);
    assert.match(stdout, /1 of 2 has no picture: readers see cards without one\./);
    assert.match(stdout, /1 office in "_letterbox"\./);
  });

  it('counts a picture in the text as one', async () => {
    const { stdout } = await check(
      feedOf({ image: undefined, content_html: '<p>A ship. <img src="/ship.jpg"></p>' }),
    );
    assert.doesNotMatch(stdout, /no picture/);
  });

  it('reads standard input, and a file that begins with a byte-order mark', async () => {
    const input = `\uFEFF${JSON.stringify(feed())}`;
    for (const { code, stdout } of [
      await letterbox(['check', '-'], { input }),
      await check(input),
    ]) {
      assert.equal(code, 0);
      assert.match(stdout, /^2 articles can be read/m);
    }
  });

  for (const [severity, more, code, path, exit] of [
    ['error', { date_published: 'soon' }, 'invalid-date', 'items[0].date_published', 1],
    ['warning', { date_published: '2026-8-1' }, 'loose-date', 'items[0].date_published', 0],
    ['note', { tags: 'boats, tar' }, 'tags-as-text', 'items[0].tags', 0],
  ])
    it(`says of ${code}, ${severity === 'error' ? 'an' : 'a'} ${severity}, what readers see, how to mend it and where it is`, async () => {
      const { code: exitCode, stdout } = await check(feedOf(more));
      const [block] = stdout.split('\n\n').filter((each) => each.startsWith(`${severity}: `));
      const lines = block.split('\n');
      assert.equal(lines[0], `${severity}: ${code}`);
      assert.match(lines[1], /^ {2}Readers see: \w/);
      assert.match(block, /^ {2}To mend it: \w/m);
      assert.equal(lines.at(-1), `    ${path}  note-1`);
      assert.match(stdout, new RegExp(`^1 article can be read\\. 1 ${severity}\\.$`, 'm'));
      assert.equal(exitCode, exit);
    });

  it('puts errors before warnings, and warnings before notes', async () => {
    const { stdout } = await check(
      feedOf({ tags: 'a', date_published: '2026-8-1', url: 'javascript:alert(1)' }),
    );
    assert.deepEqual(stdout.match(/^(error|warning|note)(?=:)/gm), ['error', 'warning', 'note']);
  });

  it('says a fault that occurs often once, with its first places', async () => {
    const { stdout } = await check(many(42, { tags: 'boats' }));
    assert.equal(stdout.match(/tags-as-text/g).length, 1);
    assert.match(stdout, /^note: tags-as-text \(42 times\)$/m);
    assert.equal(stdout.match(/items\[\d+\]\.tags/g).length, 5);
    assert.match(stdout, /^ {4}and 37 more/m);
  });

  it('lists every place when asked to', async () => {
    const { stdout } = await check(many(42, { tags: 'boats' }), '--all');
    assert.equal(stdout.match(/items\[\d+\]\.tags/g).length, 42);
    assert.doesNotMatch(stdout, /more/);
  });

  it('lists departures from the specification that readers do not notice', async () => {
    const { code, stdout } = await check(feedOf({ date_published: '2026-08-18', tags: 'boats' }));
    const [, departures] = stdout.split('Departs from the specification');
    assert.match(departures, /items\[0\]\.date_published: .*2026-08-18T09:00:00/);
    assert.doesNotMatch(departures, /items\[0\]\.tags/, 'a note has told that');
    assert.equal(code, 0);
  });

  it('keeps to 80 columns', async () => {
    const long = 'a'.repeat(200);
    const faulty = { id: long, title: long, tags: 'a', url: 'file:///a', content_html: undefined };
    const { stdout } = await check(feed({ items: [item(1, faulty), item(2), item(2), null] }));
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 80),
      [],
    );
  });

  it('says where it takes a file to be published, if that matters', async () => {
    const relative = feed({ home_page_url: undefined });
    assert.match(flat((await check(relative)).stdout), /as if the file stood at .* --url/);
    assert.doesNotMatch((await check(feed())).stdout, /--url/);
    const told = await check(relative, '--url', 'https://boathouse.example/feed.json');
    assert.doesNotMatch(told.stdout, /--url/);
  });

  it('checks several feeds, and fails if one of them does', async () => {
    await writeFile(join(folder, 'good.json'), JSON.stringify(feed()));
    await writeFile(join(folder, 'bad.json'), '{}');
    const { code, stdout } = await letterbox(['check', 'bad.json', 'good.json']);
    assert.equal(code, 1);
    assert.match(stdout, /^bad\.json$[^]*^good\.json$/m);
  });

  it('writes a report for programs', async () => {
    const { feeds, advice } = await checkJson(feedOf({ tags: 'boats' }));
    const [{ source, overview, diagnostics, valid, issues }] = feeds;
    assert.equal(source, 'feed.json');
    assert.equal(overview.articles, 1);
    assert.deepEqual(diagnostics, [
      { code: 'tags-as-text', severity: 'info', path: 'items[0].tags', articleId: 'note-1' },
    ]);
    assert.equal(valid, false);
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['items[0].tags'],
    );
    assert.match(advice['tags-as-text'].mend, /"tags": \[/);
  });
});

describe('letterbox check, of what is no feed', () => {
  const refuses = async (result, code, sentence) => {
    assert.equal(result.code, 1);
    assert.match(result.stdout, new RegExp(`^error: ${code}$`, 'm'));
    assert.match(flat(result.stdout), sentence);
    assert.match(result.stdout, /^No article can be read/m);
    assert.equal(result.stderr, '');
  };

  it('shows where bad JSON goes wrong', async () => {
    const result = await check('{\n  "title": "Notes",\n  "items": [{ "id": "1", }]\n}\n');
    await refuses(result, 'not-json', /Line 3, column 26: .* comma too many/);
    const lines = result.stdout.split('\n');
    const arrow = lines.findIndex((line) => line.trim() === '^');
    assert.equal(lines[arrow - 1][lines[arrow].indexOf('^')], '}');
  });

  for (const [what, text, sentence] of [
    [
      'that was cut off',
      '{ "items": [{ "id": "1", "title": "The fi',
      /ends in the middle of a text/,
    ],
    ['with a missing comma', '{ "title": "A"\n "items": [] }', /Line 2, column 2: a comma/],
    ['with a line break in a text', '{ "title": "A\nB" }', /column 14: a text must end/],
    ['with a stray backslash', String.raw`{ "title": "A\B" }`, /column 14: a backslash/],
    ['with something behind it', '{ "items": [] } {}', /column 17: the feed has ended/],
    ['with a name without quotes', '{ items: [] }', /column 3: a name in double quotes/],
    ['that is a sentence', 'Not here', /column 1: a feed begins with \{/],
  ])
    it(`says what is wrong with JSON ${what}`, async () =>
      refuses(await check(text), 'not-json', sentence));

  for (const [what, text, code, sentence] of [
    ['a web page', '<!doctype html><p>Hello', 'web-page', /web page/],
    ['an empty file', ' \n', 'empty', /nothing in it/],
    ['JSON without articles', '{ "title": "Notes" }', 'invalid-feed', /list named "items"/],
  ])
    it(`knows ${what}`, async () => refuses(await check(text), code, sentence));

  it('says that there is no such file', async () =>
    refuses(await letterbox(['check', 'none.json']), 'no-file', /no such file/));

  it('says that it is a folder', async () =>
    refuses(await letterbox(['check', '.']), 'folder', /folder/));

  it('tells programs the line and the column', async () => {
    const { feeds, advice } = await checkJson('{\n"items": [,]}');
    const { code, line, column } = feeds[0].error;
    assert.deepEqual({ code, line, column }, { code: 'not-json', line: 2, column: 11 });
    assert.match(advice['not-json'].what, /\w/);
  });
});

describe('letterbox check, of a URL', () => {
  it('reads the feed that its server sends', async (t) => {
    const origin = await listen(t, (_, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.end(JSON.stringify(feed()));
    });
    const { code, stdout } = await letterbox(['check', `${origin}/feed.json`]);
    assert.equal(code, 0);
    assert.match(stdout, /^2 articles can be read\. Nothing to mend\.$/m);
    assert.doesNotMatch(stdout, /Access-Control/);
  });

  it('says that other sites cannot show a feed whose server does not let them', async (t) => {
    const origin = await listen(t, (_, response) => response.end(JSON.stringify(feed())));
    const { stdout } = await letterbox(['check', `${origin}/feed.json`]);
    assert.match(flat(stdout), /partners see no articles.*Access-Control-Allow-Origin: \*/);
  });

  it('believes a server that names the site which asks', async (t) => {
    const origin = await listen(t, (request, response) => {
      response.setHeader('access-control-allow-origin', request.headers.origin ?? 'null');
      response.end(JSON.stringify(feed()));
    });
    const { stdout } = await letterbox(['check', `${origin}/feed.json`]);
    assert.doesNotMatch(stdout, /Access-Control/);
  });

  it('takes relative addresses from where it was led to', async (t) => {
    const origin = await listen(t, (request, response) => {
      if (request.url === '/feed.json')
        response.writeHead(302, { location: '/blog/feed.json' }).end();
      else response.end(JSON.stringify(feed({ home_page_url: undefined })));
    });
    const { stdout } = await letterbox(['check', `${origin}/feed.json`]);
    assert.ok(
      flat(stdout).startsWith(`${origin}/feed.json, answered from ${origin}/blog/feed.json `),
    );
    assert.doesNotMatch(stdout, /--url/);
  });

  it('says what a server answered that does not have it', async (t) => {
    const origin = await listen(t, (_, response) => response.writeHead(404).end('Not here'));
    const { code, stdout } = await letterbox(['check', `${origin}/feed.json`]);
    assert.equal(code, 1);
    assert.match(stdout, /^error: http$/m);
    assert.match(stdout, /It answered 404 Not Found\./);
  });

  it('says that no server answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    const { code, stdout } = await letterbox(['check', `http://127.0.0.1:${port}/feed.json`]);
    assert.equal(code, 1);
    assert.match(stdout, /^error: network$/m);
    assert.match(stdout, /No server answers there\./);
  });
});

describe('letterbox check, of a feed that attacks the terminal', () => {
  const attack = '\u001B[2J\u001B]0;owned\u0007\u009B31m\u202Eevil\r\n\u0085\u2028';
  // All that a report may be made of: no escapes, no other controls, nothing that turns text around.
  const UNSAFE = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
  const hostile = feed({
    title: `Title ${attack}`,
    language: attack,
    next_url: `https://publisher.example/${attack}`,
    items: [item(1, { id: `id-1${attack}`, tags: 'a' }), item(2, { date_published: attack })],
  });

  for (const [how, options] of [
    ['text', []],
    ['JSON', ['--json']],
  ])
    it(`writes ${how} without control characters`, async () => {
      const { stdout } = await check(hostile, ...options);
      assert.match(attack, UNSAFE);
      assert.match(stdout, /id-1/);
      assert.doesNotMatch(stdout, UNSAFE);
    });

  it('shows bad JSON without control characters', async () => {
    const { stdout } = await check(`{ "title": "Notes${attack}" }`);
    assert.match(stdout, /"Notes/);
    assert.doesNotMatch(stdout, UNSAFE);
  });

  it('keeps such characters in JSON as data', async () => {
    const { feeds } = await checkJson(hostile);
    assert.equal(feeds[0].diagnostics[0].articleId, `id-1${attack}`.trim());
  });
});

describe('letterbox', () => {
  it('tells its commands', async () => {
    const { code, stdout } = await letterbox(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}check +\w/m);
  });

  it('tells how to use a command', async () => {
    const { code, stdout } = await letterbox(['check', '--help']);
    assert.equal(code, 0);
    for (const option of ['--all', '--json', '--url']) assert.ok(stdout.includes(option), option);
  });

  it('tells its version', async () => {
    const { code, stdout } = await letterbox(['--version']);
    assert.equal(code, 0);
    assert.equal(stdout.trim(), manifest.version);
  });

  for (const [what, args, sentence] of [
    ['no command', [], /Commands:/],
    ['an unknown command', ['chek'], /There is no command "chek"/],
    ['a name that every object has', ['constructor'], /There is no command "constructor"/],
    ['no feed', ['check'], /Which feed\?/],
    ['an unknown option', ['check', 'feed.json', '--al'], /Unknown option '--al'/],
    ['--url without an address', ['check', 'feed.json', '--url', 'here'], /--url needs an address/],
    [
      '--url for two files',
      ['check', 'a.json', 'b.json', '--url', 'https://publisher.example/'],
      /goes with one file/,
    ],
  ])
    it(`says how it is used when it gets ${what}`, async () => {
      const { code, stdout, stderr } = await letterbox(args);
      assert.equal(code, 2);
      assert.match(stderr, sentence);
      assert.doesNotMatch(stderr, /^\s+at /m, 'no stack');
      assert.equal(stdout, '');
    });
});
