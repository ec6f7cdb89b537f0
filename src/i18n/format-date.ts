import type { FeedDate } from '../feed/feed.js';

export type DateStyle = 'full' | 'long' | 'medium' | 'short';

/** A date as the language writes it. A calendar day is the same day everywhere: no zone moves it. */
export function formatDate(
  { time, dateOnly }: FeedDate,
  language: string,
  dateStyle: DateStyle = 'long',
  timeZone?: string,
): string {
  const zone = dateOnly ? 'UTC' : timeZone;
  const key = [language, dateStyle, zone].join();
  let format = formats.get(key);
  if (!format) formats.set(key, (format = dateFormat(language, dateStyle, zone)));
  return format.format(time);
}

/** Making one takes as long as writing a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
  language: string,
  dateStyle: DateStyle,
  timeZone: string | undefined,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { dateStyle, timeZone: timeZone || undefined });
  } catch {
    // A language, style or zone that this engine does not know.
    return new Intl.DateTimeFormat();
  }
}
