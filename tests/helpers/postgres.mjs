// A PostgreSQL of its own, on a loopback port, with a data folder that goes away with it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCommand, isExecutable, tryInstall } from './debian.mjs';

const PACKAGES = ['postgresql'];
const VERSIONS = '/usr/lib/postgresql';

async function findPrograms() {
  const versions = await readdir(VERSIONS).catch(() => []);
  return versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((folder) => isExecutable(join(folder, 'initdb')));
}

async function ensurePrograms() {
  const found = process.env.POSTGRES_BIN ?? (await findPrograms());
  if (found) return found;
  tryInstall(PACKAGES, 'PostgreSQL');
  const installed = await findPrograms();
  if (installed) return installed;
  throw new Error(
    'PostgreSQL is not on this machine. On Debian or Ubuntu:  sudo ' +
      `${installCommand(PACKAGES)}\nElsewhere: POSTGRES_BIN=/folder/of/initdb`,
  );
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function ownUser() {
  if (process.getuid() !== 0) return {};
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function startPostgres() {
  const programs = await ensurePrograms();
  const user = ownUser();
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  if (user.uid) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = String(await freePort());
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'tests', '-A', 'trust', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let server;

  async function run() {
    const args = ['-D', data, '-p', port, '-c', 'listen_addresses=127.0.0.1', '-k', folder];
    server = spawn(join(programs, 'postgres'), args, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    for await (const chunk of server.stderr.iterator({ destroyOnReturn: false })) {
      said += chunk;
      if (said.includes('ready to accept connections')) break;
    }
    server.stderr.resume();
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said}`);
  }

  async function end(signal) {
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  await run();
  return {
    /** A database of this name, made when it is not there. */
    database(name) {
      const args = ['-h', '127.0.0.1', '-p', port, '-U', 'tests', name];
      execFileSync(join(programs, 'createdb'), args);
      return `postgres://tests@127.0.0.1:${port}/${name}`;
    },
    /** As when the power goes, and comes back. */
    async crash() {
      await end('SIGKILL');
      await run();
    },
    async stop() {
      await end('SIGINT');
      await rm(folder, { recursive: true });
    },
  };
}
