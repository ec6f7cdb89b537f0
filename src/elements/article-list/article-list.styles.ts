import { css } from 'lit';

export const articleListStyles = css`
  :host {
    --_gap: var(--article-list-gap, calc(var(--_space) * 1.5));
    --_ratio: var(--article-list-image-ratio, 16 / 9);
  }

  .heading {
    margin-block-end: var(--_gap);
  }

  .heading .title {
    font-size: 1.728em;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-block-start: calc(var(--_gap) * 1.5);
  }

  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .bones {
    display: grid;
    gap: 0.6em;
  }

  .bones .bone {
    block-size: 1em;
  }

  .bones .bone:first-child {
    block-size: 1.6em;
    inline-size: 70%;
  }

  .bones .bone:last-child {
    inline-size: 40%;
  }
`;
