// The custom elements manifest, from which editors, frameworks and API tables are fed.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesBelow, read, readJson, root, tags } from '../helpers/package.mjs';

const { modules } = readJson('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations = [] }) => declarations);
const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);

const feedElement = {
  attributes: ['src', 'loading', 'credentials', 'heading-level'],
  members: ['feed', 'status', 'error', 'reload'],
  events: ['feed-load', 'feed-error'],
  slots: ['', 'loading', 'empty', 'error'],
  cssParts: ['status', 'skeleton', 'error', 'retry'],
  cssStates: ['loading', 'ready', 'empty', 'error'],
};

/** What pages rely on: written by hand, so that nothing goes without being missed. */
const contract = {
  'article-list': [
    feedElement,
    {
      attributes: ['limit', 'offset', 'heading', 'layout', 'show', 'paging', 'page-size'],
      members: ['articles', 'page', 'loadMore'],
      events: ['article-open', 'page-change'],
      slots: ['heading', 'end'],
      cssParts: ['heading', 'list', 'item', 'image', 'title', 'link', 'summary', 'date', 'author'],
      cssProperties: ['--article-list-gap'],
    },
    {
      attributes: ['link-template', 'target', 'time-zone', 'date-style', 'json-ld'],
      cssParts: ['tags', 'tag', 'minutes', 'more', 'load-more'],
    },
  ],
  'article-view': [
    feedElement,
    {
      attributes: [
        'article-id',
        'from',
        'show',
        'more',
        'content-format',
        'time-zone',
        'date-style',
      ],
      members: ['article'],
      events: ['article-load', 'article-missing', 'article-link', 'article-open'],
      slots: ['before', 'after', 'call-to-action', 'more'],
      cssParts: ['header', 'title', 'byline', 'author', 'author-role', 'avatar', 'date', 'minutes'],
      cssStates: ['missing'],
    },
    {
      cssParts: ['image', 'body', 'heading', 'table', 'code', 'call-to-action', 'more', 'original'],
    },
  ],
  'contact-form': [
    {
      attributes: [
        'action',
        'provider',
        'name',
        'fields',
        'src',
        'heading',
        'intro',
        'submit-label',
      ],
      members: ['values', 'errors', 'status', 'result', 'submit', 'reset', 'abort', 'focusField'],
      events: ['contact-ready', 'contact-start', 'contact-invalid', 'contact-submit'],
      slots: ['', 'heading', 'intro', 'before-fields', 'before-submit', 'success', 'footer'],
      cssParts: [
        'form',
        'heading',
        'intro',
        'highlights',
        'error-summary',
        'field',
        'label',
        'hint',
      ],
      cssStates: ['sending', 'sent', 'error'],
    },
    {
      attributes: ['success-heading', 'success-message', 'honeypot', 'timeout', 'heading-level'],
      members: ['checkValidity', 'reportValidity', 'setErrors'],
      events: ['contact-success', 'contact-error'],
      cssParts: ['error', 'input', 'textarea', 'submit', 'status', 'success'],
    },
  ],
  'office-card': [
    feedElement,
    {
      attributes: [
        'office-id',
        'name',
        'street',
        'city',
        'region',
        'postal-code',
        'country',
        'phone',
      ],
      members: ['office', 'openNow'],
      events: ['office-action', 'open-change'],
      slots: ['media', 'actions'],
      cssParts: ['name', 'address', 'line', 'country', 'phone', 'email', 'map', 'time'],
      cssStates: ['open'],
    },
    {
      attributes: [
        'email',
        'url',
        'lat',
        'lng',
        'time-zone',
        'opening-hours',
        'closed-dates',
        'map',
      ],
    },
    {
      attributes: ['show', 'layout', 'international', 'json-ld'],
      members: ['toVCard', 'toJSONLD'],
      cssParts: ['status', 'hours', 'vcard', 'copy'],
    },
  ],
};

describe('the custom elements manifest', () => {
  it('holds the four elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
  });

  it('names files that are published, and where each tag is defined', () => {
    for (const { path } of modules) assert.ok(existsSync(root + path), path);
    const definitions = modules
      .flatMap((module) => module.exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(definitions.map(({ name }) => name).sort(), tags);
  });

  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      const element = elementOf(tag);

      it('has all that pages rely on', () => {
        for (const [kind, names] of contract[tag].flatMap(Object.entries)) {
          const present = element[kind].map(({ name }) => name);
          assert.deepEqual(
            names.filter((name) => !present.includes(name)),
            [],
            kind,
          );
        }
      });

      it('is described in words, and so is everything a page can use', () => {
        assert.ok(element.description && element.summary);
        const kinds = ['events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
        for (const { name, description } of kinds.flatMap((kind) => element[kind]))
          assert.ok(description, name);
      });

      it('shows nothing private', () => {
        assert.deepEqual(
          element.members.filter(
            ({ name, privacy }) => name.startsWith('#') || privacy === 'private',
          ),
          [],
        );
      });

      it('gives every attribute the type of its property', () => {
        for (const { name, fieldName, type } of element.attributes) {
          // `access-key` is an attribute only: HTML has the property's name for something else.
          if (fieldName || name !== 'access-key') {
            const property = element.members.find((member) => member.name === fieldName);
            assert.equal(property?.attribute, name);
          }
          assert.ok(type?.text, name);
        }
      });

      it('is known to editors', () => {
        const inVsCode = readJson('dist/html-data.json').tags.find(({ name }) => name === tag);
        const inJetBrains = readJson('dist/web-types.json').contributions.html.elements.find(
          ({ name }) => name === tag,
        );
        const names = element.attributes.map(({ name }) => name).sort();
        for (const { attributes } of [inVsCode, inJetBrains])
          assert.deepEqual(attributes.map(({ name }) => name).sort(), names);
      });
    });
  }
});

describe('parts', () => {
  const sources = [...filesBelow('src/elements', '.ts'), ...filesBelow('src/templates', '.ts')];
  const code = sources.map(read).join('\n');
  // comments document parts and do not make them
  const templates = code.replace(/\/\*\*[^]*?\*\//g, '');
  const documented = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));

  it('that templates write are documented', () => {
    const written = [...templates.matchAll(/(?<![\w-])part="([^"$]+)/g)].flatMap(([, names]) =>
      names.trim().split(/\s+/),
    );
    // the start of field-{name}
    const used = new Set(written.filter((name) => name !== 'field-'));
    assert.ok(used.size > 20);
    assert.deepEqual(
      [...used].filter((name) => !documented.has(name)),
      [],
    );
  });

  it('that are documented are written somewhere', () => {
    assert.deepEqual(
      [...documented].filter((name) => !new RegExp(`["' ]${name}["' ]`).test(templates)),
      [],
    );
  });
});
