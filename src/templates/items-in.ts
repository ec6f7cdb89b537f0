/**
 * The items of a list in their order, be they in blocks or not.
 * @param from how many to pass over: of ten thousand most are known already
 */
export function itemsIn(list: Element | null | undefined, from = 0): Element[] {
  const items: Element[] = [];
  let passed = 0;
  for (const child of list?.children ?? []) {
    const these = child.matches('.block') ? child.children : [child];
    if (passed + these.length > from) items.push(...[...these].slice(Math.max(0, from - passed)));
    passed += these.length;
  }
  return items;
}
