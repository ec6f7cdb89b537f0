import { css } from 'lit';

/** The search field and the filters above a list. */
export const toolsStyles = css`
  .tools {
    display: grid;
    gap: 1em;
    margin-block-end: var(--_gap);
  }

  .search {
    appearance: none;
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 44px;
    padding: 0.55em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }

  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search::-webkit-search-decoration {
    appearance: none;
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .group .label {
    min-inline-size: 5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .filter {
    min-block-size: 2.25em;
    padding: 0.3em 0.85em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 2em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    line-height: 1.4;
    cursor: pointer;
    transition: background-color 120ms;
  }

  .filter:hover {
    background: var(--_surface);
  }

  .filter[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .filter[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .filter[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.5em;
  }

  .link[aria-current] {
    box-shadow: inset 0 -0.12em var(--_accent);
  }

  @media (prefers-reduced-motion: reduce) {
    .filter {
      transition: none;
    }
  }
`;
