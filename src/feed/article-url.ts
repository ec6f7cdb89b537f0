import type { Article } from './feed.js';

/** Where a reader finds the article: its own page, or the page it points to. */
export const articleUrl = ({ url, externalUrl }: Article): string | undefined => url ?? externalUrl;
