/** What may stay in HTML from elsewhere. Data, so that every sanitiser can be compiled from it. */
export interface SanitizePolicy {
  /** Elements that may stay; others are replaced by what is in them. */
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  /** Elements that go with everything in them. */
  readonly dropped: readonly string[];
}
