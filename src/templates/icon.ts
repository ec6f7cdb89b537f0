import { html, type TemplateResult } from 'lit';

/**
 * A line drawing beside words that say the same.
 * @param path in a square of 24
 */
export const icon = (path: string): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="1.2em"
    height="1.2em"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
