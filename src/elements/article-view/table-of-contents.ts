import { html, nothing, type TemplateResult } from 'lit';
import { idPrefix } from '../../content/id-prefix.js';
import type { ArticleHeading, ViewHost } from './view-host.js';

/** Headings from which on a table helps more than it takes. */
const ENOUGH = 3;

/** Two ranks of headings: deeper ones are found from there. */
const shown = (headings: readonly ArticleHeading[]) => {
  const top = Math.min(...headings.map(({ level }) => level));
  return headings.filter(({ level, text }) => text && level <= top + 1);
};

export interface TableLook {
  readonly title: string;
  /** Id of the heading that is being read. */
  readonly current: string | undefined;
  /** Takes a reader to a heading. */
  readonly go: (id: string) => unknown;
}

/** The headings of an article as links, the section a reader is in marked. */
export function contentsOf(
  headings: readonly ArticleHeading[],
  toc: ViewHost['toc'],
  { title, current, go }: TableLook,
): TemplateResult | typeof nothing {
  const entries = shown(headings);
  if (toc === 'none' || entries.length < (toc === 'always' ? 1 : ENOUGH)) return nothing;
  const top = Math.min(...entries.map(({ level }) => level));
  return html`<nav class="toc" part="toc" aria-label=${title}>
    <p class="toc-title" aria-hidden="true">${title}</p>
    <ol>
      ${entries.map(
        ({ id, text, level }) =>
          html`<li class=${level > top ? 'sub' : ''}>
            <a
              part="toc-link"
              href="#${idPrefix}${id}"
              aria-current=${id === current ? 'location' : nothing}
              @click=${(event: MouseEvent) => {
                if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                go(id);
              }}
              >${text}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}
