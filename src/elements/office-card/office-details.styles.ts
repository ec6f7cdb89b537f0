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
    .hours {
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
`;
