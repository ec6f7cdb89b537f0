import { html, nothing, type TemplateResult } from 'lit';
import { readingMinutes } from '../content/excerpt.js';
import type { Article, Author } from '../feed/feed.js';
import { formatDate } from '../i18n/format-date.js';
import type { ArticleViewMessages, TeaserMessages } from '../i18n/messages.js';
import { dateTime, type DateLook } from './date.js';

export interface BylineLook extends DateLook {
  readonly messages: Pick<ArticleViewMessages, 'updated'> & Pick<TeaserMessages, 'minutes'>;
  readonly show: ReadonlySet<string>;
  /** Shows an author's picture, once what does so is there. */
  readonly avatar: ((author: Author) => unknown) | undefined;
}

const DAY = 86_400_000;

/** Who wrote an article, when, and how long it takes to read. */
export function byline(article: Article, look: BylineLook): TemplateResult | typeof nothing {
  const { show, messages, avatar } = look;
  const { published, modified } = article;
  const people = show.has('author') ? article.authors.filter(({ name }) => name) : [];
  const minutes = show.has('minutes') && readingMinutes(article);
  const date = show.has('date') && (published ?? modified);
  const isUpdated = date && modified && modified.time - date.time > DAY;
  const details = [
    date && dateTime(date, look),
    isUpdated &&
      html`<time datetime=${modified.iso}
        >${messages.updated(
          formatDate(modified, look.language, look.dateStyle, look.timeZone),
        )}</time
      >`,
    minutes && html`<span part="minutes">${messages.minutes(minutes)}</span>`,
    ...(show.has('tags') ? article.tags : []).map((tag) => html`<span part="tag">${tag}</span>`),
  ].filter((detail) => !!detail);
  if (people.length + details.length === 0) return nothing;
  return html`<div class="byline" part="byline">
    ${people.map(
      (author) =>
        html`<div class="person">
          ${avatar?.(author)}
          <div>
            <span class="name" part="author" dir="auto"
              >${
                author.url
                  ? html`<a href=${author.url} rel="author noopener">${author.name}</a>`
                  : author.name
              }</span
            >
            ${
              author.role
                ? html`<span class="role" part="author-role" dir="auto">${author.role}</span>`
                : nothing
            }
          </div>
        </div>`,
    )}
    ${details.length > 0 ? html`<p class="dates details">${details}</p>` : nothing}
  </div>`;
}
