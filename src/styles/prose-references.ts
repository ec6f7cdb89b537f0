import { css } from 'lit';

/** Of the notes that an article's references lead to. */
export const referenceStyles = css`
  :where(.letterbox-prose .footnotes) {
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
