// Every entry of package.json can be imported by name, and nothing else can.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { entries, manifest, root, run, scriptEntries, tags } from '../helpers/package.mjs';

const inner = [
  'dist/npm/events.js',
  'dist/npm/index.js',
  'platform/http.js',
  'feed/read-feed.js',
].map((path) => `${manifest.name}/${path}`);

describe('the exports of package.json, in Node', () => {
  for (const entry of entries) {
    it(`resolve ${entry}`, () => {
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(entry))));
    });
  }

  for (const path of inner) {
    it(`do not resolve ${path}`, async () => {
      await assert.rejects(import(path), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
    });
  }
});

describe('the exports of package.json, under TypeScript', () => {
  let project;
  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'consumer-'));
    const installed = join(project, 'node_modules', manifest.name);
    await mkdir(installed, { recursive: true });
    await cp(join(root, 'package.json'), join(installed, 'package.json'));
    await cp(join(root, 'dist'), join(installed, 'dist'), { recursive: true });
    const dependencies = [...Object.keys(manifest.dependencies), '@types/trusted-types'];
    for (const name of [...dependencies, 'lit-html', 'lit-element', '@lit/reactive-element']) {
      await mkdir(join(project, 'node_modules', name, '..'), { recursive: true });
      await symlink(join(root, 'node_modules', name), join(project, 'node_modules', name));
    }

    const program = [
      ...scriptEntries.map((entry) => `import '${entry}';`),
      ...inner.map((path) => `// @ts-expect-error an inner path\nimport type {} from '${path}';`),
      `import { ArticleListElement, FeedError, type Feed } from '${manifest.name}';`,
      `import { readFeed } from '${manifest.name}/feed.js';`,
      ...tags.map((tag) => `document.createElement('${tag}').headingLevel = 3;`),
      "document.createElement('article-list') satisfies ArticleListElement;",
      "document.body.addEventListener('feed-load', ({ detail }) => detail.feed satisfies Feed);",
      "document.body.addEventListener('feed-error', ({ detail }) => detail.error satisfies FeedError);",
      'readFeed satisfies Function;',
    ];
    await writeFile(join(project, 'consumer.ts'), program.join('\n'));
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  });
  after(() => rm(project, { recursive: true, force: true }));

  for (const [moduleResolution, module] of [
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ]) {
    it(`are typed with moduleResolution ${moduleResolution}, and inner paths are not there`, async () => {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
      };
      const settings = JSON.stringify({ compilerOptions, files: ['consumer.ts'] });
      await writeFile(join(project, 'tsconfig.json'), settings);
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = await run(process.execPath, [tsc, '-p', project]).catch(
        (failed) => failed,
      );
      assert.equal(stdout, '');
    });
  }
});
