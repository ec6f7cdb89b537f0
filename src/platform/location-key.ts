/**
 * What the page's address says about which article to show: `hash` (`#post`), `query:name`
 * (`?name=post`) or `path` (its last part).
 */
export function locationKey(
  from: string,
  { hash, search, pathname }: Location,
): string | undefined {
  const [kind, name = 'article'] = from.split(':');
  const found =
    kind === 'hash'
      ? hash.slice(1)
      : kind === 'path'
        ? pathname.replace(/\/$/, '').split('/').pop()
        : undefined;
  if (kind === 'query') return new URLSearchParams(search).get(name) ?? undefined;
  try {
    return found && decodeURIComponent(found);
  } catch {
    return found;
  }
}
