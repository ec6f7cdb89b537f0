import { css } from 'lit';

/** Of what is more in a body than running text: quotes, rules, notes, pictures, sound and films. */
export const moreProseStyles = css`
  :where(.letterbox-prose blockquote) {
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.2em;
    line-height: 1.45;
  }

  :where(.letterbox-prose blockquote > * + *) {
    margin-block-start: 0.75em;
  }

  :where(.letterbox-prose :is(sup, sub)) {
    line-height: 0;
  }

  :where(.letterbox-prose hr) {
    margin-block: 2.5em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  :where(.letterbox-prose .footnotes) {
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  :where(.letterbox-prose :is(img, video)) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  :where(.letterbox-prose audio) {
    inline-size: 100%;
  }

  :where(.letterbox-prose figure) {
    break-inside: avoid;
  }

  :where(.letterbox-prose figcaption) {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
