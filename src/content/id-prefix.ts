/** Keeps the ids in an article's body apart from those of its page and of other articles. */
export const idPrefix = 'article-';
