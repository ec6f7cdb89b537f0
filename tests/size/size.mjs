// What a page loads, in bytes of gzip, until each element is usable. Read from the build's own graph:
// the loader, the element's chunk, and what these import.
// Fails where one is over its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', cdn), 'utf8'));
const gzip = (file) => gzipSync(readFileSync(new URL(file, cdn)), { level: 9 }).length;
const element = (tag) => `src/elements/${tag}/define.ts`;
const officeFeed = 'src/elements/office-card/office-feed.ts';
const markdown = 'src/content/markdown.ts';
const purifier = 'src/platform/sanitize-with-dompurify.ts';

const rows = [
  ['article-list', 13_000, [element('article-list')]],
  ['contact-form', 13_000, [element('contact-form')]],
  // that describes its office itself, and whose office stands in a feed
  ['office-card', 12_000, [element('office-card')]],
  ['office-card, from a feed', 12_000, [element('office-card'), officeFeed]],
  // where the browser sanitises, and where it does not
  ['article-view, HTML, native', 15_000, [element('article-view')]],
  ['article-view, HTML', 26_000, [element('article-view'), purifier]],
  ['article-view, markdown', 41_000, [element('article-view'), purifier, markdown]],
];

/** Files of modules and of everything they import statically. */
function closure(modules) {
  const files = new Set();
  const visit = (key) => {
    const { file, imports = [] } = manifest[key];
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  modules.forEach(visit);
  return [...files];
}

const table = rows.map(([what, budget, modules]) => {
  const files = closure(['src/autoload.ts', ...modules]);
  return { what, bytes: files.reduce((sum, file) => sum + gzip(file), 0), budget, files };
});
const providers = Object.keys(manifest)
  .filter((key) => key.startsWith('src/contact/providers/'))
  .map((key) => gzip(manifest[key].file));
// Comes with the first touch of a form, one of them.
table.push({
  what: 'largest form service',
  bytes: Math.max(...providers),
  budget: 1500,
  files: ['a provider'],
});
table.push({ what: 'embed.js', bytes: gzip('embed.js'), budget: 1000, files: ['embed.js'] });

console.log('gzip bytes until usable'.padEnd(28), ' bytes  budget  files');
for (const { what, bytes, budget, files } of table) {
  const isOver = bytes > budget;
  if (isOver) process.exitCode = 1;
  console.log(
    what.padEnd(28),
    [bytes, budget, files.length].map((n) => String(n).padStart(6)).join('  '),
    isOver ? `  over budget by ${String(bytes - budget)}` : '',
  );
}
