import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const outDir = 'dist/cdn';

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
 * What Lit carries and the bundles never use: for engines without adopted style sheets, polyfills,
 * hydration, standard decorators and hand-written CSS, for warning a page of copies of Lit beside its own,
 * and for properties that write attributes or read them in ways of their own, which no element here has
 * (a test holds that). Templates stay whole, as a page may hand in its own. The npm files import Lit as it is. A part that is not found stops the
 * build: Lit has changed.
 */
const UNMET: Readonly<Record<string, readonly (readonly [part: string, instead: string])[]>> = {
  'css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      '',
    ],
  ],
  'reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport', 'p=void 0'],
    [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    // initializers
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // reflect
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    // useDefault
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)))',
      'this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))',
    ],
    [',{useDefault:i,reflect:e,wrapped:h},r){', '){'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['r??this._$Ej?.get(e)??r', 'r'],
    // converter, type: Object and Array
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      ',h=u;',
    ],
  ],
  'lit-html.js': [
    ['B=t.litHtmlPolyfillSupport', 'B=void 0'],
    [',(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['o=s.litElementPolyfillSupport', 'o=void 0'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

const leanLit = (): Plugin => ({
  name: 'lean-lit',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/(?:@lit|lit-html|lit-element)\// },
    handler(code, id) {
      let lean = code;
      for (const [part, instead] of UNMET[id.slice(id.lastIndexOf('/') + 1)] ?? []) {
        if (!lean.includes(part)) this.error(`Lit has changed: ${id} is without ${part}`);
        lean = lean.replace(part, instead);
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
    test: /node_modules\/(?:lit(?!.*directive)|@lit\/reactive-element)|src\/(?:platform\/(?:ancestry|usual|coded-error|define-element|safe-url|words)|controllers\/(?:locale|states)-|events\/event\.|i18n\/(?:registry|languages)|styles\/(?:tokens|base)|templates\/heading)/,
  },
  {
    name: 'feed',
    priority: 3,
    test: /src\/(?:feed\/(?:article-url|begin-|feed-(?:cache|error)|read-(?:article|authors|lean|shape)|request-|shapes)|events\/feed|controllers\/feed-|platform\/(?:http|shared)|templates\/date|content\/excerpt|i18n\/(?:en\/teaser|format-date))/,
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
    plugins: [leanLit(), minifyTemplates(), plugins],
  };
});
