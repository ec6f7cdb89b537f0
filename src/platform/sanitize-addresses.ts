import { isLink, toUrl } from './safe-url.js';
import type { Settle } from './sanitize-policy.js';

// With `sanitize-media` the only place that judges addresses in HTML.

export const settleLink: Settle = (written, baseUrl) =>
  written.startsWith('#') ? written : absolute(written, baseUrl, isLink);

/** What DOMPurify overlooks in an address; browsers overlook less. */
// eslint-disable-next-line no-control-regex
const SPACES = /[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g;

/** An address has to be harmless as a browser reads it, and as anyone does who overlooks spaces. */
export function absolute(
  written: string,
  baseUrl: string | undefined,
  isAllowed: (url: URL) => boolean,
): string | undefined {
  const url = toUrl(written, baseUrl);
  const bare = toUrl(written.replace(SPACES, ''), baseUrl);
  return url && bare && isAllowed(url) && isAllowed(bare) ? url.href : undefined;
}
