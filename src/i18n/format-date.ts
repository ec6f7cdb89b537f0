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

/** A page's first format takes as long as a whole list: to be made while the feed is on its way. */
export function prepareDates(): void {
  setTimeout(() => new Intl.Locale('en').maximize());
  setTimeout(dateFormat);
}

/** Making one takes as long as writing a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
  language?: string,
  dateStyle?: DateStyle,
  timeZone?: string,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { dateStyle, timeZone: timeZone || undefined });
  } catch {
    // A language, style or zone that this engine does not know.
    return new Intl.DateTimeFormat();
  }
}
