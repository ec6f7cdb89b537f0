import type { TeaserMessages } from '../messages.js';

export const teaserWords: TeaserMessages = {
  readMore: 'Read more',
  minutes: (count) => `${String(count)} min read`,
};
