import { html, type TemplateResult } from 'lit';

/** A heading of any rank: h2 to h6, as the page's own h1 is not an element's to write. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (Math.min(6, level)) {
    case 3:
      return html`<h3 class="title" part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class="title" part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class="title" part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class="title" part=${part}>${content}</h6>`;
    default:
      return html`<h2 class="title" part=${part}>${content}</h2>`;
  }
}
