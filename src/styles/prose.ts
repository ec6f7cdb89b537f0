import { css } from 'lit';

// In `:where()` throughout, so that the rules of a page win over it where the body stands in the page.

/** The typography of an article's body. */
export const proseStyles = css`
  :where(.letterbox-prose) {
    text-wrap: pretty;
    hyphens: auto;
  }

  :where(.letterbox-prose > * + *) {
    margin-block-start: 1.1em;
  }

  :where(.letterbox-prose :is(h2, h3, h4, h5, h6)) {
    font-family: var(--letterbox-heading-font, inherit);
    font-weight: var(--letterbox-heading-weight, 650);
    font-size: 1em;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: manual;
    break-after: avoid;
    scroll-margin-block-start: 1em;
  }

  :where(.letterbox-prose > :is(h2, h3, h4, h5, h6):not(:first-child)) {
    margin-block: 1.9em 0;
  }

  :where(.letterbox-prose > :is(h2, h3, h4, h5, h6) + *) {
    margin-block-start: 0.6em;
  }

  :where(.letterbox-prose :is(h2, h3)) {
    font-size: 1.44em;
  }

  :where(.letterbox-prose h4) {
    font-size: 1.2em;
  }

  :where(.letterbox-prose a) {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  :where(.letterbox-prose a[href]:hover) {
    text-decoration-thickness: 2px;
  }

  :where(.letterbox-prose :is(ul, ol)) {
    padding-inline-start: 1.4em;
  }

  :where(.letterbox-prose li)::marker {
    color: var(--_muted);
  }

  :where(.letterbox-prose li + li, .letterbox-prose li > :is(ul, ol, p + p)) {
    margin-block-start: 0.4em;
  }

  :where(.letterbox-prose blockquote) {
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.2em;
    line-height: 1.45;
  }

  :where(.letterbox-prose blockquote > * + *) {
    margin-block-start: 0.75em;
  }

  :where(.letterbox-prose :is(img, video)) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  :where(.letterbox-prose figure) {
    break-inside: avoid;
  }

  :where(.letterbox-prose figcaption) {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  :where(.letterbox-prose :is(sup, sub)) {
    line-height: 0;
  }

  :where(.letterbox-prose hr) {
    margin-block: 2.5em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;
