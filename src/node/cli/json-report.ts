import { diagnosticAdvice, errorAdvice } from './advice.js';
import type { FeedReport } from './examine.js';
import { printableJson } from './terminal.js';

/** The reports for programs, with the words for each code that occurs. */
export function jsonReport(feeds: readonly FeedReport[]): string {
  const errors = feeds.flatMap(({ error }) => error?.code ?? []);
  const codes = feeds.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  const advice = {
    ...Object.fromEntries(errors.map((code) => [code, errorAdvice[code]])),
    ...Object.fromEntries(codes.map((code) => [code, diagnosticAdvice[code]])),
  };
  return printableJson(JSON.stringify({ feeds, advice }, null, 2));
}
