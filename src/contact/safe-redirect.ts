import { isHttp, toUrl } from '../platform/safe-url.js';

/**
 * Where a visitor may be sent after a message: a web page of this host, or of one that the page lists.
 * A server's answer, and an attribute that some CMS filled in, are not trusted to say where.
 */
export function safeRedirect(
  target: string | undefined,
  page: string,
  hosts: readonly string[] = [],
): string | undefined {
  const url = target?.trim() ? toUrl(target, page) : undefined;
  const own = toUrl(page);
  if (!url || !own || !isHttp(url) || url.username || url.password) return undefined;
  // From https there is no way back to a page that anybody on the line can read.
  if (own.protocol === 'https:' && url.protocol === 'http:') return undefined;
  const isListed = hosts.some((host) => host.trim().toLowerCase() === url.host);
  return url.host === own.host || isListed ? url.href : undefined;
}
