import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Author } from '../feed/feed.js';
import { formatDate } from '../i18n/format-date.js';
import type { ArticleViewMessages, TeaserMessages } from '../i18n/messages.js';
import { readingMinutes } from '../content/excerpt.js';
import { dateTime, type DateLook } from './date.js';

export interface BylineLook extends DateLook {
  readonly messages: ArticleViewMessages & TeaserMessages;
  readonly show: ReadonlySet<string>;
}

const DAY = 86_400_000;

/** Who wrote an article, when, and how long it takes to read. */
export function byline(article: Article, look: BylineLook): TemplateResult | typeof nothing {
  const { show, messages } = look;
  const { published, modified } = article;
  const tags = show.has('tags') ? article.tags : [];
  const people = show.has('author') ? article.authors.filter(({ name }) => name) : [];
  const minutes = show.has('minutes') ? readingMinutes(article) : undefined;
  const date = published ?? modified;
  const updated = published && modified && modified.time - published.time > DAY && modified;
  const dates = [
    show.has('date') ? dateTime(date, look) : nothing,
    show.has('date') && updated
      ? html`<time datetime=${updated.iso}
          >${messages.updated(
            formatDate(updated, look.language, look.dateStyle, look.timeZone),
          )}</time
        >`
      : nothing,
    minutes ? html`<span part="minutes">${messages.minutes(minutes)}</span>` : nothing,
    ...tags.map((tag) => html`<span part="tag">${tag}</span>`),
  ].filter((part) => part !== nothing);
  if (people.length + dates.length === 0) return nothing;
  return html`<div class="byline" part="byline">
    ${people.map(person)}
    ${dates.length > 0 ? html`<p class="dates details">${dates}</p>` : nothing}
  </div>`;
}

function person({ name, url, avatar, role }: Author): TemplateResult {
  return html`<div class="person">
    ${
      avatar
        ? html`<img
            class="avatar"
            part="avatar"
            src=${avatar}
            alt=""
            width="44"
            height="44"
            referrerpolicy="no-referrer"
            @error=${fade}
          />`
        : nothing
    }
    <div>
      <span class="name" part="author" dir="auto"
        >${url ? html`<a href=${url} rel="author noopener">${name}</a>` : name}</span
      >
      ${role ? html`<span class="role" part="author-role" dir="auto">${role}</span>` : nothing}
    </div>
  </div>`;
}

/** Keeps the place of a face that does not come. */
function fade(event: Event): void {
  (event.currentTarget as HTMLElement).style.visibility = 'hidden';
}

export function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}
