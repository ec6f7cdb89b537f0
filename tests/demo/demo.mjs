// The demo as `npm start` runs it, in a copy that has a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../helpers/package.mjs';

/** Copies the demo beside the project's own files, so that nobody's messages are touched. */
export async function copyDemo() {
  const home = await mkdtemp(join(tmpdir(), 'demo-'));
  const data = join(root, 'demo/.data');
  await cp(join(root, 'demo'), join(home, 'demo'), {
    recursive: true,
    filter: (path) => relative(data, path).startsWith('..'),
  });
  for (const name of ['package.json', 'src', 'dist', 'node_modules'])
    await symlink(join(root, name), join(home, name));
  return {
    path: (name) => join(home, name),
    remove: () => rm(home, { recursive: true, force: true }),
    run: (...options) => runDemo(home, options),
    start: (...options) => startDemo(home, options),
  };
}

function spawnDemo(home, options) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts', ...options], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => (output[stream] += text));
  return { child, output, ended: once(child, 'close') };
}

const isRunning = ({ stdout }) => stdout.includes('Ctrl+C');

/** Waits until the demo ends by itself; one that runs after all is stopped. */
async function runDemo(home, options) {
  const { child, output, ended } = spawnDemo(home, options);
  child.stdout.on('data', () => {
    if (isRunning(output)) child.kill();
  });
  const [code] = await ended;
  return { code, ...output };
}

/** Waits until the demo says where its sites are. */
async function startDemo(home, options) {
  const { child, output, ended } = spawnDemo(home, ['--port', '0', ...options]);
  await new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      if (isRunning(output)) resolve();
    });
    child.once('close', () => reject(new Error(`The demo ended: ${output.stderr}`)));
  });
  const pages = output.stdout.match(/http:\S+/g);
  const [publisher, partner, strict] = new Set(pages.map((page) => new URL(page).origin));
  return {
    publisher,
    partner,
    strict,
    pages,
    output,
    /** Sends a signal, waits for the end and gives the exit code, or null when it was killed. */
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

export const post = (publisher, answers, headers = {}) =>
  fetch(`${publisher}/contact`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(answers),
  });

export const read = async (url) => (await fetch(url)).text();
