/** Whether any words stand before an element. */
export function precede(root: DocumentFragment, element: Element): boolean {
  const range = new Range();
  range.setStart(root, 0);
  range.setEndBefore(element);
  return range.toString().trim() !== '';
}
