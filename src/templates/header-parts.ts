// What not every article has above its body: a picture, faces, roles, tags. Loaded with the first that
// does.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Author } from '../feed/feed.js';
import { formatDate } from '../i18n/format-date.js';
import { headerStyles } from '../styles/header-parts.js';
import type { BylineLook } from './byline.js';

export const viewStyles = [headerStyles];

/** An author with more than a name. */
export function person({ avatar, name, role, url }: Author): TemplateResult {
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

const DAY = 86_400_000;

/** When an article was changed, if later than on the day itself. */
export function updated(
  { published, modified }: Article,
  { dateStyle, language, messages, show, timeZone }: BylineLook,
): TemplateResult | undefined {
  if (!show.has('date') || !published || !modified || modified.time - published.time <= DAY)
    return undefined;
  return html`<time datetime=${modified.iso}
    >${messages.updated(formatDate(modified, language, dateStyle, timeZone))}</time
  >`;
}

export const tags = (
  article: Article,
  { show }: BylineLook,
): readonly TemplateResult[] | undefined =>
  show.has('tags') && article.tags.length > 0
    ? article.tags.map((tag) => html`<span part="tag">${tag}</span>`)
    : undefined;

/** The article's picture; one that was taken from the body is shown where it stands. */
export function cover(
  { image }: Article,
  show: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  if (!image || !show.has('image')) return nothing;
  return html`<img
    class="cover"
    part="image"
    src=${image.url}
    alt=${image.alt ?? ''}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    referrerpolicy="no-referrer"
    @error=${hide}
  />`;
}

function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}
