// Dependencies as the bundles hold them, for the browser tests: what the build leaves out, left out by
// the build's own plugin.
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile } from 'vite';

const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'loader' },
  fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
);
const { filter, handler } = config.plugins.find(({ name }) => name === 'leave-out').transform;
const context = {
  error(message) {
    throw new Error(message);
  },
};

export const bundledDependenciesPlugin = () => ({
  name: 'bundled-dependencies',
  transform: ({ path, body }) =>
    filter.id.test(path) ? handler.call(context, body, path)?.code : undefined,
});
