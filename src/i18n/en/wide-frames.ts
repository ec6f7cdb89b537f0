import type { ArticleViewMessages } from '../messages.js';

export const wideFrameWords: Pick<ArticleViewMessages, 'table' | 'code'> = {
  table: (count) => `Table ${String(count)}`,
  code: (count) => `Code ${String(count)}`,
};
