const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Without breaks, and so fit for a header of a mail. */
export const unbroken = (text: string): string => text.replace(BREAKS, ' ').trim();

/** A text on one line, and nothing of what is no text. */
export const oneLine = (value: unknown, longest: number): string =>
  typeof value === 'string' ? unbroken(value).slice(0, longest) : '';
