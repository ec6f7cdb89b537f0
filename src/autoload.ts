/**
 * Each tag's code, fetched when the tag is met. What its files export is nobody's here: said so, no
 * bundler has to make an object of it.
 */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'article-list': async () => {
    await import('./elements/article-list/define.js');
  },
  'article-view': async () => {
    await import('./elements/article-view/define.js');
  },
  'contact-form': async () => {
    await import('./elements/contact-form/define.js');
  },
  'office-card': async () => {
    await import('./elements/office-card/define.js');
  },
};

const selector = `:is(${Object.keys(elements).join()}):not(:defined)`;

function load({ localName }: Element): void {
  // The author's own links stay where the code cannot be had; another tag tries again.
  elements[localName]?.().catch(() => undefined);
}

function discover(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(load);
}

new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations)
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.matches(selector)) load(node);
        discover(node);
      }
}).observe(document, { childList: true, subtree: true });

discover(document);
