// A tag stands in three one-line lists, and everything that registers is named in `sideEffects`.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesBelow, manifest, read, tags } from '../helpers/package.mjs';

const folders = [...new Set(filesBelow('src/elements', '.ts').map((path) => path.split('/')[2]))];
const className = (tag) =>
  `${tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;

describe('every element', () => {
  it('has a folder named as its tag', () => {
    assert.deepEqual(folders, tags);
  });

  for (const tag of folders) {
    it(`<${tag}> is exported by index.ts`, () => {
      assert.match(read('src/index.ts'), new RegExp(`\\b${className(tag)}\\b`));
    });
    it(`<${tag}> is registered by define.ts`, () => {
      assert.ok(read('src/define.ts').includes(`import './elements/${tag}/define.js'`));
    });
    it(`<${tag}> is found by autoload.ts`, () => {
      assert.ok(read('src/autoload.ts').includes(`'${tag}'`));
    });
    it(`<${tag}> has entries in package.json`, () => {
      assert.ok(manifest.exports[`./${tag}.js`]);
      assert.ok(manifest.exports[`./${tag}/define.js`]);
    });
  }
});

/** Whether importing a file does something: it calls, or it imports for the effect. */
function acts(path) {
  const { statements } = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  return statements.some(
    (statement) =>
      ts.isExpressionStatement(statement) ||
      ts.isBlock(statement) ||
      (ts.isImportDeclaration(statement) && !statement.importClause),
  );
}

const toPattern = (glob) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`);

describe('sideEffects of package.json', () => {
  const patterns = manifest.sideEffects.map(toPattern);
  const isNamed = (path) => patterns.some((pattern) => pattern.test(`./${path}`));
  const compiled = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/npm/$1.js');
  const sources = filesBelow('src', '.ts');

  it('name every file that acts when it is imported, as source and compiled', () => {
    const acting = sources.filter(acts);
    assert.ok(acting.length >= tags.length);
    assert.deepEqual(
      acting.flatMap((path) => [path, compiled(path)]).filter((path) => !isNamed(path)),
      [],
    );
  });

  it('name no file that does nothing', () => {
    const idle = sources.filter((path) => !acts(path));
    assert.deepEqual(idle.flatMap((path) => [path, compiled(path)]).filter(isNamed), []);
  });

  it('name nothing that is not there', () => {
    const files = [...sources, ...filesBelow('dist', '')].map((path) => `./${path}`);
    assert.deepEqual(
      manifest.sideEffects.filter((glob) => !files.some((path) => toPattern(glob).test(path))),
      [],
    );
  });
});
