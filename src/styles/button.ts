import { css } from 'lit';

/** A button of any weight. */
export const buttonStyles = css`
  .button {
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .button:hover {
    opacity: 0.85;
  }
`;
