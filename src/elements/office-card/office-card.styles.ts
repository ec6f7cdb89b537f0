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
    container-type: inline-size;
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.6);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .office .title {
    font-size: 1.44em;
  }

  div:empty {
    display: none;
  }

  .time {
    min-block-size: 1.6em;
    font-size: 0.875em;
  }

  @container (inline-size < 20em) {
    .open-or-not {
      min-block-size: 3.2em;
    }
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

  .action {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2em;
    text-decoration: none;
  }

  .action:hover {
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
