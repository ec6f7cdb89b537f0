// What not every article has below it: a call to action, further articles. Loaded with the first
// article that does.
import { html, nothing, render, type TemplateResult } from 'lit';
import { articleHeading } from '../../content/excerpt.js';
import { articleLink } from '../../feed/article-link.js';
import type { Article } from '../../feed/feed.js';
import { articleCallToAction } from '../../feed/read-extension.js';
import { articleToolsWords } from '../../i18n/en/article-tools.js';
import type { ArticleToolsMessages } from '../../i18n/messages.js';
import { locationTemplate } from '../../platform/location-template.js';
import { words } from '../../platform/words.js';
import { strongButton } from '../../styles/strong-button.js';
import { teaserStyles } from '../../styles/teaser.js';
import { callToActionBlock } from '../../templates/call-to-action.js';
import { heading } from '../../templates/heading.js';
import { announceOpening, teaserItem, type TeaserLook } from '../../templates/teaser.js';
import { extrasLayout } from './extras.styles.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';

export const viewStyles = [teaserStyles, strongButton, extrasLayout];

/** What the article asks its reader to do, unless the page has something else in its place. */
export function callToAction(view: ViewHost, article: Article): TemplateResult {
  const call = shownIn(view).has('call-to-action') && articleCallToAction(article);
  return html`<slot name="call-to-action"
    >${call ? callToActionBlock(call, view.headingLevel + 1) : nothing}</slot
  >`;
}

/**
 * Puts it among the paragraphs of a body that is long enough, where the page wants it there. Among
 * the page's own text neither its slot nor its styles would reach it.
 */
export function interrupt(view: ViewHost, article: Article, body: HTMLElement): boolean {
  const after = view.body === 'light' ? 0 : view.callToActionAfter;
  const paragraph = after && [...body.querySelectorAll(':scope > p')][after - 1];
  if (!paragraph) return false;
  const place = document.createElement('div');
  paragraph.after(place);
  render(callToAction(view, article), place, { host: view });
  return true;
}

/** Where a reader may go from an article. */
export function further(view: ViewHost, article: Article, ties: ViewTies): TemplateResult {
  const show = shownIn(view);
  const articles = view.feed?.articles ?? [];
  const messages = { ...articleToolsWords, ...ties.locale.messages };
  const look: TeaserLook = {
    language: ties.locale.language,
    timeZone: view.timeZone,
    dateStyle: view.dateStyle,
    messages,
    headingLevel: view.headingLevel + 1,
    show: SHOWN_OF_FURTHER,
    linkTemplate: view.linkTemplate ?? locationTemplate(view.from ?? ''),
  };
  const offered = show.has('more')
    ? relatedArticles(article, articles).slice(0, Math.max(0, view.more))
    : [];
  return html`${show.has('pager') ? pager(article, articles, look, messages) : nothing}
    <slot name="more">${teasers(offered, messages.moreArticles, look)}</slot>`;
}

const SHOWN_OF_FURTHER = words('image date summary more');

/** Under a heading of their own. */
function teasers(
  articles: readonly Article[],
  title: string,
  look: TeaserLook,
): TemplateResult | typeof nothing {
  if (articles.length === 0) return nothing;
  return html`<section class="further" part="more">
    ${heading(look.headingLevel - 1, '', title)}
    <ul class="items grid" role="list">
      ${articles.map((article) => teaserItem(article, look))}
    </ul>
  </section>`;
}

/** Articles that share most tags with one come first; else the feed's own order. */
function relatedArticles(article: Article, articles: readonly Article[]): Article[] {
  const tags = new Set(article.tags.map(fold));
  const shared = (other: Article) => other.tags.filter((tag) => tags.has(fold(tag))).length;
  return articles
    .filter(({ id }) => id !== article.id)
    .map((other) => ({ other, count: shared(other) }))
    .sort((a, b) => b.count - a.count)
    .map(({ other }) => other);
}

const fold = (tag: string) => tag.toLowerCase();

/** Links to the articles before and after one in its feed. */
function pager(
  article: Article,
  articles: readonly Article[],
  look: TeaserLook,
  messages: ArticleToolsMessages,
): TemplateResult | typeof nothing {
  const index = articles.findIndex(({ id }) => id === article.id);
  const link = (rel: 'prev' | 'next', label: string, to: Article | undefined) => {
    const href = to && articleLink(to, look.linkTemplate);
    if (!href) return nothing;
    return html`<a
      class=${rel}
      part="pager-link"
      rel=${rel}
      href=${href}
      lang=${to.language ?? nothing}
      @click=${(event: MouseEvent) => {
        announceOpening(event, event.currentTarget as HTMLAnchorElement, to, look);
      }}
      ><span class="way" lang=${look.language}>${label}</span>
      <bdi class="to">${articleHeading(to)}</bdi></a
    >`;
  };
  const links = [
    link('prev', messages.previousArticle, articles[index - 1]),
    link('next', messages.nextArticle, articles[index + 1]),
  ];
  if (links.every((each) => each === nothing)) return nothing;
  return html`<nav class="pager" part="pager" aria-label=${messages.pager}>${links}</nav>`;
}
