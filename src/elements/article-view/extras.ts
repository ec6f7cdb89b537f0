// What not every article has below it: a call to action, further articles. Loaded with the first
// article that does.
import { html, nothing, type TemplateResult } from 'lit';
import { articleHeading } from '../../content/excerpt.js';
import { articleLink } from '../../feed/article-link.js';
import type { Article } from '../../feed/feed.js';
import { articleCallToAction } from '../../feed/read-extension.js';
import { articleToolsWords } from '../../i18n/en/article-tools.js';
import type { ArticleToolsMessages, ArticleViewMessages } from '../../i18n/messages.js';
import { strongButton } from '../../styles/strong-button.js';
import { teaserStyles } from '../../styles/teaser.js';
import { callToActionBlock } from '../../templates/call-to-action.js';
import { heading } from '../../templates/heading.js';
import { announceOpening, teaserItem, type TeaserLook } from '../../templates/teaser.js';
import { extrasLayout } from './extras.styles.js';

export const extrasStyles = [teaserStyles, strongButton, extrasLayout];

export function callToAction(
  article: Article,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const call = articleCallToAction(article);
  return call ? callToActionBlock(call, headingLevel) : nothing;
}

/** Teasers below an article, under a heading of their own. */
export function furtherArticles(
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
export function relatedArticles(article: Article, articles: readonly Article[]): Article[] {
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
  article: Article,
  articles: readonly Article[],
  look: TeaserLook,
  words: ArticleViewMessages & Partial<ArticleToolsMessages>,
): TemplateResult | typeof nothing {
  const messages = { ...articleToolsWords, ...words };
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
