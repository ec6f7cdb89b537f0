import type { ArticleListMessages } from '../messages.js';

export const articleListWords: ArticleListMessages = { noArticles: 'There are no articles yet.' };
