import type { ArticleViewMessages } from '../messages.js';

export const articleViewWords: ArticleViewMessages = {
  articleMissing: 'This article is no longer here.',
  readAtSource: 'Read it where it was published',
  moreArticles: 'More articles',
  updated: (date) => `Updated ${date}`,
  table: (count) => `Table ${String(count)}`,
  code: (count) => `Code ${String(count)}`,
};
