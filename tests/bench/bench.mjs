// `npm run bench`: what a feed of ten thousand articles costs. Ratios within one run, on the built
// files; run it on a machine that does nothing else.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { openEngine } from '../helpers/engines.mjs';
import { readFeed } from '../../dist/npm/feed/index.js';
import { handWritten, tenThousand } from './ten-thousand.mjs';

const RUNS = 15;
const milliseconds = (time) => `${time.toFixed(1)} ms`;

/** The median of several runs, taken in turn so that a busy moment falls on all alike. */
function medians(tasks) {
  const times = tasks.map(() => []);
  for (let run = 0; run < RUNS; run++)
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      times[index].push(performance.now() - start);
    });
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
}

const text = JSON.stringify(tenThousand());
const [plain, ours] = medians([
  () => handWritten(JSON.parse(text)),
  () => readFeed(JSON.parse(text), { url: 'https://publisher.example/feed.json' }),
]);
console.log(`10,000 articles, ${(text.length / 1e6).toFixed(1)} MB, Node ${process.version}`);
console.log(`  JSON.parse and a hand-written loop  ${milliseconds(plain)}`);
console.log(`  JSON.parse and readFeed             ${milliseconds(ours)}`);
console.log(`  ratio                               ${(ours / plain).toFixed(2)} (less than 3)`);

const tasksIn = (durations) =>
  durations.length === 0
    ? '0'
    : `${String(durations.length)}, the longest ${milliseconds(Math.max(...durations))}`;

/** In the page: when things were painted, and what kept it from other work. */
const watch = `
  window.marks = { tasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) marks.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('article-list');
    const look = () => {
      const count = list.shadowRoot?.querySelectorAll('[part="item"]').length ?? 0;
      if (count >= 20) marks.first ??= performance.now();
      if (count >= list.articles?.length && list.status === 'ready') marks.all ??= performance.now();
      if (!marks.all) requestAnimationFrame(look);
    };
    look();
  });`;

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const attributes = searchParams.get('attributes') ?? '';
  const body =
    pathname === '/feed.json'
      ? text
      : pathname === '/'
        ? `<!doctype html><script>${watch}</script><script type="module" src="/letterbox.js"></script>
           <article-list src="/feed.json" ${attributes}></article-list>`
        : await readFile(new URL(`../../dist/cdn${pathname}`, import.meta.url)).catch(() => '');
  const type = { json: 'application/json', js: 'text/javascript' }[pathname.split('.').at(-1)];
  response.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(body);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${String(server.address().port)}`;
const engine = await openEngine('chromium');

// What no script can help: the browser's own work for so many bytes.
const page = await engine.open(`${origin}/empty`);
const floor = await page.evaluate(async () => {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  const reader = (await fetch('/feed.json')).body.getReader();
  while (!(await reader.read()).done);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return tasks;
});
console.log('\nThe same bytes fetched and thrown away');
console.log(`  tasks over 50 ms      ${tasksIn(floor)}`);
await page.close();

for (const attributes of ['limit="20"', 'show="date"']) {
  const page = await engine.open(`${origin}/?attributes=${encodeURIComponent(attributes)}`);
  const marks = await page.evaluate(async () => {
    while (!window.marks.all) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { first, all, tasks } = window.marks;
    return { first, all, tasks, items: document.querySelector('article-list').articles.length };
  });
  console.log(
    `\n<article-list ${attributes}> in Chromium, ${String(marks.items)} articles asked for`,
  );
  console.log(`  first 20 on the page  ${milliseconds(marks.first)}`);
  console.log(`  all on the page       ${milliseconds(marks.all)}`);
  console.log(`  tasks over 50 ms      ${tasksIn(marks.tasks.map(([, duration]) => duration))}`);
  await page.close();
}

await engine.close();
server.closeAllConnections();
server.close();
