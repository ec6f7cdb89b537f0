import { css } from 'lit';

/** Makes a body in the page fit its column. Weighs nothing: any rule of the page's own wins. */
const fitting = css`
  :where(article-view > .prose) :where(img, video) {
    max-inline-size: 100%;
    block-size: auto;
  }

  :where(article-view > .prose) :where(.wide) {
    overflow-x: auto;
  }

  :where(article-view > .prose) :where(.embed:has(> button, > iframe)) {
    display: grid;
    gap: 0.5em;
    place-content: center;
    justify-items: center;
    background: color-mix(in srgb, currentColor 5%, transparent);
  }

  :where(article-view > .prose) :where(.embed:has(> iframe)) {
    place-content: stretch;
    justify-items: stretch;
  }

  :where(article-view > .prose) :where(.embed > iframe) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
`;

/** Brings these styles to the tree that an element stands in: a page, or a shadow root. */
export function fitBody(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const { adoptedStyleSheets: sheets } = root;
  const { styleSheet } = fitting;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
