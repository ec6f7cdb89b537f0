import TurndownService from 'turndown';
import { articleHeading } from '../../content/excerpt.js';
import { idPrefix } from '../../content/id-prefix.js';
import type { Article } from '../../feed/feed.js';

const flat = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

let service: TurndownService | undefined;

/** CommonMark with GitHub's tables, strokes and task lists. */
function turndown(): TurndownService {
  if (service) return service;
  service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  service.addRule('strike', {
    filter: ['del', 's'],
    replacement: (content) => `~~${content}~~`,
  });
  service.addRule('task', {
    filter: (node) => node.nodeName === 'INPUT',
    replacement: (_, node) => ((node as HTMLInputElement).checked ? '[x] ' : '[ ] '),
  });
  service.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (content) => ` ${flat(content).replaceAll('|', '\\|')} |`,
  });
  service.addRule('row', {
    filter: 'tr',
    replacement: (content, node) => {
      const isFirst = node === node.closest('table')?.querySelector('tr');
      const rule = isFirst ? `\n|${' --- |'.repeat(node.childElementCount)}` : '';
      return `\n|${content}${rule}`;
    },
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });
  service.addRule('listing', {
    filter: 'pre',
    replacement: (_, node) => {
      const [, language = ''] =
        /language-(\S+)/.exec(node.querySelector('code')?.className ?? '') ?? [];
      const text = node.textContent.replace(/\n$/, '');
      const fence = '`'.repeat(
        Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)),
      );
      return `\n\n${fence}${language}\n${text}\n${fence}\n\n`;
    },
  });
  return service;
}

/** An article under its title, its links within it by the names their publisher gave them. */
export function toMarkdown(article: Article, body: HTMLElement): string {
  return `# ${articleHeading(article)}\n\n${article.markdown ?? bodyAsMarkdown(body)}\n`;
}

function bodyAsMarkdown(body: HTMLElement): string {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll(`a[href^="#${idPrefix}"]`))
    if (link.classList.contains('anchor')) link.replaceWith(...link.childNodes);
    else
      link.setAttribute('href', `#${link.getAttribute('href')?.slice(idPrefix.length + 1) ?? ''}`);
  return turndown().turndown(copy);
}
