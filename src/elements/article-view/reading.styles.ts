import { css } from 'lit';

export const readingStyles = css`
  .dates > * {
    unicode-bidi: plaintext;
  }

  .toc {
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .toc-title {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .toc ol {
    display: grid;
    gap: 0.1em;
    margin-block-start: 0.4em;
    padding: 0;
    list-style: none;
  }

  .toc .sub {
    padding-inline-start: 1.25em;
  }

  .toc a {
    display: block;
    padding-block: 0.3em;
    text-decoration: none;
  }

  .toc a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .toc [aria-current] {
    font-weight: 600;
  }

  .anchor {
    color: inherit;
    text-decoration: none;
  }

  .anchor:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block: -0.5em;
  }

  .action {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.9375em;
    cursor: pointer;
  }

  .action .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
  }

  .action:hover {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Where there is room beside the text, the table of contents goes along. */
  @container (inline-size > 62em) {
    .column:has(> .toc) {
      grid-template: repeat(6, auto) / minmax(0, var(--_measure)) minmax(12em, 18em);
      gap: 0 4em;
      max-inline-size: none;
    }

    .column:has(> .toc) > * {
      grid-column: 1;
    }

    .column:has(> .toc) > * + :not(.toc) {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    .column > .toc {
      grid-area: 1 / 2 / -1 / 3;
      align-self: start;
      position: sticky;
      inset-block-start: 1.5em;
      max-block-size: calc(100vh - 3em);
      overflow-y: auto;
      padding: 0;
      padding-inline-start: 1.5em;
      border: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }

  @media print {
    .toc,
    .actions {
      display: none;
    }
  }
`;
