import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const outDir = 'dist/cdn';

/** By file of a dependency, by what it is: what the bundles leave out, and what stands in its place. */
const leftOut = JSON.parse(readFileSync('src/left-out.json', 'utf8')) as Record<
  string,
  Record<string, [part: string, instead: string][]>
>;

/** Shortens html`` and css`` templates. */
const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|css)`/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id }),
  },
});

/**
 * Dependencies without what the bundles never use; `left-out.json` says what that is. Lit is left what
 * the elements' own templates, styles and properties are made of (a test holds what these may use), and
 * the browser tests run with that Lit as well. Templates that a page brings itself get the whole of it.
 * The npm files import every dependency as it is. A part that is not found stops the build: the
 * dependency has changed.
 */
const leaveOut = (): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  apply: 'build',
  resolveId: {
    filter: { id: /^lit$/ },
    handler: (_, importer) =>
      importer?.endsWith('/own-templates.ts')
        ? `${join(import.meta.dirname, 'node_modules/lit-html/lit-html.js')}?whole`
        : undefined,
  },
  transform: {
    filter: { id: /node_modules\/(?:@lit|lit-html|lit-element|marked|dompurify)\/[^?]+$/ },
    handler(code, id) {
      let lean = code;
      for (const [part, instead] of Object.values(leftOut[basename(id)] ?? {}).flat()) {
        if (!lean.includes(part)) this.error(`${id} has changed: it is without ${part}`);
        lean = lean.replace(part, () => instead);
      }
      return lean === code ? null : { code: lean, map: null };
    },
  },
});

/** Writes the SHA-384 of each file, for `integrity` attributes and import maps. */
const integrity = (): Plugin => ({
  name: 'integrity',
  writeBundle() {
    const hashes = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => {
        const hash = createHash('sha384').update(readFileSync(join(outDir, file)));
        return [file, `sha384-${hash.digest('base64')}`] as const;
      });
    writeFileSync(
      join(outDir, 'integrity.json'),
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
});

const output = {
  minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
  comments: { legal: false, annotation: false, jsdoc: false },
} as const;

const shared = { outDir, target: 'es2022', sourcemap: 'hidden' } as const;

/** What several elements need, in few files: each request and each cold start of gzip costs. */
const groups = [
  {
    name: 'core',
    priority: 4,
    test: /node_modules\/(?:lit(?!.*(?:directive|\?whole))|@lit\/reactive-element)|src\/(?:platform\/(?:ancestry|usual|coded-error|define-element|safe-url|words)|controllers\/(?:locale|states)-|events\/event\.|i18n\/(?:registry|languages)|styles\/(?:tokens|base)|templates\/heading)/,
  },
  {
    name: 'feed',
    priority: 3,
    test: /src\/(?:feed\/(?:feed-(?:cache|error)|read-shape|request-)|events\/feed|controllers\/feed-|platform\/(?:http|shared))/,
  },
  {
    name: 'articles',
    priority: 2,
    test: /src\/(?:feed\/(?:article-url|begin-|read-(?:article|authors|fetched|lean)|shapes)|templates\/date|content\/excerpt|i18n\/(?:en\/teaser|format-date))/,
  },
  {
    name: 'article-list',
    priority: 1,
    test: /src\/(?:(?:styles|templates)\/teaser|elements\/article-list\/(?:article-list|define)|i18n\/en\/article-list)/,
  },
];

/** Each tag's own file has the name that `autoload.ts` imports it by. */
const definitions = Object.fromEntries(
  readdirSync('src/elements').map((tag) => [
    `elements/${tag}/define`,
    `src/elements/${tag}/define.ts`,
  ]),
);

/** `letterbox.js`: registers the tags that a page holds, each from a chunk of its own. */
const loader: UserConfig = {
  build: {
    ...shared,
    emptyOutDir: true,
    manifest: true,
    license: { fileName: 'THIRD-PARTY.md' },
    lib: { entry: { letterbox: 'src/autoload.ts', ...definitions }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...output,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups },
      },
    },
  },
};

/** `letterbox.all.js`: everything in one module, for pages that pin an integrity hash. */
const all: UserConfig = {
  build: {
    ...shared,
    emptyOutDir: false,
    lib: { entry: { 'letterbox.all': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: { ...output, entryFileNames: '[name].js', codeSplitting: false },
    },
  },
};

/** `embed.js`: the classic script that imports `letterbox.js` from beside it. Built last. */
const embed: UserConfig = {
  plugins: [integrity()],
  build: {
    ...shared,
    emptyOutDir: false,
    sourcemap: false,
    lib: {
      entry: 'src/embed.ts',
      formats: ['iife'],
      name: 'letterbox',
      fileName: () => 'embed.js',
    },
    rolldownOptions: {
      output: { minify: output.minify, comments: output.comments },
      external: /letterbox\.js$/,
    },
  },
};

const builds: Record<string, UserConfig> = { loader, all, embed };

export default defineConfig(({ mode }) => {
  const { plugins = [], ...config } = builds[mode] ?? {};
  return {
    ...config,
    publicDir: false,
    logLevel: 'warn',
    plugins: [leaveOut(), minifyTemplates(), plugins],
  };
});
