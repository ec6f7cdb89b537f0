import type { ArticleListMessages } from '../messages.js';

export const articleListWords: ArticleListMessages = {
  noArticles: 'There are no articles yet.',
  loadMore: 'Show more articles',
  articlesAdded: (count) => (count === 1 ? '1 more article' : `${String(count)} more articles`),
};
