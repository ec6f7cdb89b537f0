import { html, nothing, type TemplateResult } from 'lit';
import { readingMinutes } from '../content/excerpt.js';
import type { Article, Author } from '../feed/feed.js';
import type { ArticleViewMessages, TeaserMessages } from '../i18n/messages.js';
import { dateTime, type DateLook } from './date.js';

export interface BylineLook extends DateLook {
  readonly messages: Pick<ArticleViewMessages, 'updated'> & Pick<TeaserMessages, 'minutes'>;
  readonly show: ReadonlySet<string>;
}

/** What not every byline has, once what shows it is there. */
export interface BylineParts {
  readonly person: (author: Author) => unknown;
  readonly updated: (article: Article, look: BylineLook) => unknown;
  readonly tags: (article: Article, look: BylineLook) => unknown;
}

/** Who wrote an article, when, and how long it takes to read. */
export function byline(
  article: Article,
  look: BylineLook,
  parts: BylineParts | undefined,
): TemplateResult | typeof nothing {
  const { show, messages } = look;
  const people = show.has('author') ? article.authors.filter(({ name }) => name) : [];
  const minutes = show.has('minutes') && readingMinutes(article);
  const date = show.has('date') && (article.published ?? article.modified);
  const details = [
    date && dateTime(date, look),
    parts?.updated(article, look),
    minutes && html`<span part="minutes">${messages.minutes(minutes)}</span>`,
    parts?.tags(article, look),
  ].filter(Boolean);
  if (people.length + details.length === 0) return nothing;
  return html`<div class="byline" part="byline">
    ${people.map(
      parts?.person ??
        (({ name }) => html`<span class="name" part="author" dir="auto">${name}</span>`),
    )}
    ${details.length > 0 ? html`<p class="dates details">${details}</p>` : nothing}
  </div>`;
}
