import { fileURLToPath } from 'node:url';
import { readOptions, UserError } from './serve/options.js';
import { startDemo } from './serve/start-demo.js';

try {
  const dataDir = fileURLToPath(new URL('.data', import.meta.url));
  const options = readOptions(process.argv.slice(2), dataDir);
  const { origins, close } = await startDemo(options);
  const { publisher, partner, strict } = origins;
  console.log(`
The demo is running. Open one of these in a browser:

  ${publisher}/            the publisher's page: an article, the form, the offices
  ${publisher}/articles    all articles
  ${publisher}/elements    each element, to play with
  ${publisher}/states      loading, empty and failing, side by side
  ${publisher}/forms       the form in every state
  ${publisher}/reader      a list that drives a view
  ${publisher}/rtl         right to left
  ${publisher}/inbox       the messages that arrived
  ${partner}/            a partner's page, on another origin
  ${strict}/            a page that forbids nearly everything

The feed is ${options.feed ?? 'demo/feed.json'}. Stop with Ctrl+C.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void close();
    });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
