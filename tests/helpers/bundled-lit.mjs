// Lit as the bundles hold it, for the browser tests: see leanLit() in vite.config.ts.
import { readFileSync } from 'node:fs';

const unused = JSON.parse(
  readFileSync(new URL('../../src/lit-unused.json', import.meta.url), 'utf8'),
);

export const bundledLitPlugin = () => ({
  name: 'bundled-lit',
  transform({ path, body }) {
    const [, file] =
      /\/node_modules\/(?:@lit|lit-html|lit-element)\/(?:.*\/)?([^/]+)$/.exec(path) ?? [];
    if (!unused[file]) return undefined;
    let lean = body;
    for (const [part, instead] of unused[file]) {
      if (!lean.includes(part)) throw new Error(`Lit has changed: ${path} is without ${part}`);
      lean = lean.replace(part, instead);
    }
    return lean;
  },
});
