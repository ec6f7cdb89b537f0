import type { ListPagingMessages } from '../messages.js';

export const listPagingWords: ListPagingMessages = {
  loadMore: 'Show more articles',
  articlesAdded: (count) => (count === 1 ? '1 more article' : `${String(count)} more articles`),
};
