import { css } from 'lit';

/** Teasers that do not stand one below the other at full size. */
export const layoutStyles = css`
  .compact {
    gap: var(--_space);
  }

  .compact > * + *,
  .compact > .block > * + * {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .compact .title {
    font-size: 1.1em;
  }

  .compact .item.pictured {
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 1em;
  }

  @container (inline-size > 34em) {
    .grid {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
    }
  }
`;
