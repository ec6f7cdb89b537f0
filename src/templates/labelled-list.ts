import { html, nothing, type TemplateResult } from 'lit';
import type { LabelledText } from '../contact/contact-settings.js';

/** Lines that a bold label leads. */
export function labelledList(
  items: readonly LabelledText[],
  part?: string,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul role="list" part=${part ?? nothing}>
    ${items.map(
      ({ label, text }) =>
        html`<li>${label ? html`<strong>${label}</strong>` : nothing} ${text}</li>`,
    )}
  </ul>`;
}
