// BROWSERS=chromium,firefox,webkit names the engines; without it, Chromium alone.
// DEPENDENCIES=bundled runs the tests that lean on Lit and DOMPurify with these as they are in the bundles.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserPath, ensureBrowsers } from './tests/helpers/browsers.mjs';
import { bundledDependenciesPlugin } from './tests/helpers/bundled-dependencies.mjs';
import { CHROMIUM_FLAGS } from './tests/helpers/chromium-flags.mjs';
import { engineCommandsPlugin } from './tests/helpers/engine-commands.mjs';
import { webkitLauncher } from './tests/helpers/webkit.mjs';

const engines = (process.env.BROWSERS ?? 'chromium').split(',');
ensureBrowsers(engines);

const isBundled = process.env.DEPENDENCIES === 'bundled';

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
  files: isBundled
    ? [
        'tests/elements/**/*.test.ts',
        '!tests/elements/hostile/**',
        'tests/content/{body,running-text,sanitisers}.test.ts',
      ]
    : ['tests/**/*.test.ts', '!tests/package/**', '!tests/e2e/**'],
  nodeResolve: { exportConditions: isBundled ? ['browser'] : ['development', 'browser'] },
  plugins: [
    // first, as parts are known by how they were published
    ...(isBundled ? [bundledDependenciesPlugin()] : []),
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
