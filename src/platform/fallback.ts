/** Whether an author put something of their own between the tags that a visitor can see. */
export function hasFallback(host: Element): boolean {
  for (const node of host.childNodes) {
    if (node instanceof Element) {
      if (!node.slot && !/^(?:script|style|template)$/.test(node.localName)) return true;
    } else if (node instanceof Text && node.data.trim()) return true;
  }
  return false;
}
