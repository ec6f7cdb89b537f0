import type { FeedDate } from './feed.js';
import { note, text, type Reader } from './read-value.js';

/** An ISO date, and the near misses that real feeds hold. Without a zone it counts as UTC. */
export const date: Reader<FeedDate | undefined> = (source, key) => {
  const written = text(source, key);
  if (!written) return undefined;
  // 2022-12-8
  const padded = written.replace(/-(\d)(?=-|$)/g, '-0$1');
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(padded);
  const zoned = dateOnly || /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$/i.test(written);
  const iso = /^\d{4}-\d\d-\d\d(?:$|T)/.test(written);
  const time = Date.parse(zoned ? padded : written + (iso ? 'Z' : ' UTC'));
  if (Number.isNaN(time)) {
    note(source, key, 'invalid-date');
    return undefined;
  }
  if (!zoned) note(source, key, 'date-without-zone', 'warning');
  else if (!iso) note(source, key, 'loose-date', 'warning');
  return { iso: dateOnly ? padded : new Date(time).toISOString(), time, dateOnly };
};
