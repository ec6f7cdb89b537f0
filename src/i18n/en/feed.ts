import type { FeedMessages } from '../messages.js';

export const feedWords: FeedMessages = {
  retry: 'Try again',
  loading: 'Loading',
  feedErrors: {
    'no-src': 'Nothing can be shown here yet: the address of the content is missing.',
    network: 'The content could not be reached. Check your connection and try again.',
    timeout: 'The content is taking too long to arrive. Try again in a moment.',
    http: 'The content is not available right now. Try again in a moment.',
    'not-json': 'What arrived could not be read. Try again later.',
    'invalid-feed': 'What arrived holds no articles. Try again later.',
  },
};
