import type { Feed } from './feed.js';
import { readWith } from './read-with.js';

const unclean = new Error('unclean');

/**
 * As `readFeed`, for browsers: a feed that is as the specification has it is read by what is here,
 * and the code that mends the others is fetched when one turns up.
 */
export async function readLean(json: unknown, url: string): Promise<Feed> {
  try {
    const mend = () => {
      throw unclean;
    };
    return { ...readWith(mend, json, url), diagnostics: [] };
  } catch (error) {
    if (error !== unclean) throw error;
    const { readFeed } = await import('./read-feed.js');
    return readFeed(json, { url });
  }
}
