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

  /* A grid of ten thousand rows is laid out anew for each that is added, blocks are not. */
  .huge:not(.grid) {
    display: block;
  }

  .huge:not(.grid) > * + * {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  .huge.compact > * + * {
    margin-block-start: var(--_space);
  }

  .huge .item {
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
  }

  [part='tag']::before {
    content: '#';
    content: '#' / '';
  }

  .end {
    margin-block-start: var(--_gap);
  }
`;
