import { html, nothing, type TemplateResult } from 'lit';
import type { FeedDate } from '../feed/feed.js';
import { formatDate, type DateStyle } from '../i18n/format-date.js';

export interface DateLook {
  readonly language: string;
  readonly dateStyle: DateStyle | undefined;
  readonly timeZone: string | undefined;
}

export function dateTime(
  date: FeedDate | undefined,
  { language, dateStyle, timeZone }: DateLook,
): TemplateResult | typeof nothing {
  if (!date) return nothing;
  return html`<time part="date" datetime=${date.iso}
    >${formatDate(date, language, dateStyle, timeZone)}</time
  >`;
}
