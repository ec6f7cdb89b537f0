import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// One door each: every one of these may be used in the file that it names, and nowhere else in src.
const doors = {
  'src/platform/http.ts': {
    globals: ['fetch'],
    message: 'Requests have one door: request() of src/platform/http.ts.',
  },
  'src/platform/define-element.ts': {
    globals: ['customElements'],
    syntax: ['CallExpression[callee.property.name=define]'],
    message: 'Registering has one door: defineElement() of src/platform/define-element.ts.',
  },
  'src/platform/sanitize-with-dompurify.ts': {
    imports: ['dompurify'],
    message: 'Sanitising has one door: sanitizeHtml() of src/platform/sanitize-html.ts.',
  },
};

// And these nowhere.
const unsafeHtml = {
  group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
  message: 'Article HTML reaches a page through the prose template only.',
};
const classicZod = {
  name: 'zod',
  message: 'Import zod/mini: the classic build is four times as large and evaluates code.',
};
const zodConfigMessage = "zod's configuration is shared with the page: leave it alone.";

/** Rules that keep every door shut but the one of `file`. */
function walls(file) {
  const shut = Object.entries(doors).flatMap(([door, rest]) => (door === file ? [] : [rest]));
  const restrict = (kind, toEntry) =>
    shut.flatMap(({ [kind]: names = [], message }) => names.map((name) => toEntry(name, message)));
  const dynamicImport = (name, message) => ({
    selector: `ImportExpression[source.value='${name}']`,
    message,
  });
  return {
    'no-restricted-globals': [
      'error',
      ...restrict('globals', (name, message) => ({ name, message })),
    ],
    'no-restricted-properties': [
      'error',
      ...['window', 'globalThis', 'self'].flatMap((object) =>
        restrict('globals', (property, message) => ({ object, property, message })),
      ),
    ],
    'no-restricted-imports': [
      'error',
      {
        paths: [classicZod, ...restrict('imports', (name, message) => ({ name, message }))],
        patterns: [unsafeHtml],
      },
    ],
    'no-restricted-syntax': [
      'error',
      dynamicImport(classicZod.name, classicZod.message),
      ...[
        'CallExpression[callee.object.name=z][callee.property.name=config]',
        'ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name=config]',
      ].map((selector) => ({ selector, message: zodConfigMessage })),
      ...restrict('imports', dynamicImport),
      ...restrict('syntax', (selector, message) => ({ selector, message })),
    ],
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'demo/.data/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // an empty string, and a number that is none, count as left out
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/all'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...walls(),
      'lit/no-template-map': 'off',
      // a listener for one entry of a list closes over that entry
      'lit/no-template-arrow': 'off',
      // properties are declared without decorators
      'lit/prefer-query-decorators': 'off',
      // LitElement has every lifecycle callback
      'wc/guard-super-call': 'off',
      // Safari forgets that a list without bullets is one, unless role=list says so
      'lit-a11y/no-redundant-role': 'off',
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  {
    // Lit types isServer as the constant false
    files: ['src/controllers/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // a note stands where the value would, had it been mended
    files: ['src/feed/mend-feed.ts'],
    rules: { '@typescript-eslint/no-confusing-void-expression': 'off' },
  },
  ...Object.keys(doors).map((file) => ({ files: [file], rules: walls(file) })),
  {
    // listens for the clicks of the links inside, which come from the keyboard too
    files: ['src/elements/article-view/article-view.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai asserts by reading: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // oneEvent() gives events whose detail is any
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // axe's chai plugin types every assertion as a promise; accessible() alone is one
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  prettier,
);
