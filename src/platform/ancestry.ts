/** The element itself and its ancestors, out of every shadow root. */
export function* ancestry(element: Element): Generator<HTMLElement> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node as HTMLElement;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}
