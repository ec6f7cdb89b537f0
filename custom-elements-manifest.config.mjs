import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';

const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** Notes `@state` properties, which the analyzer takes for attributes. */
const noStateAttributes = {
  name: 'no-state-attributes',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const properties = node.members.find(
      (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
    );
    const isState = ({ initializer }) =>
      initializer.properties.some((option) => option.name.getText() === 'state');
    const states =
      properties?.initializer?.properties.filter(isState).map(({ name }) => name.getText()) ?? [];
    const element = moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
    for (const member of element?.members ?? []) {
      if (states.includes(member.name)) member.isState = true;
    }
  },
};

/** Takes what properties usually are from where a class says so: `const USUAL = { … }`. */
const usualValues = new Map();
const usualDefaults = {
  name: 'usual-defaults',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'USUAL') return;
    const { expression = node.initializer } = node.initializer;
    const { properties = [] } = expression;
    const values = properties.map(({ name, initializer }) => [
      name.getText(),
      initializer.getText(),
    ]);
    usualValues.set(moduleDoc.path, new Map(values.filter(([, text]) => text !== 'undefined')));
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { path, declarations = [] } of modules)
      for (const { members = [], attributes = [] } of declarations) {
        const usual = usualValues.get(path) ?? new Map();
        for (const member of members)
          if (usual.has(member.name)) member.default = usual.get(member.name);
        for (const attribute of attributes)
          if (usual.has(attribute.fieldName)) attribute.default = usual.get(attribute.fieldName);
      }
  },
};

/** Writes out types that are a choice of words, so that editors can offer the words. */
const choices = new Map();
const choicesWrittenOut = {
  name: 'choices-written-out',
  collectPhase({ ts, node }) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    const texts = node.type.types.map((type) => type.getText());
    if (texts.every((text) => /^'.*'$/.test(text))) choices.set(node.name.text, texts.join(' | '));
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const elements = modules.flatMap(({ declarations = [] }) => declarations);
    for (const { type } of elements.flatMap(({ members = [], attributes = [] }) => [
      ...members,
      ...attributes,
    ])) {
      if (type) type.text = type.text.replace(/\b\w+\b/g, (word) => choices.get(word) ?? word);
    }
  },
};

/** The manifest of what is published: public members, shipped files, and where each tag is defined. */
const publishedManifest = {
  name: 'published-manifest',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => ({ path, element })),
    );
    for (const { element } of elements) {
      const states = element.members.filter(({ isState }) => isState);
      for (const state of states) {
        delete state.isState;
        delete state.attribute;
      }
      const isAttribute = ({ fieldName }) => states.every(({ name }) => name !== fieldName);
      element.attributes = element.attributes.filter(isAttribute);
      element.members = element.members.filter(isPublic);
      // a dispatchEvent() in the code has no name; what is documented has
      element.events = element.events.filter(({ name }) => name);
    }
    manifest.modules = elements.flatMap(({ path, element: { name, tagName, ...rest } }) => {
      const module = published(path);
      const reference = { name, module };
      return [
        {
          kind: 'javascript-module',
          path: module,
          declarations: [{ name, tagName, ...rest }],
          exports: [{ kind: 'js', name, declaration: reference }],
        },
        {
          kind: 'javascript-module',
          path: module.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
        },
      ];
    });
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir,
  packagejson: false,
  litelement: true,
  plugins: [
    noStateAttributes,
    usualDefaults,
    choicesWrittenOut,
    publishedManifest,
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'html-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
  ],
};
