// Dependencies point down only, with no circle; types count.
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesBelow, read } from '../helpers/package.mjs';

/** From the ground up. */
const floors = [
  ['platform'],
  ['feed', 'content', 'contact', 'office'],
  ['events', 'i18n', 'styles'],
  ['controllers', 'templates'],
  ['elements'],
  ['index', 'define', 'autoload', 'embed', 'highlight', 'node'],
];
const withoutDom = floors
  .slice(0, 2)
  .flat()
  .filter((room) => room !== 'platform');

/** `src/feed/feed.ts` stands in `feed`, `src/index.ts` in `index`. */
const roomOf = (path) => path.split('/')[1].replace(/\.ts$/, '');
const floorOf = (path) => floors.findIndex((rooms) => rooms.includes(roomOf(path)));

const imports = new Map(
  filesBelow('src', '.ts').map((path) => [
    path,
    ts.preProcessFile(read(path)).importedFiles.map(({ fileName }) => fileName),
  ]),
);

const resolve = (path, specifier) =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
const inside = (path) =>
  imports
    .get(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(path, specifier));
const outside = (path) => imports.get(path).filter((specifier) => !specifier.startsWith('.'));

const paths = [...imports.keys()];
const edges = paths.flatMap((from) => inside(from).map((to) => ({ from, to })));

/** A way from a node back to itself, if the graph has one. */
function findCircle(graph) {
  const done = new Set();
  const visit = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle.join(' → ');
  }
  return undefined;
}

describe('the layers of src', () => {
  it('give every file a floor', () => {
    assert.deepEqual(
      paths.filter((path) => floorOf(path) < 0),
      [],
    );
  });

  it('import only what stands on the same floor or below', () => {
    assert.deepEqual(
      edges.filter(({ from, to }) => floorOf(to) > floorOf(from)),
      [],
    );
  });

  it('have no circle between files', () => {
    assert.equal(findCircle(new Map(paths.map((path) => [path, inside(path)]))), undefined);
  });

  it('have no circle between folders', () => {
    const graph = new Map(floors.flat().map((room) => [room, new Set()]));
    for (const { from, to } of edges) {
      if (roomOf(from) !== roomOf(to)) graph.get(roomOf(from)).add(roomOf(to));
    }
    assert.equal(findCircle(graph), undefined);
  });

  it('keep the elements apart from each other', () => {
    const elementOf = (path) => /^src\/elements\/([^/]+)/.exec(path)?.[1];
    assert.deepEqual(
      edges.filter(
        ({ from, to }) => elementOf(from) && elementOf(to) && elementOf(from) !== elementOf(to),
      ),
      [],
    );
  });

  it('need no Lit where data is read', () => {
    const domain = paths.filter((path) => withoutDom.includes(roomOf(path)));
    assert.deepEqual(
      domain.filter((path) => outside(path).some((name) => /^(@lit|lit)\b/.test(name))),
      [],
    );
  });

  it('import no package that is not a dependency', () => {
    const allowed =
      /^(@lit\/task|@speed-highlight\/core|dompurify|idb-keyval|libsql|lit|marked|nodemailer|pg|turndown|zod\/mini|node:[a-z/]+)(\/|$)/;
    assert.deepEqual(
      paths.flatMap((path) => outside(path).filter((name) => !allowed.test(name))),
      [],
    );
  });
});
