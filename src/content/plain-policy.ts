import { isLink, toUrl } from '../platform/safe-url.js';
import type { SanitizePolicy } from '../platform/sanitize-policy.js';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';

const elements = 'a b br em h1 h2 h3 h4 h5 h6 i li ol p strong ul'.split(' ');

/**
 * What a body holds that is nothing but running text: a part of what any may hold, so that the rest
 * need not be loaded for it. It is for what `plainPart` leaves, where nothing else stands.
 */
export const plainPolicy: SanitizePolicy = {
  elements,
  math: [],
  dropped: [],
  attributes: ['href'],
  addresses: new Map([
    [
      'href',
      (written, baseUrl) => {
        const url = toUrl(written, baseUrl);
        return url && isLink(url) ? url.href : undefined;
      },
    ],
  ]),
  lists: [],
};

/** Addresses in it lead elsewhere, and hold nothing that could be read in two ways. */
const PLAIN = new RegExp(
  `^<(?:/?(?:${elements.join('|')})|br ?/|a href="(?:[!$%'-;=?-~]|&amp;)*")>$`,
);

/** A text without whatever is not written as plainly as this policy has it, with no room for doubt. */
export const plainPart = (html: UntrustedHtml): UntrustedHtml =>
  untrustedHtml(
    html.replace(/<(script|style)\b[^]*?(?:<\/\1[^>]*>?|$)|<[^>]*>?/gi, (tag) =>
      PLAIN.test(tag) ? tag : '',
    ),
  );
