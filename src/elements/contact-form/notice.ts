import { html, type TemplateResult } from 'lit';

/** Words about a message that waits, and what can be done about it. */
export const notice = (words: string, buttons: readonly TemplateResult[] = []): TemplateResult =>
  html`<div class="notice" part="notice">
    <p>${words}</p>
    ${buttons.length > 0 ? html`<div class="buttons">${buttons}</div>` : ''}
  </div>`;
