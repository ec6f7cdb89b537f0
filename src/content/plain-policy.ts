import { settleLink } from '../platform/sanitize-addresses.js';
import type { SanitizePolicy } from '../platform/sanitize-policy.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';

/**
 * What a body holds that is nothing but running text: a part of what any may hold, so that the rest
 * need not be loaded for it.
 */
export const plainPolicy: SanitizePolicy = {
  elements: 'a b br em h1 h2 h3 h4 h5 h6 i li ol p strong ul'.split(' '),
  math: [],
  attributes: ['href'],
  addresses: { href: 'link' },
  settle: { link: settleLink },
  // None of these stands in running text. They may where the rest could not be had.
  dropped: 'script style template svg title button select textarea'.split(' '),
};

const PLAIN = /<(?:\/?(?:[abip]|em|h[1-6]|li|ol|strong|ul)|br ?\/?|a href="(?:[^"#<>&]|&amp;)*")>/g;

/** Whether a text is written in nothing but what this policy names, with no room for doubt. */
export const isPlain = (html: UntrustedHtml): boolean => !html.replace(PLAIN, '').includes('<');
