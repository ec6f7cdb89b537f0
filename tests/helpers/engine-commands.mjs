/**
 * What @web/test-runner-commands cannot do in every engine. Its own plugins run first and throw on a
 * launcher that they do not know, so these commands have names of their own:
 *
 *     executeServerCommand('engine:viewport', { width: 320, height: 640 })
 *     executeServerCommand('engine:chord', ['Shift', 'Tab'])
 *     executeServerCommand('engine:media', { 'prefers-color-scheme': 'dark' })
 *
 * `engine:media` answers `{ ok: false }` where an engine has no way to do it: only Chromium has one.
 */
export function engineCommandsPlugin() {
  const commands = {
    async 'engine:viewport'({ browser, id }, size) {
      await (browser.setViewport?.(size) ?? browser.getPage(id).setViewport(size));
      return { ok: true };
    },
    async 'engine:chord'({ browser, id }, keys) {
      if (browser.chord) {
        await browser.chord(keys);
      } else {
        const { keyboard } = browser.getPage(id);
        for (const key of keys) await keyboard.down(key);
        for (const key of keys.toReversed()) await keyboard.up(key);
      }
      return { ok: true };
    },
    async 'engine:media'({ browser, id }, media) {
      if (browser.name !== 'Chromium') return { ok: false };
      const features = Object.entries(media).map(([name, value]) => ({ name, value }));
      // not page.emulateMediaFeatures: it refuses features that it does not know
      const client = await browser.getPage(id).createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features });
      return { ok: true };
    },
  };
  return {
    name: 'engine-commands',
    executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
  };
}
