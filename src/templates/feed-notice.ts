import { adoptStyles, html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/feed-error.js';
import type { FeedStatus } from '../feed/feed-status.js';
import { feedWords } from '../i18n/en/feed.js';
import type { FeedMessages } from '../i18n/messages.js';
import { hasFallback } from '../platform/fallback.js';
import { buttonStyles } from '../styles/button.js';
import { feedNoticeStyles } from '../styles/feed-notice.js';

/** What the notice needs to know of an element that shows a feed. */
export interface FeedElement extends ReactiveElement {
  readonly status: FeedStatus;
  readonly error: FeedError | undefined;
  reload(): Promise<void>;
}

/** Adds what the notice looks like to the element's own styles. */
export function dress({ renderRoot }: FeedElement): void {
  const root = renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, buttonStyles, feedNoticeStyles]);
}

/**
 * What a visitor sees while there is no content: the author's own fallback in any case, and beside
 * it why the content is not here and a way to try again.
 * @param words of the page's language, where it is not English
 * @param emptyText what to say when the feed came and holds nothing
 * @param bones how many grey shapes stand in for content that is coming
 */
export function feedNotice(
  element: FeedElement,
  words: object,
  emptyText: string,
  bones: number,
): TemplateResult {
  const messages: FeedMessages = { ...feedWords, ...words };
  const { status, error } = element;
  return html`<div class="frame">
    <slot></slot>
    ${
      status === 'loading' && !hasFallback(element)
        ? html`<slot name="loading">
            <div class="skeleton" part="skeleton" aria-hidden="true">
              ${Array.from({ length: bones }, () => html`<div class="bone"></div>`)}
            </div>
          </slot>`
        : nothing
    }
    <div part="status" role="status">
      ${status === 'loading' ? html`<span class="unseen">${messages.loading}</span>` : nothing}
      ${status === 'empty' ? html`<slot name="empty">${emptyText}</slot>` : nothing}
      ${
        error
          ? html`<slot name="error">
              <div class="notice" part="error">
                <p>${messages.feedErrors[error.code]}</p>
                ${
                  error.code === 'no-src'
                    ? nothing
                    : html`<button
                        class="button"
                        part="retry"
                        type="button"
                        @click=${() => element.reload()}
                      >
                        ${messages.retry}
                      </button>`
                }
              </div>
            </slot>`
          : nothing
      }
    </div>
  </div>`;
}
