import { css } from 'lit';

// In `:where()` throughout, so that the rules of a page win over it where the body stands in the page.

/** The typography of an article's body. */
export const proseStyles = css`
  :where(.letterbox-prose) {
    text-wrap: pretty;
    hyphens: auto;

    > * + * {
      margin-block-start: 1.1em;
    }

    :where(h2, h3, h4, h5, h6) {
      font-family: var(--letterbox-heading-font, inherit);
      font-weight: var(--letterbox-heading-weight, 650);
      font-size: 1em;
      line-height: 1.2;
      text-wrap: balance;
      hyphens: manual;
    }

    > :where(h2, h3, h4, h5, h6):where(:not(:first-child)) {
      margin-block: 1.9em 0;
    }

    > :where(h2, h3, h4, h5, h6) + * {
      margin-block-start: 0.6em;
    }

    :where(h2, h3) {
      font-size: 1.44em;
    }

    :where(h4) {
      font-size: 1.2em;
    }

    :where(a) {
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }

    :where(ul, ol) {
      padding-inline-start: 1.4em;
    }

    :where(li)::marker {
      color: var(--_muted);
    }

    :where(li + li, li > :is(ul, ol, p + p)) {
      margin-block-start: 0.4em;
    }
  }
`;
