/** The words of an attribute such as `show="date author"`. */
export function words(list: string | undefined): ReadonlySet<string> {
  return new Set(
    list
      ?.toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
}
