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
`;
