import { css } from 'lit';

/** The highlights that a feed brings along. */
export const settingsStyles = css`
  .intro li + li {
    margin-block-start: 0.5em;
  }
`;
