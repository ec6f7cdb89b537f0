import type { FeedDate } from '../feed/feed.js';

export type DateStyle = 'full' | 'long' | 'medium' | 'short';

/** A date as the language writes it. A calendar day is the same day everywhere: no zone moves it. */
export function formatDate(
  { time, dateOnly }: FeedDate,
  language: string,
  dateStyle: DateStyle = 'long',
  timeZone?: string,
): string {
  const date = new Date(time);
  try {
    return date.toLocaleDateString(language, {
      dateStyle,
      timeZone: dateOnly ? 'UTC' : timeZone || undefined,
    });
  } catch {
    // A language, style or zone that this engine does not know.
    return date.toLocaleDateString();
  }
}
