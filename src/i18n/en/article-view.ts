import type { ArticleViewMessages } from '../messages.js';

export const articleViewWords = {
  articleMissing: 'This article is no longer here.',
  readAtSource: 'Read it where it was published',
  updated: (date) => `Updated ${date}`,
} satisfies Partial<ArticleViewMessages>;
