import { html, nothing } from 'lit';
import type { Article } from '../../feed/feed.js';
import type { ListToolsMessages } from '../../i18n/messages.js';
import type { Content, ListHost } from './list-host.js';
import type { Facet, Option, Refinement } from './refinement.js';

/** Filters that are shown before a visitor asks for all of them. */
const FEW = 10;

export interface ToolsLook {
  readonly host: ListHost;
  readonly refinement: Refinement;
  readonly messages: ListToolsMessages;
  readonly language: string;
  /** What the page asks for, before the visitor's search. */
  readonly chosen: readonly Article[];
  /** Facets whose less used values are shown too. */
  readonly opened: Set<Facet>;
}

/** The field to search and the buttons to filter a list with. */
export function tools(look: ToolsLook): Content {
  const { host, refinement, messages } = look;
  const { facets } = refinement;
  if (!host.searchable && facets.length === 0) return nothing;
  return html`<search class="tools">
    ${
      host.searchable
        ? html`<input
            class="search"
            part="search"
            type="search"
            aria-label=${messages.search}
            placeholder=${messages.search}
            autocomplete="off"
            enterkeyhint="search"
            @input=${(event: Event) => {
              host.query = (event.target as HTMLInputElement).value;
            }}
          />`
        : nothing
    }
    ${facets.map((facet) => group(facet, look))}
  </search>`;
}

function group(facet: Facet, look: ToolsLook): Content {
  const { host, refinement, messages, chosen, opened } = look;
  const options = refinement.options(facet, chosen, look.language);
  if (options.length === 0) return nothing;
  const label = facet === 'tags' ? messages.filterByTag : messages.filterByAuthor;
  const isOpen = opened.has(facet);
  const shown = isOpen ? options : options.filter(({ isPicked }, index) => index < FEW || isPicked);
  const open = () => {
    opened.add(facet);
    host.requestUpdate();
  };
  return html`<div class="group" role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">${label}</span>
    ${shown.map((option) => filter(facet, option, refinement))}
    ${
      shown.length < options.length
        ? html`<button class="filter" type="button" aria-expanded="false" @click=${open}>
            ${messages.allFilters(options.length)}
          </button>`
        : nothing
    }
  </div>`;
}

const filter = (facet: Facet, { value, count, isPicked }: Option, refinement: Refinement) =>
  html`<button
    class="filter"
    part="filter"
    type="button"
    dir="auto"
    aria-pressed=${isPicked}
    aria-disabled=${count === 0 && !isPicked ? 'true' : nothing}
    @click=${() => {
      if (count > 0 || isPicked) refinement.pick(facet, value);
    }}
  >
    ${value} <span class="count">${count}</span>
  </button>`;

/** In place of the articles when none fits. */
export const nothingFound = (messages: ListToolsMessages, refinement: Refinement): Content =>
  html`<div class="none">
    <p>${messages.nothingFound}</p>
    <button
      class="button"
      type="button"
      @click=${() => {
        refinement.clear();
      }}
    >
      ${messages.showEverything}
    </button>
  </div>`;
