import { isHttp, toUrl } from '../platform/safe-url.js';
import { all, type ProseStep, wordsIn } from './prose-step.js';

/**
 * Links open where their reader wants them to: none has a target, so none needs a word on new
 * windows. Which site one leads to is told where it leaves the article's own.
 */
export const links: ProseStep = (root, { baseUrl }) => {
  const home = toUrl(baseUrl ?? '')?.host;
  for (const link of all(root, '[href]:not([href^="#"])')) {
    link.setAttribute('rel', `noopener ${link.getAttribute('rel') ?? ''}`.trim());
    const url = toUrl(link.getAttribute('href') ?? '');
    if (!url || !home || !isHttp(url) || url.host === home || link.title) continue;
    if (!wordsIn(link).includes(url.host)) link.title = url.host;
  }
};
