import { html, nothing, type TemplateResult } from 'lit';
import type { FeedStatus } from '../controllers/feed-controller.js';
import type { FeedError } from '../feed/feed-error.js';
import type { FeedMessages } from '../i18n/messages.js';

export interface FeedNotice {
  readonly status: FeedStatus;
  readonly error: FeedError | undefined;
  readonly messages: FeedMessages;
  /** What to say when the feed came and holds nothing. */
  readonly emptyText: string;
  /** Stands in for content that is coming, where the author left nothing to look at. */
  readonly skeleton: TemplateResult | typeof nothing;
  readonly retry: () => void;
}

/**
 * What a visitor sees while there is no content: the author's own fallback in any case, and beside
 * it why the content is not here and a way to try again.
 */
export function feedNotice(notice: FeedNotice): TemplateResult {
  const { status, messages, skeleton } = notice;
  return html`
    <slot></slot>
    ${
      status === 'loading'
        ? html`<slot name="loading">
            ${
              skeleton === nothing
                ? nothing
                : html`<div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div>`
            }
          </slot>`
        : nothing
    }
    <div part="status" role="status">
      ${status === 'loading' ? html`<span class="unseen">${messages.loading}</span>` : nothing}
      ${status === 'empty' ? html`<slot name="empty"><p>${notice.emptyText}</p></slot>` : nothing}
      ${status === 'error' ? errorNotice(notice) : nothing}
    </div>
  `;
}

function errorNotice({ error, messages, retry }: FeedNotice): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<slot name="error">
    <div class="notice" part="error">
      <p>${messages.feedErrors[error.code]}</p>
      ${
        error.code !== 'no-src'
          ? html`<button class="button" part="retry" type="button" @click=${retry}>
              ${messages.retry}
            </button>`
          : nothing
      }
    </div>
  </slot>`;
}
