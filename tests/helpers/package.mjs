// The package as files: what stands in package.json, what npm would publish.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const run = promisify(execFile);

export const read = (path) => readFileSync(new URL(path, `file://${root}`), 'utf8');
export const readJson = (path) => JSON.parse(read(path));

export const manifest = readJson('package.json');
export const tags = ['article-list', 'article-view', 'contact-form', 'office-card'];

/** What a program imports: `letterbox-elements/feed.js` and so on. */
export const entries = Object.keys(manifest.exports).map((entry) =>
  entry.replace(/^\./, manifest.name),
);
export const scriptEntries = entries.filter(
  (entry) => entry === manifest.name || entry.endsWith('.js'),
);

/** Paths of files below a folder that end so, relative to the project. */
export const filesBelow = (folder, end) =>
  readdirSync(root + folder, { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith(end))
    .sort();
