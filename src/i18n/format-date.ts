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
  const options: Intl.DateTimeFormatOptions = { dateStyle, ...(zone ? { timeZone: zone } : {}) };
  return formatter(language, options).format(time);
}

/** A language or zone that this engine does not know must not take the page down. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  for (const [tag, choice] of [
    [language, options],
    ['en', options],
  ] as const)
    try {
      return new Intl.DateTimeFormat(tag, choice);
    } catch {
      // Try the next, more common, combination.
    }
  return new Intl.DateTimeFormat('en', { dateStyle: options.dateStyle, timeZone: 'UTC' });
}
