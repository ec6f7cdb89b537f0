import { html, nothing, type TemplateResult } from 'lit';
import type { CallToAction } from '../feed/feed.js';
import { heading } from './heading.js';
import { labelledList } from './labelled-list.js';

/** What an article asks its reader to do: the one place with a surface and a strong button. */
export function callToActionBlock(call: CallToAction, headingLevel: number): TemplateResult {
  return html`<aside
    class="call"
    part="call-to-action"
    dir="auto"
    aria-label=${call.heading ?? nothing}
  >
    ${call.heading ? heading(headingLevel, '', call.heading) : nothing}
    ${call.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${labelledList(call.items)}
    ${
      call.link
        ? html`<a class="button strong" href=${call.link.url}><span>${call.link.text}</span></a>`
        : nothing
    }
  </aside>`;
}
