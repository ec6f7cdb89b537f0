import { html, nothing, type TemplateResult } from 'lit';
import { idPrefix } from '../../content/id-prefix.js';
import type { Article } from '../../feed/feed.js';
import { articleUrl } from '../../feed/article-url.js';
import { articleToolsWords } from '../../i18n/en/article-tools.js';
import { words } from '../../platform/words.js';
import { icon } from '../../templates/icon.js';
import { headingsIn } from './outline.js';
import type { ViewHost, ReadingTies } from './view-host.js';

const paths = {
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12v8h14v-8',
  copy: 'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 1 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 1 0 5.7 5.7L12 17.7',
  print: 'M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7v-7Z',
} as const;

/** Buttons for what a reader may do with an article. */
export function articleActions(
  view: ViewHost,
  article: Article | undefined,
  ties: ReadingTies,
): TemplateResult | typeof nothing {
  const wanted = words(view.actions);
  if (wanted.size === 0) return nothing;
  const url = article && articleUrl(article);
  const messages = { ...articleToolsWords, ...ties.locale.messages };
  const button = (name: 'share' | 'copy' | 'print', label: string, run: () => unknown) =>
    wanted.has(name)
      ? html`<button class="action" part="action" type="button" @click=${run}>
          ${icon(paths[name])}${label}
        </button>`
      : nothing;
  return html`<div class="actions" part="actions">
    ${
      url && 'share' in navigator
        ? button('share', messages.share, () => navigator.share({ url }).catch(() => undefined))
        : nothing
    }
    ${url ? button('copy', messages.copyLink, () => copy(url, view, ties)) : nothing}
    ${button('print', messages.print, () => {
      print();
    })}
  </div>`;
}

/** Makes each heading a link to itself, which is copied when a reader follows it. */
export function linkHeadings(body: HTMLElement, view: ViewHost, ties: ReadingTies): void {
  for (const heading of headingsIn(body)) {
    if (heading.querySelector('a')) continue;
    const link = document.createElement('a');
    link.className = 'anchor';
    link.part.add('anchor');
    link.href = `#${heading.id}`;
    link.append(...heading.childNodes);
    link.addEventListener('click', () => {
      const { origin, pathname, search } = location;
      const id = encodeURIComponent(heading.id.slice(idPrefix.length));
      void copy(`${origin}${pathname}${search}#${id}`, view, ties);
    });
    heading.append(link);
  }
}

async function copy(url: string, view: ViewHost, { announce, locale }: ReadingTies): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
  } catch {
    // The page, or the reader, keeps the clipboard closed: the link itself is still there.
    return;
  }
  announce('');
  await view.updateComplete;
  announce(locale.messages.linkCopied ?? articleToolsWords.linkCopied);
}
