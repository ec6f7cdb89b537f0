import { css } from 'lit';

export const extrasLayout = css`
  .call {
    display: grid;
    gap: var(--_space);
    max-inline-size: var(--_measure);
    padding: clamp(1.25em, 4cqi, 2.25em);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }

  .call .title {
    font-size: 1.44em;
  }

  .call li + li {
    margin-block-start: 0.6em;
  }

  .call .button {
    justify-self: start;
    margin-block-start: 0.5em;
  }

  .further .title {
    font-size: 1.44em;
    margin-block-end: var(--_space);
  }

  .further .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  }

  .further .item .title {
    font-size: 1.2em;
    margin: 0;
  }

  .column .call {
    margin-block: calc(var(--_space) * 2);
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2.5);
    max-inline-size: var(--_measure);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .pager a {
    flex: 0 1 17em;
    text-decoration: none;
  }

  .pager .next {
    margin-inline-start: auto;
    text-align: end;
  }

  .pager .way {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .pager .to {
    display: block;
    font-weight: 600;
    text-wrap: balance;
  }

  .pager a:hover .to {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media print {
    .call,
    .further,
    .pager {
      display: none;
    }
  }
`;
