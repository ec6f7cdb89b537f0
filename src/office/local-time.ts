const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** The time of day where an office is, as the language writes it, or nothing for an unknown zone. */
export function localTime(now: Date, timeZone: string, language: string): string | undefined {
  try {
    return now.toLocaleTimeString(language, { timeZone, hour: '2-digit', minute: '2-digit' });
  } catch {
    return undefined;
  }
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
  const rules = hours.flatMap(parseRule);
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
      ? days.has(day) && time >= from && time < to
      : // Past midnight it is still the night of the day before.
        (days.has(day) && time >= from) || (days.has((day + 6) % 7) && time < to),
  );
}

interface Rule {
  readonly days: ReadonlySet<number>;
  readonly from: string;
  readonly to: string;
}

function parseRule(rule: string): Rule[] {
  const [, days = '', times = ''] = /^\s*([a-z,\s-]*?)\s*(\d[\d:,\s-]*)$/i.exec(rule) ?? [];
  return [...times.matchAll(/(\d\d?:\d\d)\s*-\s*(\d\d?:\d\d)/g)].map(([, from = '', to = '']) => ({
    days: parseDays(days),
    from: from.padStart(5, '0'),
    to: to.padStart(5, '0'),
  }));
}

function parseDays(text: string): Set<number> {
  const days = new Set<number>();
  for (const range of text.toLowerCase().split(',')) {
    const [first = -1, last = first] = range
      .split('-')
      .map((name) => DAYS.indexOf(name.trim().slice(0, 2)));
    if (first < 0 || last < 0) continue;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === last) break;
    }
  }
  return days.size > 0 ? days : new Set(DAYS.keys());
}
