// What not every article has below it: a call to action, further articles. Loaded with the first
// article that does.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../feed/feed.js';
import { articleCallToAction } from '../../feed/read-extension.js';
import { strongButton } from '../../styles/strong-button.js';
import { teaserStyles } from '../../styles/teaser.js';
import { callToActionBlock } from '../../templates/call-to-action.js';
import { heading } from '../../templates/heading.js';
import { teaserItem, type TeaserLook } from '../../templates/teaser.js';
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
