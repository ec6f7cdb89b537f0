// BROWSERS=chromium,firefox,webkit names the engines; without it, Chromium alone. LIT=bundled runs the
// tests of elements with Lit as it is in the bundles.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserPath, ensureBrowsers } from './tests/helpers/browsers.mjs';
import { bundledLitPlugin } from './tests/helpers/bundled-lit.mjs';
import { CHROMIUM_FLAGS } from './tests/helpers/chromium-flags.mjs';
import { engineCommandsPlugin } from './tests/helpers/engine-commands.mjs';
import { webkitLauncher } from './tests/helpers/webkit.mjs';

const engines = (process.env.BROWSERS ?? 'chromium').split(',');
ensureBrowsers(engines);

const isBundledLit = process.env.LIT === 'bundled';

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      // focus belongs to the one page that is in front
      concurrency: 1,
      launchOptions: { executablePath: browserPath('Chromium'), args: CHROMIUM_FLAGS },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: browserPath('Firefox') },
    }),
  webkit: () => webkitLauncher(),
};

export default {
  files: isBundledLit
    ? ['tests/elements/**/*.test.ts', '!tests/elements/hostile/**']
    : ['tests/**/*.test.ts', '!tests/package/**', '!tests/e2e/**'],
  nodeResolve: { exportConditions: isBundledLit ? ['browser'] : ['development', 'browser'] },
  plugins: [
    // first, as Lit is known by how it was published
    ...(isBundledLit ? [bundledLitPlugin()] : []),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // a relative path is not found, and then decorators do not compile
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    engineCommandsPlugin(),
  ],
  browsers: engines.map((engine) => launchers[engine]()),
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 5000 } },
};
