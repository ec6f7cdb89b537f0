// Styles: private tokens are defined where they are used, public ones are read and never set.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, read, readJson } from '../helpers/package.mjs';

const styles = filesBelow('src', '.ts').map(read).join('\n');
const all = (pattern) => new Set([...styles.matchAll(pattern)].map(([, name]) => name));
const without = (names, others) => [...names].filter((name) => !others.has(name));

const defined = all(/(?<![\w-])(--_[\w-]+)\s*:/g);
const used = all(/var\(\s*(--_[\w-]+)/g);

describe('style tokens', () => {
  it('are defined when they are used', () => {
    assert.deepEqual(without(used, defined), []);
  });

  it('are used when they are defined', () => {
    assert.deepEqual(without(defined, used), []);
  });

  it('are never set when they are public', () => {
    const publicTokens = /(?<![\w-])(--(?:letterbox|article|contact|office)-[\w-]+)\s*:/g;
    assert.deepEqual([...all(publicTokens)], []);
  });

  it('stand in the manifest when they belong to one element', () => {
    const declarations = readJson('dist/custom-elements.json').modules.flatMap(
      (module) => module.declarations,
    );
    const documented = new Set(
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    const read = all(/var\(\s*(--(?:article-list|article-view|contact-form|office-card)-[\w-]+)/g);
    assert.deepEqual([...read].sort(), [...documented].sort());
  });
});
