// What not every article has below it: a call to action, further articles. Loaded with the first
// article that does.
import { html, nothing, render, type TemplateResult } from 'lit';
import { articleHeading } from '../../content/excerpt.js';
import { articleLink } from '../../feed/article-link.js';
import { articleUrl } from '../../feed/article-url.js';
import type { Article } from '../../feed/feed.js';
import { articleCallToAction } from '../../feed/read-extension.js';
import { articleToolsWords } from '../../i18n/en/article-tools.js';
import { furtherArticlesWords } from '../../i18n/en/further-articles.js';
import { locationTemplate } from '../../platform/location-template.js';
import { words } from '../../platform/words.js';
import { buttonStyles } from '../../styles/button.js';
import { layoutStyles } from '../../styles/layouts.js';
import { strongButton } from '../../styles/strong-button.js';
import { teaserStyles } from '../../styles/teaser.js';
import { callToActionBlock } from '../../templates/call-to-action.js';
import { heading } from '../../templates/heading.js';
import { announceOpening, TeaserController } from '../../controllers/teaser-controller.js';
import { teaserItem, type TeaserLook } from '../../templates/teaser.js';
import { extrasLayout } from './extras.styles.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';

export const viewStyles = [teaserStyles, layoutStyles, buttonStyles, strongButton, extrasLayout];

/** Bodies among whose paragraphs the call to action stands. */
const interrupted = new WeakSet<HTMLElement>();

/** What the article asks its reader to do, below a body that does not ask it already. */
export function callToAction(view: ViewHost, article: Article, ties: ViewTies): unknown {
  const body = ties.body();
  return body && interrupted.has(body) ? nothing : blockOf(view, article);
}

function blockOf(view: ViewHost, article: Article): unknown {
  const call = shownIn(view).has('call-to-action') && articleCallToAction(article);
  return call ? callToActionBlock(call, view.headingLevel + 1) : nothing;
}

/**
 * Puts it among the paragraphs of a body that is long enough, where the page wants it there: of two
 * places for the page's own, the first is the one. Among the page's own text neither its slot nor its
 * styles would reach it.
 */
export function interrupt(view: ViewHost, article: Article, body: HTMLElement): void {
  const after = view.body === 'light' ? 0 : view.callToActionAfter;
  const paragraph = after && [...body.querySelectorAll(':scope > p')][after - 1];
  if (!paragraph) return;
  const place = document.createElement('div');
  paragraph.after(place);
  const slot = html`<slot name="call-to-action">${blockOf(view, article)}</slot>`;
  render(slot, place, { host: view });
  interrupted.add(body);
}

const messagesOf = ({ locale }: ViewTies) => ({
  ...articleToolsWords,
  ...furtherArticlesWords,
  ...locale.messages,
});

/** How the way on from an article looks. */
const lookOf = (view: ViewHost, ties: ViewTies): TeaserLook => ({
  language: ties.locale.language,
  timeZone: view.timeZone,
  dateStyle: view.dateStyle,
  messages: ties.locale.messages,
  headingLevel: view.headingLevel + 1,
  show: SHOWN_OF_FURTHER,
  href: (to) => articleLink(to, view.linkTemplate ?? locationTemplate(view.from ?? '')),
});

/** Further articles, under a heading of their own, unless the page has something else there. */
export function further(
  view: ViewHost,
  article: Article,
  ties: ViewTies,
): TemplateResult | typeof nothing {
  const offered = offeredWith(article, view);
  if (offered.length === 0) return nothing;
  const plain = lookOf(view, ties);
  const teasers = teasersOf.get(view) ?? attend(view, plain);
  const look = { ...plain, failed: teasers.failed };
  return html`<section class="further" part="more">
    ${heading(view.headingLevel, '', messagesOf(ties).moreArticles)}
    <ul class="items grid" role="list">
      ${offered.map((other) => teaserItem(other, look))}
    </ul>
  </section>`;
}

const offeredWith = (article: Article, view: ViewHost): Article[] =>
  shownIn(view).has('more')
    ? relatedArticles(article, view.feed?.articles ?? []).slice(0, Math.max(0, view.more))
    : [];

const teasersOf = new WeakMap<ViewHost, TeaserController>();

function attend(view: ViewHost, { href = articleUrl }: TeaserLook): TeaserController {
  const teasers = new TeaserController(view, {
    articles: () => (view.article ? offeredWith(view.article, view) : []),
    href,
  });
  teasersOf.set(view, teasers);
  return teasers;
}

const SHOWN_OF_FURTHER = words('image date summary more');

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
export function pager(
  view: ViewHost,
  article: Article,
  ties: ViewTies,
): TemplateResult | typeof nothing {
  if (!shownIn(view).has('pager')) return nothing;
  const articles = view.feed?.articles ?? [];
  const look = lookOf(view, ties);
  const messages = messagesOf(ties);
  const index = articles.findIndex(({ id }) => id === article.id);
  const link = (rel: 'prev' | 'next', label: string, to: Article | undefined) => {
    const href = to && look.href?.(to);
    if (!href) return nothing;
    return html`<a
      class=${rel}
      part="pager-link"
      rel=${rel}
      href=${href}
      lang=${to.language ?? nothing}
      @click=${(event: MouseEvent) => {
        announceOpening(event, event.currentTarget as HTMLAnchorElement, to);
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
