import type { ListToolsMessages } from '../messages.js';

export const listToolsWords: ListToolsMessages = {
  search: 'Search the articles',
  filterByTag: 'Subjects',
  filterByAuthor: 'Authors',
  allFilters: (count) => `All ${String(count)}`,
  articlesFound: (count) => (count === 1 ? '1 article found' : `${String(count)} articles found`),
  nothingFound: 'No article fits.',
  showEverything: 'Show all articles',
};
