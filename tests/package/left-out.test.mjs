// The bundles hold Lit without what no element uses: see vite.config.ts and src/left-out.json. Here
// stands what the elements may therefore not use; the browser tests run with that Lit too.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, read } from '../helpers/package.mjs';

const leftOut = {
  'properties that are written to attributes': /\breflect: /,
  'conversions and comparisons of a property’s own':
    /\b(?:useDefault|converter|hasChanged)\b|\btype: (?:Object|Array)\b/,
  'decorators and initialisers': /@(?:property|state|query)\b|\baddInitializer\b/,
  'state: true': /\bstate: true\b/,
  'what has changed since the last update': /\b(?:willUpdate|updated|update)\(\w+[:)]/,
  'updates that are put off or refused': /\b(?:shouldUpdate|firstUpdated|scheduleUpdate)\b/,
  'styles put together from values': /\bcss`[^`]*\$\{|\bunsafeCSS\b/,
  'templates of SVG and MathML alone': /\b(?:svg|mathml)`/,
  'directives but these two':
    /'lit\/(?:directives\/(?!(?:guard|repeat)\.js')|directive\b|async-directive\b)/,
  'attributes that keep what they have': /\bnoChange\b/,
  'expressions in comments and raw text': /<!--|<(?:style|script|title)\b|<textarea[^>]*>\s*\$\{/,
};

describe('what is left out of Lit in the bundles', () => {
  const sources = filesBelow('src', '.ts')
    .map((path) => [path, read(path)])
    .filter(([path, text]) => / from 'lit/.test(text) && !path.endsWith('/own-templates.ts'))
    .map(([path, text]) => [path, text.replace(/\/\*\*[^]*?\*\//g, '')]);

  it('is looked for in every file that uses Lit', () => {
    assert.ok(sources.length > 60, `${sources.length} files`);
  });

  for (const [what, pattern] of Object.entries(leftOut))
    it(`is used nowhere: ${what}`, () => {
      const using = sources.filter(([, text]) => pattern.test(text)).map(([path]) => path);
      assert.deepEqual(using, []);
    });
});
