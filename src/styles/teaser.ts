import { css } from 'lit';

export const teaserStyles = css`
  .items {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .item {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 1.25);
    align-items: start;
    align-content: start;
  }

  .items.compact {
    gap: var(--_space);
  }

  .items:not(.grid) > .item + .item {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }

  .items.compact > .item + .item {
    padding-block-start: var(--_space);
  }

  .item .title {
    font-size: 1.44em;
    unicode-bidi: isolate;
  }

  .compact .item .title {
    font-size: 1.1em;
  }

  .link {
    text-decoration: none;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .item:hover .link {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.16em;
  }

  .link:focus-visible {
    outline: none;
  }

  .link:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 0.5em;
    border-radius: var(--_radius);
  }

  .picture {
    overflow: hidden;
    aspect-ratio: var(--_ratio, 16 / 9);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .words {
    min-inline-size: 0;
    unicode-bidi: isolate;
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    margin-block-start: 0.5em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    text-wrap: pretty;
  }

  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.6em;
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .details > * + *::before {
    content: '·';
    content: '·' / '';
    margin-inline-end: 0.6em;
  }

  .tag + .tag::before {
    content: ', ';
  }

  .more {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    position: relative;
    margin-block-start: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .arrow::before {
    content: '→';
    display: inline-block;
    transition: transform 160ms;
  }

  .item:hover .arrow::before {
    transform: translateX(0.2em);
  }

  .words:dir(rtl) .arrow::before {
    scale: -1 1;
  }

  @container (inline-size > 34em) {
    .items:not(.grid):not(.compact) > .pictured {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
      gap: calc(var(--_space) * 1.75);
    }

    .items.grid {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    }
  }
`;
