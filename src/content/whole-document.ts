/** Some feeds put a whole page into an article: what is in `<article>`, `<main>` or `<body>` counts. */
export function unwrapDocument(html: string): string {
  if (!/<(?:!doctype|html|body|head)\b/i.test(html.slice(0, 2000))) return html;
  for (const tag of ['article', 'main', 'body']) {
    const open = new RegExp(`<${tag}\\b[^>]*>`, 'i').exec(html);
    if (!open) continue;
    const start = open.index + open[0].length;
    const end = html.toLowerCase().lastIndexOf(`</${tag}`);
    return html.slice(start, end > start ? end : undefined);
  }
  return html.replace(/<head\b[^]*?<\/head\s*>/i, '');
}
