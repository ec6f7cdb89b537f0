import { css } from 'lit';

/** The typography of an article's body. */
export const proseStyles = css`
  .prose {
    text-wrap: pretty;
    hyphens: auto;
  }

  .prose > * + * {
    margin-block-start: 1.1em;
  }

  .prose :is(h2, h3, h4, h5, h6) {
    font-family: var(--letterbox-heading-font, inherit);
    font-weight: var(--letterbox-heading-weight, 650);
    line-height: 1.2;
    text-wrap: balance;
    hyphens: manual;
    scroll-margin-block-start: 1em;
  }

  .prose > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block: 1.9em 0;
  }

  .prose > :is(h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.6em;
  }

  .prose :is(h2, h3) {
    font-size: 1.44em;
  }

  .prose h4 {
    font-size: 1.2em;
  }

  .prose a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .prose a[href]:hover {
    text-decoration-thickness: 2px;
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .prose ul {
    list-style: disc;
  }

  .prose ol {
    list-style: decimal;
  }

  .prose li::marker {
    color: var(--_muted);
  }

  .prose li + li,
  .prose li > :is(ul, ol, p + p) {
    margin-block-start: 0.4em;
  }

  .prose li:has(> input),
  .prose .task-list-item {
    list-style: none;
    margin-inline-start: -1.4em;
  }

  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.2em;
    line-height: 1.45;
  }

  .prose blockquote > * + * {
    margin-block-start: 0.75em;
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

  .prose :is(img, video) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .prose audio {
    inline-size: 100%;
  }

  .prose figcaption {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .prose :is(code, kbd, samp, pre) {
    font-family: ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, monospace;
    font-size: 0.9em;
    font-variant-ligatures: none;
    hyphens: none;
  }

  .prose :not(pre) > :is(code, kbd) {
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: var(--_surface);
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

  .prose hr {
    margin-block: 2.5em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .embed:has(> button, > iframe) {
    display: grid;
    gap: 0.5em;
    place-content: center;
    justify-items: center;
    min-block-size: 9em;
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
  }
`;
