// A W3C WebDriver client for WebKitGTK.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { browserPath } from './browsers.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill();
});

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** Starts Xvfb on a display number that it picks itself. */
async function startXvfb() {
  const child = start(
    browserPath('Xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended'))),
  ]);
  return { child, display: `:${String(number).trim()}` };
}

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const keyDown = (name) => ({ type: 'keyDown', value: KEYS[name] ?? name });
const keyUp = (name) => ({ type: 'keyUp', value: KEYS[name] ?? name });

export class WebKitSession {
  #home = mkdtempSync(join(tmpdir(), 'webkit-'));
  #driver;
  #xvfb;
  #base;
  #session;

  static async open({ size = [1024, 768] } = {}) {
    const session = new WebKitSession();
    await session.#start(size);
    return session;
  }

  async #start([width, height]) {
    if (!process.env.DISPLAY) this.#xvfb = await startXvfb();
    const port = await freePort();
    const home = this.#home;
    this.#base = `http://127.0.0.1:${port}`;
    this.#driver = start(browserPath('WebKitWebDriver'), [`--port=${port}`], {
      stdio: ['ignore', 'ignore', process.env.WEBKIT_LOG ? 'inherit' : 'ignore'],
      env: {
        ...process.env,
        DISPLAY: this.#xvfb?.display ?? process.env.DISPLAY,
        GDK_BACKEND: 'x11',
        HOME: home,
        XDG_CACHE_HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        LIBGL_ALWAYS_SOFTWARE: '1',
        MESA_SHADER_CACHE_DISABLE: 'true',
        NO_AT_BRIDGE: '1',
      },
    });
    await this.#listening();
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {
            binary: browserPath('MiniBrowser'),
            args: ['--automation'],
          },
        },
      },
    });
    this.#session = `/session/${sessionId}`;
    await this.command('POST', '/window/rect', { width, height });
  }

  /** The driver says nowhere that it listens: ask until it answers. */
  async #listening(deadline = Date.now() + 10_000) {
    try {
      await this.#send('GET', '/status');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await setTimeout(50);
      await this.#listening(deadline);
    }
  }

  async #send(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  command(method, path, body = method === 'POST' ? {} : undefined) {
    return this.#send(method, this.#session + path, body);
  }

  goto(url) {
    return this.command('POST', '/url', { url });
  }

  /** Calls `fn` in the page and gives what it returns; a promise is awaited. */
  async evaluate(fn, ...args) {
    const { value, error } = await this.command('POST', '/execute/async', {
      script: `
        const done = arguments[arguments.length - 1];
        const call = async () => (${fn})(...[...arguments].slice(0, -1));
        call().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
    });
    if (error) throw new Error(error);
    return value;
  }

  async screenshot() {
    return Buffer.from(await this.command('GET', '/screenshot'), 'base64');
  }

  #keyboard(actions) {
    return this.command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Presses keys one after another. */
  keys(names) {
    return this.#keyboard(names.flatMap((name) => [keyDown(name), keyUp(name)]));
  }

  /** Holds keys down together: `['Shift', 'Tab']`. */
  chord(names) {
    return this.#keyboard([...names.map(keyDown), ...names.toReversed().map(keyUp)]);
  }

  pointer(actions) {
    return this.command('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Sizes the page: a window's own size includes its frame and toolbar, so set, measure, correct. */
  async setViewport({ width, height }) {
    await this.command('POST', '/window/rect', { width, height });
    const [innerWidth, innerHeight] = await this.evaluate(() => [
      window.innerWidth,
      window.innerHeight,
    ]);
    await this.command('POST', '/window/rect', {
      width: 2 * width - innerWidth,
      height: 2 * height - innerHeight,
    });
  }

  async close() {
    await this.command('DELETE', '').catch(() => {
      // a browser that has ended already is closed
    });
    await stop(this.#driver);
    if (this.#xvfb) await stop(this.#xvfb.child);
    // WebKit's own children may write into the profile for a moment after the driver has ended
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
