/** What was wrong with a feed and was mended, dropped or passed over. */
export type FeedDiagnosticCode =
  | 'no-version'
  | 'not-an-object'
  | 'missing-id'
  | 'duplicate-id'
  | 'number-as-text'
  | 'text-as-number'
  | 'author-as-text'
  | 'tags-as-text'
  | 'key-case'
  | 'entity-in-title'
  | 'not-a-list'
  | 'wrong-type'
  | 'invalid-date'
  | 'loose-date'
  | 'date-without-zone'
  | 'unsafe-url'
  | 'unresolvable-url'
  | 'local-url'
  | 'no-content';

export interface FeedDiagnostic {
  readonly code: FeedDiagnosticCode;
  /** `error`: something is lost; `warning`: repaired by a guess; `info`: repaired without loss. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Where in the feed, such as `items[3].authors[0]`. */
  readonly path: string;
  readonly articleId?: string;
}
