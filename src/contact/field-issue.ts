/** What is wrong with an answer. `refused` is what a server says without telling why. */
export type FieldIssueCode = 'missing' | 'email' | 'tel' | 'url' | 'too-long' | 'refused';

export interface FieldIssue {
  readonly code: FieldIssueCode;
  /** The server's own words, as text. */
  readonly message?: string;
}

/** Issues by field name. */
export type FieldIssues = Readonly<Record<string, readonly FieldIssue[]>>;
