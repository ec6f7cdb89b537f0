import { isLink, isMedia, toUrl } from './safe-url.js';
import type { Settle } from './sanitize-policy.js';

// With the policy of running text the only place that judges addresses in HTML.

/** What DOMPurify overlooks in an address; browsers overlook less. */
// eslint-disable-next-line no-control-regex
const SPACES = /[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g;

/** An address has to be harmless as a browser reads it, and as anyone does who overlooks spaces. */
function absolute(
  written: string,
  baseUrl: string | undefined,
  isAllowed: (url: URL) => boolean,
): string | undefined {
  const url = toUrl(written, baseUrl);
  const bare = toUrl(written.replace(SPACES, ''), baseUrl);
  return url && bare && isAllowed(url) && isAllowed(bare) ? url.href : undefined;
}

export const settleLink: Settle = (written, baseUrl) =>
  written.startsWith('#') ? written : absolute(written, baseUrl, isLink);

export const settleMedia: Settle = (written, baseUrl) =>
  written ? absolute(written, baseUrl, isMedia) : undefined;

/**
 * A picture that a `srcset` names, and its size. The address may hold commas, but neither begin nor
 * end so; where one follows at once there is no size.
 */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:,|\s*([^,]*))/g;

export const settleCandidates: Settle = (written, baseUrl) =>
  [...written.matchAll(CANDIDATE)]
    .flatMap(([, address = '', size = '']) => {
      const url = settleMedia(address, baseUrl);
      return url ? `${url} ${size}`.trim() : [];
    })
    .join(', ') || undefined;
