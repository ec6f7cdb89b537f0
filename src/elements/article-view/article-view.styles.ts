import { css } from 'lit';

export const articleViewStyles = css`
  :host {
    --_measure: var(--article-view-measure, 66ch);
  }

  .frame {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    max-inline-size: var(--_measure);
  }

  .column > header {
    display: grid;
    gap: var(--_space);
  }

  header .title {
    font-size: clamp(1.728em, 1.2em + 3cqi, 2.488em);
    line-height: 1.12;
    unicode-bidi: isolate;
  }

  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
    line-height: 1.4;
  }

  .byline:not(:has(.avatar)) {
    align-items: baseline;
  }

  .person {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  .avatar {
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_surface);
    object-fit: cover;
  }

  .name {
    display: block;
    font-weight: 600;
  }

  .role,
  .dates {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-variant-numeric: tabular-nums;
  }

  .cover {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .letterbox-prose ul {
    list-style: disc;
  }

  .original {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
