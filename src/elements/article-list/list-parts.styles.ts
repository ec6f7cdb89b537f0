import { css } from 'lit';

export const listPartsStyles = css`
  /* Room for three lines, date and link, which come with the feed. */
  .seeded .rest {
    display: flow-root;
    min-block-size: 9.7em;
  }

  .seeded.compact .rest {
    min-block-size: 2.1em;
  }

  /* What is not near costs its block alone, not each of its articles. */
  .block {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: inherit;
    gap: inherit;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 720em;
    /* Room for the focus ring. */
    overflow-clip-margin: 0.5em;
  }

  .list > .block > * + * {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }

  [part='tag']::before {
    content: '#';
    content: '#' / '';
  }

  .end {
    margin-block-start: var(--_gap);
  }
`;
