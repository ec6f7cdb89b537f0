import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';

export default {
  globs: ['src/elements/*/*.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [],
};
