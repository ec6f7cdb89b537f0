/** The items of a list in their order, be they in blocks or not. */
export const itemsIn = (list: Element | null | undefined): Element[] =>
  [...(list?.children ?? [])].flatMap((child) =>
    child.matches('.block') ? [...child.children] : child,
  );
