import { css } from 'lit';

/** What of an article's body is more than headings, paragraphs, lists, quotes and pictures. */
export const proseBlockStyles = css`
  .prose li:has(> input, > p > input) {
    position: relative;
    list-style: none;
  }

  .prose li input {
    appearance: none;
    position: absolute;
    inset-block-start: 0.32em;
    inset-inline-start: -1.4em;
    display: grid;
    place-content: center;
    inline-size: 1em;
    block-size: 1em;
    border: 1.5px solid var(--_muted);
    border-radius: 0.2em;
    font-size: 1em;
  }

  .prose li input:checked::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0 2px 2px;
    transform: translateY(-0.06em) rotate(-45deg);
  }

  .prose dt {
    font-weight: 650;
  }

  .prose dd {
    margin-inline-start: 1.4em;
  }

  .prose dd + dt {
    margin-block-start: 0.6em;
  }

  .prose .pull-quote {
    margin-inline: 0;
    padding: 0.75em 0;
    border-block: 2px solid var(--_accent);
    border-inline: 0;
    font-size: 1.35em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .prose .pull-quote blockquote {
    padding: 0;
    border: 0;
    font-size: 1em;
  }

  .prose summary {
    cursor: pointer;
  }

  .prose details[open] > summary {
    margin-block-end: 0.6em;
  }

  .prose audio {
    inline-size: 100%;
  }

  .prose pre {
    inline-size: max-content;
    min-inline-size: 100%;
    margin: 0;
    padding: 1em 1.25em;
    line-height: 1.5;
    white-space: pre;
    overflow-wrap: normal;
    direction: ltr;
    text-align: left;
    tab-size: 2;
  }

  .prose pre code {
    font-size: 1em;
  }

  .wide {
    overflow-x: auto;
    border-radius: var(--_radius);
  }

  .wide:has(> pre) {
    background: var(--_surface);
  }

  .prose table {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    hyphens: none;
  }

  .prose :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .prose :is(th, td)[align='center'] {
    text-align: center;
  }

  .prose :is(th, td)[align='right'] {
    text-align: end;
  }

  .prose th {
    font-weight: 650;
  }

  /* Many columns scroll rather than squeeze. */
  .prose table:has(tr > :nth-child(4)) {
    min-inline-size: max(100%, 30em);
  }

  .prose caption {
    padding-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.92em;
    text-align: start;
  }

  .embed:has(> button, > iframe) {
    display: grid;
    gap: 0.5em;
    place-content: center;
    justify-items: center;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }

  .embed:has(> iframe) {
    place-content: stretch;
    justify-items: stretch;
    padding: 0;
  }

  .embed iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
  }

  .embed > button + a {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .play {
    display: grid;
    gap: 0.75em;
    justify-items: center;
    padding: 0.5em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .play::before {
    content: '';
    inline-size: 2.25em;
    block-size: 2.5em;
    background: var(--_accent);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .play:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media print {
    .play {
      display: none;
    }

    .embed {
      aspect-ratio: auto !important;
    }

    .embed:has(> button) {
      min-block-size: 0;
    }

    .wide {
      overflow: visible;
    }

    .prose pre {
      inline-size: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
`;
