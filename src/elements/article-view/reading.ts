// What goes along with reading: a table of contents, the section a reader is in, links that lead into
// an article, what a reader may do with it. Loaded after the first article, before it where asked for.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ArticleEndEvent, HeadingChangeEvent } from '../../events/article-view-events.js';
import { idPrefix } from '../../content/id-prefix.js';
import { articleUrl } from '../../feed/find-article.js';
import { articleToolsWords } from '../../i18n/en/article-tools.js';
import { turnPage } from '../../platform/turn-page.js';
import { words } from '../../platform/words.js';
import { icon } from '../../templates/icon.js';
import { contentsOf, worthATable } from './table-of-contents.js';
import type { ViewHost, ViewTies } from './view-host.js';

export { readingStyles } from './reading.styles.js';

const paths = {
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12v8h14v-8',
  copy: 'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 1 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 1 0 5.7 5.7L12 17.7',
  print: 'M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7v-7Z',
} as const;

/** The part of the window, from its top, in which a heading is the one being read. */
const READING_LINE = 0.3;

export class Reading implements ReactiveController {
  readonly #host: ViewHost;
  readonly #ties: ViewTies;
  #body: HTMLElement | undefined;
  #current: string | undefined;
  #hasEnded = false;
  #sections: IntersectionObserver | undefined;
  #end: IntersectionObserver | undefined;
  #arrived = false;

  constructor(host: ViewHost, ties: ViewTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followFragment);
    this.#watch();
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followFragment);
    this.#sections?.disconnect();
    this.#end?.disconnect();
  }

  hostUpdated(): void {
    const body = this.#ties.body();
    if (this.#body === body || body?.isConnected !== true) return;
    this.#body = body;
    this.#current = undefined;
    this.#hasEnded = false;
    this.#watch();
    // A fragment of the page's address leads where the browser found nothing yet, unless the reader
    // has gone elsewhere meanwhile.
    if (!this.#arrived && scrollY === 0) this.#followFragment();
    this.#arrived = true;
  }

  /** Shows the article that the page's address names now. */
  turnPage(): void {
    turnPage(
      this.#host,
      () => {
        this.#host.requestUpdate();
      },
      ['article-load', 'article-missing'],
    );
  }

  contents(): TemplateResult | typeof nothing {
    const { headings, toc } = this.#host;
    if (toc === 'none' || !worthATable(headings, toc)) return nothing;
    return contentsOf(headings, {
      title: this.#messages.onThisPage,
      current: this.#current,
      go: (id) => this.#host.scrollToHeading(id),
    });
  }

  /** Buttons for what a reader may do with an article. */
  actions(): TemplateResult | typeof nothing {
    const { article } = this.#host;
    const url = article && articleUrl(article);
    const wanted = words(this.#host.actions);
    const messages = this.#messages;
    const button = (name: 'share' | 'copy' | 'print', label: string, run: () => unknown) =>
      wanted.has(name)
        ? html`<button class="action" part="action" type="button" @click=${run}>
            ${icon(paths[name])}${label}
          </button>`
        : nothing;
    if (wanted.size === 0) return nothing;
    return html`<div class="actions" part="actions">
      ${
        url && 'share' in navigator
          ? button('share', messages.share, () => navigator.share({ url }).catch(() => undefined))
          : nothing
      }
      ${url ? button('copy', messages.copyLink, () => this.#copy(url)) : nothing}
      ${button('print', messages.print, () => {
        print();
      })}
    </div>`;
  }

  /** Makes each heading a link to itself, which is copied when a reader follows it. */
  linkHeadings(body: HTMLElement): void {
    const isWanted = this.#host.toc !== 'none' || words(this.#host.actions).has('copy');
    if (!isWanted || namesArticles(this.#host.from)) return;
    for (const heading of body.querySelectorAll<HTMLElement>('[part~="heading"]')) {
      if (heading.querySelector('a')) continue;
      const link = document.createElement('a');
      link.className = 'anchor';
      link.part.add('anchor');
      link.href = `#${heading.id}`;
      link.append(...heading.childNodes);
      link.addEventListener('click', () => {
        const { origin, pathname, search } = location;
        const id = encodeURIComponent(heading.id.slice(idPrefix.length));
        void this.#copy(`${origin}${pathname}${search}#${id}`);
      });
      heading.append(link);
    }
  }

  get #messages(): typeof articleToolsWords {
    return { ...articleToolsWords, ...this.#ties.messages() };
  }

  get #headings(): HTMLElement[] {
    return [...(this.#body?.querySelectorAll<HTMLElement>('[part~="heading"]') ?? [])];
  }

  async #copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      // The page, or the reader, keeps the clipboard closed: the link itself is still there.
      return;
    }
    this.#ties.announce('');
    await this.#host.updateComplete;
    this.#ties.announce(this.#messages.linkCopied);
  }

  readonly #followFragment = () => {
    if (namesArticles(this.#host.from) || location.hash.length < 2) return;
    this.#host.scrollToHeading(decode(location.hash.slice(1)));
  };

  #watch(): void {
    this.#sections?.disconnect();
    this.#end?.disconnect();
    const body = this.#body;
    if (!body?.isConnected) return;
    const rootMargin = `0px 0px -${String(100 - READING_LINE * 100)}% 0px`;
    this.#sections = new IntersectionObserver(this.#follow, { rootMargin });
    for (const heading of this.#headings) this.#sections.observe(heading);
    if (this.#hasEnded) return;
    this.#end = new IntersectionObserver((entries) => {
      const { article } = this.#host;
      if (!article || this.#hasEnded || !entries.some((entry) => entry.isIntersecting)) return;
      this.#hasEnded = true;
      this.#end?.disconnect();
      this.#host.dispatchEvent(new ArticleEndEvent({ article }));
    });
    const last = body.lastElementChild;
    if (last) this.#end.observe(last);
  }

  readonly #follow = () => {
    const index = this.#headings.findLastIndex(
      (heading) => heading.getBoundingClientRect().top <= innerHeight * READING_LINE,
    );
    const id = this.#host.headings[index]?.id;
    if (id === this.#current) return;
    this.#current = id;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new HeadingChangeEvent({ id }));
  };
}

/** Whether the page's fragment names an article: then it cannot name a section too. */
const namesArticles = (from: string | undefined) => from === 'hash';

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
