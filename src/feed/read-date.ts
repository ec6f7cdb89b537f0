import type { FeedDate } from './feed.js';
import { text, type Reader } from './read-value.js';

/** A calendar day, or a moment with its zone. */
export const date: Reader<FeedDate | undefined> = (source, key) => {
  const written = text(source, key);
  if (!written) return undefined;
  const iso = /^\d{4}-\d\d-\d\d(T.+(?:Z|[+-]\d\d:?\d\d))?$/.exec(written);
  const time = Date.parse(written);
  return iso && !Number.isNaN(time)
    ? { iso: written, time, dateOnly: !iso[1] }
    : (source.mend('date', source, key, written) as FeedDate | undefined);
};
