// The three engines behind one small face, for pages that no test runner may touch.
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.mjs';
import { CHROMIUM_FLAGS } from './chromium-flags.mjs';
import { askBack, askDriver, askTree, focusedBy, treeBy } from './accessibility.mjs';
import { WebKitSession } from './webkit-session.mjs';

const launch = {
  // Chromium would keep a copy of each answer for whoever looks on: work that no visitor's has.
  chromium: () =>
    fromPuppeteer({
      executablePath: browserPath('Chromium'),
      args: CHROMIUM_FLAGS,
      networkEnabled: false,
    }),
  firefox: () => fromPuppeteer({ browser: 'firefox', executablePath: browserPath('Firefox') }),
  webkit: fromWebDriver,
};

const DESKTOP = { width: 1280, height: 800 };

/**
 * Starts a browser. `open(url, viewport)` gives a page as soon as it has loaded,
 * `evaluate(fn, ...args)` calls a function in it and awaits what it returns, `press` and `type` are
 * the keyboard, `focused` tells role and name of what has focus, `formTree` those of all that is in the form.
 */
export const openEngine = (name) => launch[name]();

async function fromPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const ask = options.browser === 'firefox' ? askBack : askTree;
  return {
    async open(url, viewport = DESKTOP) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      await page.goto(url);
      return {
        evaluate: (fn, ...args) => page.evaluate(fn, ...args),
        async press(...keys) {
          for (const key of keys) await page.keyboard.press(key === 'Space' ? ' ' : key);
        },
        type: (text) => page.keyboard.type(text),
        goto: (address) => page.goto(address),
        back: () => page.goBack(),
        reload: () => page.reload(),
        focused: () => focusedBy(ask)(page),
        formTree: () => treeBy(ask)(page),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function fromWebDriver() {
  const session = await WebKitSession.open();
  return {
    async open(url, viewport = DESKTOP) {
      await session.setViewport(viewport);
      await session.goto(url);
      return {
        evaluate: (fn, ...args) => session.evaluate(fn, ...args),
        press: (...keys) => session.keys(keys),
        type: (text) => session.keys([...text]),
        goto: (address) => session.goto(address),
        back: () => session.command('POST', '/back'),
        reload: () => session.command('POST', '/refresh'),
        focused: () => focusedBy(askDriver)(session),
        formTree: () => treeBy(askDriver)(session),
        close: () => session.goto('about:blank'),
      };
    },
    close: () => session.close(),
  };
}
