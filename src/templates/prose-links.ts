import { isHttp, toUrl } from '../platform/safe-url.js';
import { all, type ProseStep, wordsIn } from './prose-step.js';

/** What a link says of where it leads that search engines or privacy depend on. */
const KEPT = /(?<!\S)(?:nofollow|noreferrer|sponsored|ugc)(?!\S)/g;

/**
 * Links open where their reader wants them to: none has a target, so none needs a word on new
 * windows. Which site one leads to is told where it leaves the article's own.
 */
export const links: ProseStep = (root, { baseUrl }) => {
  const home = toUrl(baseUrl ?? '')?.host;
  for (const link of all(root, '[href]:not([href^="#"])')) {
    const kept = link.getAttribute('rel')?.toLowerCase().match(KEPT) ?? [];
    link.setAttribute('rel', ['noopener', ...kept].join(' '));
    const url = toUrl(link.getAttribute('href') ?? '');
    if (!url || !home || !isHttp(url) || url.host === home || link.title) continue;
    if (!wordsIn(link).includes(url.host)) link.title = url.host;
  }
};
