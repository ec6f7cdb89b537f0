/**
 * How links name an article to a page whose address says which one to show, as `locationKey` reads
 * it; nothing where the article's own address does.
 */
export function locationTemplate(from: string): string | undefined {
  const [kind, name = 'article'] = from.split(':');
  if (kind === 'hash') return '#{slug}';
  return kind === 'query' ? `?${encodeURIComponent(name)}={slug}` : undefined;
}
