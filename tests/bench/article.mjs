// What an article of 500 kB costs from its text to its layout, against the plainest safe way to show
// it. Ratios within one run; run it on a machine that does nothing else.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { build } from 'vite';
import { openEngine } from '../helpers/engines.mjs';

const RUNS = 15;
const WANTED = 1.5;

const section = (number) => `## Section ${number}

A line about the *tide*, the **slip** and who carries the [lantern](/notes/${number}) tonight. It goes
on for a while, as lines do, with \`code\` in it and a word or two more than anybody needs to read.

- varnish, three thin coats
- ropes, [folded](https://rope.example/${number}) and dry
- [x] the slip

> Fog until noon, said the harbour master, and then it rained.

| tide | time | height |
| --- | :-: | --: |
| high | 06:10 | 2.1 m |
| low | 12:20 | 0.3 m |

\`\`\`ts
const tide = (hour: number) => Math.sin((hour / 12.4) * 2 * Math.PI) < ${number};
\`\`\`
`;

const article = (length) => {
  let text = '';
  for (let number = 1; text.length < length; number++) text += `${section(number)}\n`;
  return text;
};
/** Both are 500 kB in what they are written in. */
const articles = {
  markdown: article(500_000),
  HTML: new Marked().parse(article(286_000)),
};

const [{ output }] = await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: {
      entry: fileURLToPath(new URL('article-page.ts', import.meta.url)),
      formats: ['iife'],
      name: 'bench',
      fileName: 'bench',
    },
  },
});
const server = createServer((request, response) => {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><script>${output[0].code.replaceAll('</script', '<\\/script')}</script>`);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

for (const name of ['chromium', 'firefox', 'webkit']) {
  const engine = await openEngine(name);
  const page = await engine.open(`http://127.0.0.1:${String(server.address().port)}/`);
  for (const [kind, text] of Object.entries(articles)) {
    // marked alone takes more than half a minute there
    if (kind === 'markdown' && name === 'webkit') continue;
    const names = await page.evaluate((...all) => window.prepare(...all), kind, text);
    const times = names.map(() => []);
    // In turn, so that a busy moment falls on all alike.
    for (let run = 0; run < RUNS; run++)
      for (const [index, way] of names.entries())
        times[index].push(await page.evaluate((...all) => window.timed(...all), way));
    const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
    console.log(`\nAn article of ${(text.length / 1e3).toFixed(0)} kB in ${kind}, ${name}`);
    for (const [index, way] of names.entries())
      console.log(
        `  ${way.padEnd(30)} ${medians[index].toFixed(1).padStart(7)} ms`,
        index > 0 ? `  ${(medians[index] / medians[0]).toFixed(2)} × (up to ${WANTED})` : '',
      );
  }
  await page.close();
  await engine.close();
}
server.close();
