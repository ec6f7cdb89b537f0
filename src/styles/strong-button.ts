import { css } from 'lit';

/** The one button that matters most: its words are a `<span>`, so that both colours can follow the accent. */
export const strongButton = css`
  :host {
    --_on-accent: var(--letterbox-on-accent, Canvas);
  }

  /* White or black on the accent, whichever reads better, where the engine can tell. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_on-accent: var(
        --letterbox-on-accent,
        oklch(from var(--_accent) clamp(0, (0.63 - l) * 1000, 1) 0 0)
      );
    }
  }

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
