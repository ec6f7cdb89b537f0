import { html, nothing, type TemplateResult } from 'lit';
import { articleHeading, articlePicture, readingMinutes, teaser } from '../content/excerpt.js';
import { ArticleOpenEvent } from '../events.js';
import { articleLink } from '../feed/article-link.js';
import type { Article } from '../feed/feed.js';
import type { TeaserMessages } from '../i18n/messages.js';
import { dateTime, type DateLook } from './date.js';
import { heading } from './heading.js';

export interface TeaserLook extends DateLook {
  readonly messages: TeaserMessages;
  readonly headingLevel: number;
  /** Which parts are shown: image date author tags summary minutes more. */
  readonly show: ReadonlySet<string>;
  readonly linkTemplate: string | undefined;
  readonly target: string | undefined;
}

/** One article in a list: the whole card follows one link, which is its only tab stop. */
export function teaserItem(article: Article, look: TeaserLook): TemplateResult {
  const { messages, show } = look;
  const title = articleHeading(article);
  const href = articleLink(article, look.linkTemplate);
  const summary = show.has('summary') ? teaser(article) : undefined;
  const picture = show.has('image') ? articlePicture(article) : undefined;
  const open = (event: MouseEvent) => {
    announce(event, article);
  };
  const link = (part: string, content: unknown, tabindex: string | typeof nothing = nothing) =>
    html`<a
      class=${part}
      part=${part}
      href=${href}
      target=${look.target ?? nothing}
      rel=${look.target ? 'noopener' : nothing}
      tabindex=${tabindex}
      @click=${open}
      >${content}</a
    >`;

  return html`
    <li part="item" class="item ${picture ? 'pictured' : ''}" lang=${article.language ?? nothing}>
      ${
        picture
          ? html`<div class="picture">
              <img
                part="image"
                src=${picture.url}
                alt=""
                width=${picture.width ?? nothing}
                height=${picture.height ?? nothing}
                loading="lazy"
                decoding="async"
                referrerpolicy="no-referrer"
                @error=${giveUp}
              />
            </div>`
          : nothing
      }
      <div class="words" dir="auto">
        ${heading(look.headingLevel, 'title', href ? link('link', title) : title)}
        ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
        ${details(article, look)}
        ${
          show.has('more') && href
            ? // The title is the card's link already; this one is for the eye and the mouse.
              link(
                'more',
                html`${messages.readMore}<span class="unseen">: ${title}</span
                  ><span class="arrow" aria-hidden="true"></span>`,
                '-1',
              )
            : nothing
        }
      </div>
    </li>
  `;
}

function details(article: Article, look: TeaserLook): TemplateResult | typeof nothing {
  const { show, messages } = look;
  const names = article.authors.flatMap(({ name }) => name ?? []).join(', ');
  const minutes = show.has('minutes') ? readingMinutes(article) : undefined;
  const parts = [
    show.has('date') ? dateTime(article.published ?? article.modified, look) : nothing,
    show.has('author') && names ? html`<span part="author">${names}</span>` : nothing,
    minutes ? html`<span part="minutes">${messages.minutes(minutes)}</span>` : nothing,
    show.has('tags') && article.tags.length > 0
      ? html`<span part="tags"
          >${article.tags.map((tag) => html`<span class="tag" part="tag">${tag}</span>`)}</span
        >`
      : nothing,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<p class="details">${parts}</p>` : nothing;
}

/** Tells the page that an article is about to be opened, and stays when the page opens it itself. */
function announce(event: MouseEvent, article: Article): void {
  const link = event.currentTarget as HTMLAnchorElement;
  // A new tab or a download is the browser's business: nothing for the page to take over.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  if (!link.dispatchEvent(new ArticleOpenEvent({ article, url: link.href })))
    event.preventDefault();
}

/** A picture that does not come leaves no hole. */
function giveUp(event: Event): void {
  (event.target as HTMLElement).closest<HTMLElement>('.picture')?.toggleAttribute('hidden', true);
}
