// Each tag's code, fetched when the tag is met.
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'article-list': () => import('./elements/article-list/define.js'),
  'article-view': () => import('./elements/article-view/define.js'),
  'contact-form': () => import('./elements/contact-form/define.js'),
  'office-card': () => import('./elements/office-card/define.js'),
};

const selector = Object.keys(elements)
  .map((tag) => `${tag}:not(:defined)`)
  .join();
const asked = new Set<string>();

function load({ localName }: Element): void {
  if (asked.has(localName)) return;
  asked.add(localName);
  // The author's own links stay where the code cannot be had; another tag tries again.
  elements[localName]?.().catch(() => asked.delete(localName));
}

function discover(root: Element | Document): void {
  if (root instanceof Element && root.matches(selector)) load(root);
  root.querySelectorAll(selector).forEach(load);
}

new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations)
    for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });

discover(document);
