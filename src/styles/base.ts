import { css } from 'lit';

/** What all elements share: a frame that a host page's inherited oddities stop at, and its controls. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .frame {
    color: var(--_text);
    font-family: var(--_font);
    font-style: normal;
    letter-spacing: normal;
    line-height: 1.6;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure,
  address {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  .title {
    font-family: var(--_heading-font);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
    transition: opacity 120ms;
  }

  .button.strong {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button:hover {
    opacity: 0.85;
  }

  @media (forced-colors: active) {
    .button.strong {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
      border-color: ButtonText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 1ms !important;
      transition-duration: 1ms !important;
    }
  }
`;
