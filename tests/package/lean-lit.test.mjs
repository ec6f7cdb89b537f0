// The bundles hold Lit without what no element uses: see vite.config.ts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, read } from '../helpers/package.mjs';

describe('what is left out of Lit in the bundles', () => {
  const sources = filesBelow('src', '.ts').map((path) => [path, read(path)]);

  for (const unused of [
    /\breflect: /,
    /\buseDefault\b/,
    /\bconverter: /,
    /\baddInitializer\b/,
    /\btype: (?:Object|Array)\b/,
    /@(?:property|state|query)\b/,
  ])
    it(`is used nowhere: ${unused.source}`, () => {
      const using = sources.filter(([, text]) => unused.test(text)).map(([path]) => path);
      assert.deepEqual(using, []);
    });
});
