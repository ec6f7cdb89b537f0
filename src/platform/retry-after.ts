/** Reads `Retry-After`, seconds or an HTTP date, as milliseconds from now. */
export function retryAfter(header: string): number | undefined {
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
