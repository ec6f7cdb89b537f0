import { css } from 'lit';

export const articleViewStyles = css`
  :host {
    --_measure: var(--article-view-measure, 66ch);
  }

  .frame,
  .column,
  .column > header {
    display: grid;
    gap: var(--_space);
  }

  .frame {
    gap: calc(var(--_space) * 2.5);
  }

  .column {
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    max-inline-size: var(--_measure);
  }

  header .title {
    font-size: clamp(1.728em, 1.2em + 3cqi, 2.488em);
    line-height: 1.12;
    unicode-bidi: isolate;
  }

  .byline,
  .dates {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.75em 1.5em;
    line-height: 1.4;
  }

  .name {
    font-weight: 600;
  }

  .dates,
  .original {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .dates {
    gap: 0 0.6em;
    font-variant-numeric: tabular-nums;
  }

  .letterbox-prose ul {
    list-style: disc;
  }
`;
