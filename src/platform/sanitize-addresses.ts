import { isLink, isMedia, toUrl } from './safe-url.js';
import type { AddressKind } from './sanitize-policy.js';

type Settle = (written: string, baseUrl: string | undefined) => string | undefined;

/** How an address is made absolute, or refused. The only place that judges addresses in HTML. */
export const settleAddress: Readonly<Record<AddressKind, Settle>> = {
  link: (written, baseUrl) =>
    written.startsWith('#') ? written : absolute(written, baseUrl, isLink),
  media: (written, baseUrl) => (written ? absolute(written, baseUrl, isMedia) : undefined),
  candidates: (written, baseUrl) =>
    readCandidates(written)
      .flatMap(({ address, size }) => {
        const url = absolute(address, baseUrl, isMedia);
        return url ? `${url} ${size}`.trim() : [];
      })
      .join(', ') || undefined,
};

/** What DOMPurify overlooks in an address; browsers overlook less. */
// eslint-disable-next-line no-control-regex
const SPACES = /[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g;

/** An address has to be harmless as a browser reads it, and as anyone does who overlooks spaces. */
function absolute(
  written: string,
  baseUrl: string | undefined,
  isAllowed: (url: URL) => boolean,
): string | undefined {
  const [url, bare] = [written, written.replace(SPACES, '')].map((text) => toUrl(text, baseUrl));
  return url && bare && isAllowed(url) && isAllowed(bare) ? url.href : undefined;
}

/** The pictures that a `srcset` names. An address may hold commas, but neither begin nor end so. */
function readCandidates(srcset: string): { address: string; size: string }[] {
  const candidates = [];
  for (let rest = srcset; (rest = rest.replace(/^[\s,]+/, ''));) {
    const [address = ''] = /^\S+/.exec(rest) ?? [];
    rest = rest.slice(address.length);
    const [size = ''] = address.endsWith(',') ? [] : (/^[^,]*/.exec(rest) ?? []);
    rest = rest.slice(size.length);
    candidates.push({ address: address.replace(/,+$/, ''), size: size.trim() });
  }
  return candidates;
}
