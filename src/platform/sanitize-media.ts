import { isMedia } from './safe-url.js';
import { absolute } from './sanitize-addresses.js';
import type { Settle } from './sanitize-policy.js';

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
