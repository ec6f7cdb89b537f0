// Lit and DOMPurify as the bundles hold them, for the browser tests: see leaveOut() in vite.config.ts.
import { readFileSync } from 'node:fs';

const leftOut = JSON.parse(
  readFileSync(new URL('../../src/left-out.json', import.meta.url), 'utf8'),
);

export const bundledDependenciesPlugin = () => ({
  name: 'bundled-dependencies',
  transform({ path, body }) {
    const [, file] =
      /\/node_modules\/(?:@lit|lit-html|lit-element|dompurify)\/(?:.*\/)?([^/]+)$/.exec(path) ?? [];
    if (!leftOut[file]) return undefined;
    let lean = body;
    for (const [part, instead] of Object.values(leftOut[file]).flat()) {
      if (!lean.includes(part)) throw new Error(`${path} has changed: it is without ${part}`);
      lean = lean.replace(part, () => instead);
    }
    return lean;
  },
});
