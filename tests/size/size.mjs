// Prints what a page loads, in bytes of gzip, until each element is usable, and fails over budget.
// Read from the build's own graph: the loader, the element's chunk, and what these import.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', cdn), 'utf8'));
const gzip = (file) => gzipSync(readFileSync(new URL(file, cdn)), { level: 9 }).length;
const element = (tag) => `src/elements/${tag}/define.ts`;

const rows = [
  ['article-list', 13_000, [element('article-list')]],
  ['contact-form', 13_000, [element('contact-form')]],
  ['office-card', 12_000, [element('office-card')]],
  ['article-view, HTML', 26_000, [element('article-view'), 'src/templates/prose.ts']],
  [
    'article-view, markdown',
    41_000,
    [element('article-view'), 'src/templates/prose.ts', 'src/content/markdown.ts'],
  ],
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
table.push({ what: 'embed.js', bytes: gzip('embed.js'), budget: 1000, files: ['embed.js'] });

let over = false;
console.log(
  'gzip bytes until usable'.padEnd(28),
  'bytes'.padStart(8),
  'budget'.padStart(8),
  ' files',
);
for (const { what, bytes, budget, files } of table) {
  const fits = bytes <= budget;
  over ||= !fits;
  console.log(
    what.padEnd(28),
    String(bytes).padStart(8),
    String(budget).padStart(8),
    String(files.length).padStart(6),
    fits ? '' : ` over by ${String(bytes - budget)}`,
  );
}
if (over) process.exitCode = 1;
