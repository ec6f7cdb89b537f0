/** Where an element that shows a feed is. */
export type FeedStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error';
