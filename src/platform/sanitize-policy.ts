/** What may stay in HTML from elsewhere. Data, so that every sanitiser can be compiled from it. */
export interface SanitizePolicy {
  /** HTML elements that may stay; others are replaced by what is in them. */
  readonly elements: readonly string[];
  /** MathML elements that may stay. */
  readonly math: readonly MathName[];
  /** Elements that go with everything in them. */
  readonly dropped: readonly string[];
  readonly attributes: readonly string[];
  /** How the address that an attribute holds is made absolute, or refused. */
  readonly addresses: ReadonlyMap<string, Settle>;
  /** Which of these hold a list of addresses. */
  readonly lists: readonly string[];
  /** For HTML that may hold what the policy does not name. */
  readonly foreign?: ForeignNames;
}

/** The name of an element as sanitisers of browsers take it. */
export interface MathName {
  readonly name: string;
  readonly namespace: string;
}

export interface ForeignNames {
  /** Gives another name to elements that parsers disagree on. */
  readonly renamed: (html: string) => string;
  /** Every name that the parser can give an element, but for those that the policy names. */
  readonly unnamed: (html: string, policy: Names) => readonly (string | MathName)[];
}

export type Names = Pick<SanitizePolicy, 'elements' | 'math' | 'dropped'>;

/** @returns an absolute address, or nothing where it may not stand */
export type Settle = (written: string, baseUrl: string | undefined) => string | undefined;
