// `npm test`: everything, one step after another, until the first that fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { ENGINES, ensureBrowsers } from './helpers/browsers.mjs';

const env = { ...process.env, BROWSERS: ENGINES.join() };

/** Runs a script of package.json, shows what it prints, and gives that back. */
async function script(name) {
  const child = spawn('npm', ['run', '--silent', name], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`npm run ${name} ended with code ${code}`);
  return stripVTControlCharacters(output);
}

/** One line an engine, printed again as the run goes on: the last one counts. */
function countInBrowsers(output, engines = ENGINES) {
  const lines = output.matchAll(/^(\w+): .*\| (\d+) passed, (\d+) failed/gm);
  const byEngine = new Map([...lines].map(([, engine, passed]) => [engine, Number(passed)]));
  if (byEngine.size < engines.length) throw new Error('Not every engine reported its tests.');
  return [...byEngine.values()].reduce((sum, passed) => sum + passed, 0);
}

const countInNode = (output) => Number(/^\S+ pass (\d+)$/m.exec(output)[1]);

const steps = [
  ['browsers', () => ensureBrowsers()],
  ['types', () => script('types')],
  ['lint', () => script('lint')],
  ['build', () => script('build')],
  ['browser tests', async () => countInBrowsers(await script('test:browser'))],
  [
    'elements with Lit and DOMPurify as the bundles hold them',
    async () => countInBrowsers(await script('test:bundled'), ['chromium']),
  ],
  ['node tests', async () => countInNode(await script('test:node'))],
  ['size', () => script('size')],
];

let passed = 0;
for (const [name, run] of steps) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(`\n── ${name}`);
  try {
    const count = await run();
    if (typeof count === 'number') passed += count;
    console.log(`── ${name}: done in ${seconds()}`);
  } catch (error) {
    console.error(`── ${name}: FAILED after ${seconds()}: ${error.message}`);
    process.exit(1);
  }
}
console.log(`\n${passed} passed, 0 failed`);
