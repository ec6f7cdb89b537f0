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

  .prose :is(img, video) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
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

  .prose hr {
    margin-block: 2.5em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;
