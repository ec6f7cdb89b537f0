import { html, nothing, type TemplateResult } from 'lit';
import { articleHeading, articlePicture, teaser } from '../content/excerpt.js';
import { articleUrl } from '../feed/article-url.js';
import type { Article } from '../feed/feed.js';
import type { TeaserMessages } from '../i18n/messages.js';
import { dateTime, type DateLook } from './date.js';
import { heading } from './heading.js';

export interface TeaserLook extends DateLook {
  readonly messages: TeaserMessages;
  readonly headingLevel: number;
  /** Which parts are shown: image date author tags summary minutes more. */
  readonly show: ReadonlySet<string>;
  /** Where the link to an article leads, if not to its own address. */
  readonly href?: (article: Article) => string | undefined;
  /** Further details. */
  readonly more?: (article: Article) => unknown;
  readonly target?: string | undefined;
  /** Id of the article that is open elsewhere on the page. */
  readonly current?: string | undefined;
  /** Whether a place is kept for each picture, even for one that does not come. */
  readonly isSeeded?: boolean;
  /** Addresses of pictures that did not come. */
  readonly failed?: ReadonlySet<string>;
}

/**
 * One article in a list: the whole card follows one link, which is its only tab stop. To Firefox an
 * item of a block is one of the list only where its role says so.
 */
export function teaserItem(article: Article, look: TeaserLook): TemplateResult {
  const { messages, show } = look;
  const title = articleHeading(article);
  const href = (look.href ?? articleUrl)(article);
  const summary = show.has('summary') && teaser(article);
  const picture = show.has('image') && articlePicture(article);
  const isMissing = picture && look.failed?.has(picture.url);
  const link = (part: string, content: unknown, tabindex: unknown = nothing) =>
    html`<a
      class=${part}
      part=${part}
      href=${href}
      target=${look.target ?? nothing}
      rel="noopener"
      tabindex=${tabindex}
      aria-current=${look.current === article.id ? 'true' : nothing}
      >${content}</a
    >`;

  return html`<li
    role="listitem"
    part="item"
    class="item ${(picture && !isMissing) || look.isSeeded ? 'pictured' : ''}"
    lang=${article.language ?? nothing}
  >
    ${
      picture
        ? html`<div class="picture" ?hidden=${isMissing && !look.isSeeded}>
            <img
              part="image"
              src=${picture.url}
              alt=""
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
            />
          </div>`
        : look.isSeeded
          ? html`<div class="picture"></div>`
          : nothing
    }
    <div dir="auto">
      ${heading(look.headingLevel, 'title', href ? link('link', title) : title)}
      <div class="rest">
        ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
        <p class="details">${details(article, look)}</p>
        ${
          show.has('more') && href
            ? // The title is the card's link already; this one is for the eye and the mouse.
              link('more', html`${messages.readMore}<span class="unseen">: ${title}</span>`, -1)
            : nothing
        }
      </div>
    </div>
  </li>`;
}

function details(article: Article, { show, more, ...look }: TeaserLook): unknown[] {
  const names = article.authors.flatMap(({ name }) => name ?? []);
  return [
    show.has('date') ? dateTime(article.published ?? article.modified, look) : nothing,
    show.has('author')
      ? html`<span part="author"
          >${names.map((name, index) => html`${index ? ', ' : ''}<bdi>${name}</bdi>`)}</span
        >`
      : nothing,
    more?.(article),
  ];
}
