import { css } from 'lit';

export const articleListStyles = css`
  :host {
    --_gap: var(--article-list-gap, calc(var(--_space) * 1.5));
  }

  [part='heading'] {
    margin-block-end: var(--_gap);
    font-size: 1.728em;
  }
`;
