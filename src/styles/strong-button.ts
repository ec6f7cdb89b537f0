import { css } from 'lit';

/** The one button that matters most: its words are a `<span>`, so that both colours can follow the accent. */
export const strongButton = css`
  .strong {
    display: inline-block;
    background: var(--_accent);
    text-align: center;
    text-decoration: none;
  }

  .strong > span {
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .strong > span {
      color: ButtonText;
    }
  }
`;
