// What `npm publish` would send, and what those who check packages say of it.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesBelow, manifest, read, root, run } from '../helpers/package.mjs';

describe('the published package', () => {
  let folder;
  let packed;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packed-'));
    const options = ['pack', '--json', '--pack-destination', folder];
    const { stdout } = await run('npm', options, { cwd: root, maxBuffer: 1e8 });
    [packed] = JSON.parse(stdout);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('holds what is meant to be there, and nothing else', () => {
    const expected = [
      /^package\.json$/,
      /^README\.md$/,
      /^LICENSE$/,
      /^dist\/npm\/.+\.(js|d\.ts)(\.map)?$/,
      /^dist\/cdn\/(letterbox|letterbox\.all)\.js(\.map)?$/,
      /^dist\/cdn\/chunks\/[\w-]+\.js(\.map)?$/,
      /^dist\/cdn\/elements\/[\w-]+\/define\.js(\.map)?$/,
      /^dist\/cdn\/(embed\.js|integrity\.json|THIRD-PARTY\.md)$/,
      /^dist\/(custom-elements|html-data|web-types)\.json$/,
      /^dist\/first-paint\.css$/,
    ];
    const paths = packed.files.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => expected.every((pattern) => !pattern.test(path))),
      [],
    );
    assert.deepEqual(
      expected.filter((pattern) => paths.every((path) => !pattern.test(path))).map(String),
      [],
    );
  });

  it('holds a compiled file and types for every source, and for nothing else', () => {
    const sources = filesBelow('src', '.ts')
      .map((path) => path.slice('src/'.length, -'.ts'.length))
      .sort();
    const published = (end) =>
      packed.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('dist/npm/') && path.endsWith(end))
        .map((path) => path.slice('dist/npm/'.length, -end.length))
        .sort();
    assert.deepEqual(published('.js'), sources);
    assert.deepEqual(published('.d.ts'), sources);
  });

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('satisfies attw', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const files = Object.keys(manifest.exports).filter((entry) => /\.(css|json)$/.test(entry));
    const options = ['--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...files];
    const { code, stdout } = await run(process.execPath, [
      attw,
      join(folder, packed.filename),
      ...options,
    ]).catch((failed) => failed);
    assert.equal(code ?? 0, 0, stdout);
  });

  it('carries the licences of what the CDN files bundle', () => {
    const licences = read('dist/cdn/THIRD-PARTY.md');
    const bundled = Object.keys(manifest.dependencies).filter(
      (name) => name !== '@speed-highlight/core',
    );
    for (const name of bundled) assert.match(licences, new RegExp(name));
  });
});
