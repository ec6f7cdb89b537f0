import { css } from 'lit';

export const officeDetailsStyles = css`
  .icon > svg,
  .time > * {
    animation: settle 0.2s;
  }

  @keyframes settle {
    from {
      opacity: 0;
    }
  }

  .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .time > * {
    unicode-bidi: plaintext;
  }

  .now {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  @container (inline-size < 20em) {
    .open-or-not {
      flex-direction: column;
    }
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

  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .row {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size > 30em) {
    .row .office {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: var(--_gap);
    }

    .row .office > * {
      grid-column: 1;
    }

    .row .office > .actions {
      grid-area: 1 / 2 / span 4;
    }
  }

  .compact .office {
    gap: 0.2em;
    padding: 0;
    border: 0;
  }

  .compact .title {
    font-size: 1em;
  }

  .compact address {
    justify-self: start;
    unicode-bidi: plaintext;
  }

  .compact .line {
    display: inline;

    & bdi {
      unicode-bidi: normal;
    }
  }

  .compact .line:not(:last-child)::after {
    content: ', ';
  }

  .compact .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .compact .icon {
    display: none;
  }
`;
