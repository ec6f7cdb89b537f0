import { css } from 'lit';

/** Of what not every article's body holds: listings, tables, tasks, quotes lifted out of the text. */
export const richProseStyles = css`
  :where(.letterbox-prose li:has(> input, > p > input)) {
    position: relative;
    list-style: none;
  }

  /* Where the bullet would be: disabled boxes of browsers are hardly to be seen. */
  :where(.letterbox-prose li input) {
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

  :where(.letterbox-prose li input:checked)::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0 2px 2px;
    transform: translateY(-0.06em) rotate(-45deg);
  }

  :where(.letterbox-prose .pull-quote) {
    padding: 0.75em 0;
    border-block: 2px solid var(--_accent);
    border-inline: 0;
    font-size: 1.35em;
    line-height: 1.35;
    text-wrap: balance;
  }

  :where(.letterbox-prose .pull-quote blockquote) {
    padding: 0;
    border: 0;
    font-size: 1em;
  }

  :where(.letterbox-prose summary) {
    cursor: pointer;
  }

  :where(.letterbox-prose details[open] > summary) {
    margin-block-end: 0.6em;
  }

  :where(.letterbox-prose :is(code, kbd, samp, pre)) {
    font-family: ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, monospace;
    font-size: 0.9em;
    font-variant-ligatures: none;
    hyphens: none;
  }

  :where(.letterbox-prose :not(pre) > :is(code, kbd)) {
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: var(--_surface);
  }

  :where(.letterbox-prose pre) {
    inline-size: max-content;
    min-inline-size: 100%;
    padding: 1em 1.25em;
    line-height: 1.5;
    white-space: pre;
    overflow-wrap: normal;
    direction: ltr;
    text-align: left;
    tab-size: 2;
  }

  :where(.letterbox-prose pre code) {
    font-size: 1em;
  }

  :where(.letterbox-prose .wide) {
    overflow-x: auto;
  }

  :where(.letterbox-prose .wide:has(> pre)) {
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :where(.letterbox-prose table) {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    hyphens: none;
  }

  :where(.letterbox-prose :is(th, td)) {
    padding: 0.5em 0;
    padding-inline-end: 1.25em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  :where(.letterbox-prose :is(th, td)[align='center']) {
    text-align: center;
  }

  :where(.letterbox-prose :is(th, td)[align='right']) {
    text-align: end;
  }

  :where(.letterbox-prose th) {
    font-weight: 650;
  }

  /* Many columns scroll rather than squeeze. */
  :where(.letterbox-prose table:has(tr > :nth-child(4))) {
    min-inline-size: max(100%, 30em);
  }

  :where(.letterbox-prose caption) {
    padding-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.92em;
    text-align: start;
  }

  :where(.letterbox-prose dt) {
    font-weight: 650;
  }

  :where(.letterbox-prose dd) {
    padding-inline-start: 1.4em;
  }

  :where(.letterbox-prose dd + dt) {
    margin-block-start: 0.6em;
  }

  @media print {
    :where(.letterbox-prose .wide) {
      overflow: visible;
    }

    :where(.letterbox-prose pre) {
      inline-size: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    :where(.letterbox-prose :is(tr, .pull-quote)) {
      break-inside: avoid;
    }

    :where(.letterbox-prose details)::details-content {
      content-visibility: visible;
    }
  }
`;
