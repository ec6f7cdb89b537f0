import { css } from 'lit';

export const officeCardStyles = css`
  :host {
    --_gap: var(--office-card-gap, calc(var(--_space) * 2.5));
  }

  .offices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_gap);
  }

  .office {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.6);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .office .title {
    font-size: 1.44em;
  }

  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .time > * {
    unicode-bidi: plaintext;
  }

  .dot {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }

  .open .dot {
    border-color: var(--letterbox-success, currentColor);
    background: var(--letterbox-success, currentColor);
  }

  address {
    font-style: normal;
  }

  .line {
    display: block;
  }

  .actions {
    display: grid;
    justify-items: start;
    gap: 0.15em;
  }

  .actions a {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2em;
    text-decoration: none;
  }

  .actions a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--_accent);
  }
`;
