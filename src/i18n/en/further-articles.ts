import type { ArticleViewMessages } from '../messages.js';

export const furtherArticlesWords: Pick<ArticleViewMessages, 'moreArticles'> = {
  moreArticles: 'More articles',
};
