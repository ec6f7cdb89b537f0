// Of form services and captchas a page gets the one that its form uses, when it is touched.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, read, readJson } from '../helpers/package.mjs';

const chunks = readJson('dist/cdn/.vite/manifest.json');

/** Every module of the source that comes with these. */
function comesWith(keys) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key)) return;
    found.add(key);
    chunks[key].imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found];
}

/** Names in the table of a folder, and the file that each is loaded from. */
const listed = (path) =>
  [...read(path).matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(([, name]) => name).sort();

for (const [what, table, helpers] of [
  ['form service', 'src/contact/providers/table.ts', ['answer', 'body', 'table']],
  [
    'captcha',
    'src/contact/captcha/index.ts',
    ['captcha', 'element-widget', 'explicit-widget', 'index', 'token-box'],
  ],
]) {
  const folder = table.slice(0, table.lastIndexOf('/'));
  const files = filesBelow(folder, '.ts')
    .map((path) => basename(path, '.ts'))
    .filter((name) => !helpers.includes(name));

  describe(`every ${what}`, () => {
    it('is one file, named in one place', () => {
      assert.deepEqual(listed(table), files);
    });

    it('is loaded by itself, with no other', () => {
      for (const name of files) {
        const key = `${folder}/${name}.ts`;
        assert.ok(chunks[key]?.isDynamicEntry, `${name} is loaded on its own`);
        const others = comesWith([key]).filter(
          (other) => other !== key && other.startsWith(`${folder}/`),
        );
        assert.deepEqual(others, [], `${name} brings others`);
      }
    });

    it('comes with no form that nobody has touched', () => {
      const usable = comesWith(['src/autoload.ts', 'src/elements/contact-form/define.ts']);
      assert.deepEqual(
        usable.filter((key) => key.startsWith(folder)),
        [],
      );
    });
  });
}
