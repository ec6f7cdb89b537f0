import { feed } from '../../fixtures/feeds.js';

/** What the elements that show a feed have in common, told by what tells them apart. */
export const feedElements = [
  { tag: 'article-list', shows: 'item', nothing: feed({ items: [] }), one: 'Note 1' },
  { tag: 'article-view', shows: 'body', nothing: feed({ items: [] }), one: 'Note 1' },
  { tag: 'office-card', shows: 'address', nothing: feed({ _letterbox: {} }), one: 'Copenhagen' },
] as const;

/** Ways in which a feed does not come, and whether another try may help. */
export const failures = ['http', 'not-json', 'invalid-feed', 'network', 'timeout'] as const;
