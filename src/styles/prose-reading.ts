import { css } from 'lit';

/** What shows in an article's body only once a reader points, jumps or prints. */
export const proseReadingStyles = css`
  :where(.letterbox-prose a[href]:hover) {
    text-decoration-thickness: 2px;
  }

  :where(.letterbox-prose :is(h2, h3, h4, h5, h6)) {
    break-after: avoid;
    scroll-margin-block-start: 1em;
  }
`;
