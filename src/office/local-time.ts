/** The time of day where an office is, as the language writes it, or nothing for an unknown zone. */
export function localTime(now: Date, timeZone: string, language: string): string | undefined {
  try {
    return now.toLocaleTimeString(language, { timeZone, hour: '2-digit', minute: '2-digit' });
  } catch {
    return undefined;
  }
}
