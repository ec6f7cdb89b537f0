import type { FeedDate } from './feed.js';
import { text, type Reader } from './read-value.js';

/** Whether the day that a date begins with is one: to some engines 30 February is a day in March. */
export function isDay(written: string): boolean {
  const day = written.slice(0, 10);
  // Every month has these, and asking costs.
  if (Number(day.slice(8)) <= 28) return true;
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A calendar day, or a moment with its zone. */
export const date: Reader<FeedDate | undefined> = (source, key) => {
  const written = text(source, key);
  if (!written) return undefined;
  const isIso = /^\d{4}-\d\d-\d\d(?:T.+(?:Z|[+-]\d\d:?\d\d))?$/.test(written);
  const time = Date.parse(written);
  return isIso && isDay(written) && !Number.isNaN(time)
    ? { iso: written, time, dateOnly: !written.includes('T') }
    : (source.mend('date', source, key, written) as FeedDate | undefined);
};
