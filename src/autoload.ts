const tags = ['article-list', 'article-view', 'contact-form', 'office-card'];
const selector = `:is(${tags.join()}):not(:defined)`;

/** Fetches a tag's code from beside this file when the tag is met. */
function load({ localName }: Element): void {
  // The author's own links stay where the code cannot be had; another tag tries again.
  import(/* @vite-ignore */ `./elements/${localName}/define.js`).catch(() => undefined);
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
