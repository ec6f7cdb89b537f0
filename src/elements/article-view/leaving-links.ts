import { toUrl } from '../../platform/safe-url.js';
import { all, wordsIn } from '../../templates/prose-plain.js';

/** Says of the links in a body that leave their article's own site which one they lead to. */
export function nameSites(body: HTMLElement, baseUrl: string | undefined): void {
  const home = toUrl(baseUrl ?? '')?.host;
  for (const link of all(body, '[href]')) {
    const url = toUrl(link.getAttribute('href') ?? '');
    // What leads to no site, such as a mail address, has no host.
    if (!url?.host || !home || url.host === home || link.title) continue;
    if (!wordsIn(link).includes(url.host)) link.title = url.host;
  }
}
