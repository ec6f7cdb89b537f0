// What not every list does: choosing, searching, filtering, paging by itself, other teasers, driving
// a view, keeping its place in the address. Loaded with the first attribute that asks for any of it.
import { locationTemplate } from '../../platform/location-template.js';
import { turnPage } from '../../platform/turn-page.js';
import { adoptStyles, html, nothing, type ReactiveController } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { articleHeading, articlePicture, readingMinutes, teaser } from '../../content/excerpt.js';
import type { Article } from '../../feed/feed.js';
import { articleUrl } from '../../feed/article-url.js';
import { formatDate } from '../../i18n/format-date.js';
import { listToolsWords } from '../../i18n/en/list-tools.js';
import type { ListToolsMessages } from '../../i18n/messages.js';
import type { TeaserLook } from '../../templates/teaser.js';
import { articleBindings, fillTemplate } from './article-template.js';
import { AutoPaging } from './auto-paging.js';
import type { Content, ListHost, ListTies } from './list-host.js';
import { Refinement, type Facet } from './refinement.js';
import { nothingFound, tools } from './tools.js';
import { toolsStyles } from './tools.styles.js';
import { UrlState } from './url-state.js';

export class ListExtras implements ReactiveController {
  readonly #host: ListHost;
  readonly #ties: ListTies;
  readonly #refinement: Refinement;
  readonly #opened = new Set<Facet>();
  /** Where an article stands that the page renders with templates of its own. */
  readonly #places = new WeakMap<Article, HTMLElement>();
  #told = '';

  constructor(host: ListHost, ties: ListTies) {
    this.#host = host;
    this.#ties = ties;
    this.#refinement = new Refinement(host);
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, toolsStyles]);
    new AutoPaging(host, ties.showMore);
    new UrlState(host, this.#refinement, ties.showMore);
    host.addController(this);
  }

  /** What the page asks for. */
  choose(articles: readonly Article[]): readonly Article[] {
    return this.#refinement.choose(articles, this.#ties.language());
  }

  /** And of these what a visitor asks for. */
  narrow(chosen: readonly Article[]): readonly Article[] {
    return this.#refinement.narrow(chosen, this.#ties.language());
  }

  get isNarrowed(): boolean {
    return this.#refinement.isNarrowed;
  }

  tools(chosen: readonly Article[]): Content {
    return tools({
      host: this.#host,
      refinement: this.#refinement,
      messages: this.#messages,
      language: this.#ties.language(),
      chosen,
      opened: this.#opened,
    });
  }

  nothingFound(): Content {
    return nothingFound(this.#messages, this.#refinement);
  }

  /** An article as the page wants it, or nothing when the page leaves it to the list. */
  item(article: Article, look: TeaserLook): Content | undefined {
    const { renderArticle } = this.#host;
    const template = this.#host.querySelector<HTMLTemplateElement>(
      ':scope > template[slot="article"]',
    );
    if (!renderArticle && !template) return undefined;
    const content = renderArticle
      ? this.#own(article, renderArticle(article))
      : // Filled once for each place, so that what a visitor has focused there stays.
        guard(
          [article, template, look.language],
          () => template && fillTemplate(template, bindings(article, look)),
        );
    if (content === undefined) return undefined;
    return html`<li role="listitem" part="item" class="item" lang=${article.language ?? nothing}>
      ${content}
    </li>`;
  }

  /** What a page gives for an article: text and nodes as they are, all else as Lit renders it. */
  #own(article: Article, content: unknown): unknown {
    if (Object(content) !== content || content instanceof Node) return content;
    const render = this.#ties.renderOwn();
    if (!render) return undefined;
    let place = this.#places.get(article);
    if (!place) {
      place = document.createElement('div');
      place.style.display = 'contents';
      this.#places.set(article, place);
    }
    render(content, place);
    return place;
  }

  /** Shows an article in the view that the list drives. */
  open(article: Article): boolean {
    const view = this.#view;
    if (!view) return false;
    view.addEventListener('article-load', this.#takeThere, { once: true });
    // Where the page's address says what the view shows, the link leads there, and Back leads back.
    if (view.hasAttribute('from')) return false;
    const show = () => {
      view.articleId = article.id;
    };
    if (view.article?.id === article.id) {
      this.#takeThere();
      show();
    } else turnPage(view, show, ['article-load', 'article-missing']);
    this.#host.requestUpdate();
    return true;
  }

  /** Where links lead when nobody says: to what the view that the list drives reads addresses for. */
  get linkTemplate(): string | undefined {
    return locationTemplate(this.#view?.getAttribute('from') ?? '');
  }

  /** Id of the article in the view that the list drives. */
  get current(): string | undefined {
    return this.#view?.article?.id;
  }

  readonly #takeThere = () => {
    const view = this.#view;
    view?.removeEventListener('article-load', this.#takeThere);
    view?.focus();
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('.search');
    if (field && field.value !== this.#host.query) field.value = this.#host.query;
  }

  hostUpdate(): void {
    const { query, status } = this.#host;
    if (status !== 'ready') return;
    const chosen = this.choose(this.#host.feed?.articles ?? []);
    const found = this.isNarrowed ? `${query} ${String(this.narrow(chosen).length)}` : '';
    if (found === this.#told) return;
    this.#told = found;
    const count = this.narrow(chosen).length;
    this.#ties.announce(found && this.#messages.articlesFound(count));
  }

  get #messages(): ListToolsMessages {
    return { ...listToolsWords, ...this.#ties.messages() };
  }

  get #view(): ArticleView | undefined {
    const root = this.#host.getRootNode();
    if (!this.#host.for || !(root instanceof Document || root instanceof ShadowRoot))
      return undefined;
    return root.getElementById(this.#host.for) ?? undefined;
  }
}

interface ArticleView extends HTMLElement {
  articleId?: string | undefined;
  readonly article?: Article | undefined;
}

function bindings(article: Article, look: TeaserLook) {
  const { language, dateStyle, timeZone, messages } = look;
  const date = article.published ?? article.modified;
  const minutes = look.show.has('minutes') ? readingMinutes(article) : article.minutes;
  return articleBindings(article, {
    title: articleHeading(article),
    url: (look.href ?? articleUrl)(article),
    summary: teaser(article),
    image: articlePicture(article)?.url,
    date: date && formatDate(date, language, dateStyle, timeZone),
    minutes: minutes === undefined ? undefined : messages.minutes(minutes),
  });
}
