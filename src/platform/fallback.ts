/** Whether an author put something of their own between the tags that a visitor can see. */
export const hasFallback = (host: Element): boolean =>
  !!host.querySelector(':scope > :not([slot], script, template, style)') ||
  [...host.childNodes].some((node) => node instanceof Text && node.data.trim());
