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

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .frame {
    color: var(--letterbox-text, inherit);
    font-family: var(--letterbox-font, inherit);
    font-style: normal;
    letter-spacing: normal;
    line-height: 1.6;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  .title {
    font-family: var(--letterbox-heading-font, inherit);
    font-weight: var(--letterbox-heading-weight, 650);
    line-height: 1.2;
    text-wrap: balance;
  }

  ul {
    list-style: none;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--letterbox-focus, var(--_accent));
    outline-offset: 3px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
