const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

interface Rule {
  /** Counted from 0, a Sunday, in the order they were written. */
  readonly days: readonly number[];
  /** `09:00` */
  readonly from: string;
  readonly to: string;
}

/**
 * Whether an office is open at a moment; nothing when that cannot be told.
 * @param hours schema.org style: `Mo-Fr 09:00-17:00`, `Sa,Su 10:00-14:00`
 * @param closedDates ISO dates
 */
export function isOpen(
  now: Date,
  timeZone: string,
  hours: readonly string[],
  closedDates: readonly string[],
): boolean | undefined {
  const rules = hours.flatMap(rulesIn);
  if (rules.length === 0) return undefined;
  let there: string;
  try {
    // Swedish writes ISO: 2026-11-23 09:05
    there = now.toLocaleString('sv', { timeZone });
  } catch {
    return undefined;
  }
  const [date = '', time = ''] = there.split(' ');
  const day = new Date(date).getUTCDay();
  if (closedDates.includes(date)) return false;
  return rules.some(({ days, from, to }) =>
    from < to
      ? days.includes(day) && time >= from && time < to
      : // Past midnight it is still the night of the day before.
        (days.includes(day) && time >= from) || (days.includes((day + 6) % 7) && time < to),
  );
}

/** Opening hours as a language writes them, a line each; what cannot be read stays as it was written. */
export const hoursIn = (hours: readonly string[], language: string): string[] =>
  hours.map((written) => {
    try {
      return lineOf(rulesIn(written), language) ?? written;
    } catch {
      // No language, or no time of day.
      return written;
    }
  });

function lineOf(rules: readonly Rule[], language: string): string | undefined {
  const [first] = rules;
  if (!first) return undefined;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { style: 'narrow', type: 'unit' });
  // 4 January 1970 was a Sunday.
  const dayOf = (day: number) => Date.UTC(1970, 0, 4 + day);
  const timeOf = (time: string) =>
    clock.format(new Date(`1970-01-01T${time.replace(/^24/, '00')}Z`));
  const spans = spansOf(first.days).map(([from, to]) =>
    from === to
      ? weekday.format(dayOf(from))
      : weekday.formatRange(dayOf(from), dayOf(to < from ? to + 7 : to)),
  );
  const times = rules.map(({ from, to }) => `${timeOf(from)} – ${timeOf(to)}`);
  const isDaily = first.days.length === 7;
  return [isDaily ? [] : list.format(spans), list.format(times)].flat().join(' ');
}

/** Days that follow each other, as first and last. */
function spansOf(days: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    if (span && (span[1] + 1) % 7 === day) span[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}

/** Source: schema.org, openingHours. */
function rulesIn(written: string): Rule[] {
  const [, days = '', times = ''] = /^\s*([a-z,\s-]*?)\s*(\d[\d:,\s-]*)$/i.exec(written) ?? [];
  return [...times.matchAll(/(\d\d?:\d\d)\s*-\s*(\d\d?:\d\d)/g)].map(([, from = '', to = '']) => ({
    days: daysIn(days),
    from: from.padStart(5, '0'),
    to: to.padStart(5, '0'),
  }));
}

function daysIn(text: string): number[] {
  const days: number[] = [];
  for (const range of text.toLowerCase().split(',')) {
    const [first = -1, last = first] = range
      .split('-')
      .map((name) => DAYS.indexOf(name.trim().slice(0, 2)));
    if (first < 0 || last < 0) continue;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days.length > 0 ? days : [...DAYS.keys()];
}
