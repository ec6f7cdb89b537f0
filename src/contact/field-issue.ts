/** What is wrong with an answer. `refused` is what a server says without telling why. */
export type FieldIssueCode = 'missing' | 'email' | 'tel' | 'url' | 'too-long' | 'refused';

/** The rule that a `refused` answer breaks; its limits stand in the definition of the field. */
export type FieldRule =
  | 'number'
  | 'too-short'
  | 'pattern'
  | 'too-small'
  | 'too-large'
  | 'date'
  | 'too-early'
  | 'too-late'
  | 'choice'
  | 'file-type'
  | 'file-size'
  | 'too-many-files'
  | 'work-email';

export interface FieldIssue {
  readonly code: FieldIssueCode;
  readonly rule?: FieldRule;
  /** The server's own words, as text. */
  readonly message?: string;
}

/** Issues by field name. */
export type FieldIssues = Readonly<Record<string, readonly FieldIssue[]>>;
