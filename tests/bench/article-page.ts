// In the page: how long each way takes from an article's text to its layout.
import createDOMPurify from 'dompurify';
import { Marked } from 'marked';
import { markdownToHtml } from '../../src/content/markdown.js';
import { prosePolicy } from '../../src/content/prose-policy.js';
import { sanitizeHtml } from '../../src/platform/sanitize-html.js';
import { canSanitizeNatively, sanitizeNatively } from '../../src/platform/sanitize-natively.js';
import { sanitizeWithDOMPurify } from '../../src/platform/sanitize-with-dompurify.js';
import { type UntrustedHtml, untrustedHtml } from '../../src/platform/untrusted-html.js';
import { proseStyles } from '../../src/styles/prose.js';
import { tidyProse } from '../../src/templates/tidy-prose.js';

const baseUrl = 'https://publisher.example/notes/note-1';
const context = {
  baseUrl,
  headingLevel: 3,
  title: '',
  picture: undefined,
  messages: { table: String, code: String },
};
const purifier = createDOMPurify(window);
const marked = new Marked();

type Fill = (body: HTMLElement) => void | Promise<void>;

const ours =
  (toHtml: () => UntrustedHtml, sanitize: Parameters<typeof sanitizeHtml>[3]): Fill =>
  async (body) => {
    const nodes = await sanitizeHtml(toHtml(), prosePolicy, baseUrl, sanitize);
    await tidyProse(nodes, context);
    body.append(nodes);
  };

/** Milliseconds until the layout stands, of one way in an element like the article's own. */
async function timed(fill: Fill): Promise<number> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  if (proseStyles.styleSheet) root.adoptedStyleSheets = [proseStyles.styleSheet];
  const body = document.createElement('div');
  body.className = 'letterbox-prose';
  root.append(body);
  document.body.append(host);
  const start = performance.now();
  await fill(body);
  host.getBoundingClientRect();
  const time = performance.now() - start;
  host.remove();
  return time;
}

let ways: Record<string, Fill> = {};

Object.assign(window, {
  /** Takes an article; answers in which ways it can be shown, the plainest first. */
  prepare(kind: 'markdown' | 'HTML', text: string) {
    const isMarkdown = kind === 'markdown';
    const toHtml = () => (isMarkdown ? markdownToHtml(text) : untrustedHtml(text));
    ways = {
      [isMarkdown ? 'marked, DOMPurify, innerHTML' : 'DOMPurify, innerHTML']: (body) => {
        body.innerHTML = purifier.sanitize(
          isMarkdown ? marked.parse(text, { async: false }) : text,
        );
      },
      ...(canSanitizeNatively() && { 'ours, native': ours(toHtml, sanitizeNatively) }),
      'ours, DOMPurify': ours(toHtml, sanitizeWithDOMPurify),
    };
    return Object.keys(ways);
  },
  timed: (name: string) => timed(ways[name] ?? (() => undefined)),
});
