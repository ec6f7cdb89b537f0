// The endpoint runs wherever the web's Request and Response do; what only Node has stands apart.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { filesBelow, manifest, read, root, run } from '../helpers/package.mjs';

const peers = Object.keys(manifest.peerDependencies);

/** What a file of the source imports, types left out. */
const importsOf = (path) => {
  const { outputText } = ts.transpileModule(read(path), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileName);
};

/** Packages that a file needs, through all of the source. */
function packagesOf(entry) {
  const found = new Set();
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const specifier of importsOf(path))
      if (specifier.startsWith('.'))
        visit(posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
      else found.add(specifier);
  };
  visit(entry);
  return [...found].sort();
}

describe('the contact endpoint', () => {
  it('needs nothing that only Node has', () => {
    assert.deepEqual(packagesOf('src/node/contact-endpoint.ts'), ['zod/mini']);
  });
});

describe('packages for the server alone', () => {
  it('come to nobody who does not ask for them', () => {
    assert.deepEqual(peers, ['libsql', 'nodemailer', 'pg']);
    for (const peer of peers) {
      assert.equal(manifest.peerDependenciesMeta[peer]?.optional, true, peer);
      assert.ok(!(peer in manifest.dependencies), peer);
      assert.ok(!(peer in (manifest.optionalDependencies ?? {})), peer);
    }
  });

  it('are needed by the entries for Node alone', () => {
    const needing = filesBelow('src', '.ts').filter((path) =>
      importsOf(path).some((specifier) => peers.includes(specifier)),
    );
    assert.deepEqual(needing, [
      'src/node/server/postgres-store.ts',
      'src/node/server/smtp-delivery.ts',
      'src/node/server/sqlite-store.ts',
    ]);
    for (const entry of ['src/index.ts', 'src/define.ts', 'src/autoload.ts', 'src/feed/index.ts'])
      assert.deepEqual(
        packagesOf(entry).filter((name) => peers.includes(name)),
        [],
        entry,
      );
  });

  describe('where they are not installed', () => {
    let folder;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'bare-'));
      const own = join(folder, 'node_modules', manifest.name);
      await cp(join(root, 'dist/npm'), join(own, 'dist/npm'), { recursive: true });
      await cp(join(root, 'package.json'), join(own, 'package.json'));
      await symlink(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'));
    });
    after(() => rm(folder, { recursive: true }));

    for (const [peer, entry, call] of [
      ['libsql', 'contact-sqlite.js', "sqliteStore(':memory:')"],
      ['pg', 'contact-postgres.js', "postgresStore('postgres://127.0.0.1:1/x')"],
      ['nodemailer', 'contact-smtp.js', "smtpDelivery({ server: 'smtp://127.0.0.1:1' })"],
    ])
      it(`${peer} is asked for in words`, async () => {
        const script = `import * as entry from '${manifest.name}/${entry}';
          await entry.${call}.catch(({ message }) => console.log(message));`;
        const args = ['--input-type=module', '--eval', script];
        const { stdout } = await run(process.execPath, args, { cwd: folder });
        assert.match(stdout, new RegExp(`need the package ${peer}: npm install ${peer}\n$`));
      });

    it('the command says so too', async () => {
      const program = join('node_modules', manifest.name, manifest.bin.letterbox);
      const args = [program, 'endpoint', '--db', 'messages.db'];
      const refusal = run(process.execPath, args, { cwd: folder, timeout: 10_000 });
      await assert.rejects(refusal, { code: 2, stderr: /npm install libsql/ });
    });
  });
});
