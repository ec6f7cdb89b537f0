// A @web/test-runner launcher for WebKitGTK: one window, one test file at a time.
import { WebKitSession } from './webkit-session.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

export function webkitLauncher(options) {
  const active = new Map();
  let opening;
  const browser = () => (opening ??= WebKitSession.open(options));

  const pointer = async (...actions) => (await browser()).pointer(actions);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active.set(id, url);
      await (await browser()).goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      await (await browser()).goto('about:blank');
      active.delete(id);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session here')),
    async stop() {
      await (await opening)?.close();
    },

    // what @web/test-runner-commands calls on a launcher of type 'webdriver'
    sendKeys: async (_id, keys) => (await browser()).keys(keys),
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) => pointer(move(x, y), press(button), release(button)),
    sendMouseDown: (_id, button) => pointer(press(button)),
    sendMouseUp: (_id, button) => pointer(release(button)),
    resetMouse: async () => (await browser()).command('DELETE', '/actions'),

    // what engine-commands.mjs calls
    setViewport: async (size) => (await browser()).setViewport(size),
    chord: async (keys) => (await browser()).chord(keys),
  };
}
