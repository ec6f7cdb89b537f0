/** What may stay in HTML from elsewhere. Data, so that every sanitiser can be compiled from it. */
export interface SanitizePolicy {
  /** HTML elements that may stay; others are replaced by what is in them. */
  readonly elements: readonly string[];
  /** MathML elements that may stay. */
  readonly math: readonly string[];
  /** Elements that go with everything in them. */
  readonly dropped: readonly string[];
  readonly attributes: readonly string[];
  /** Which of the attributes hold an address, and of what. */
  readonly addresses: Readonly<Record<string, AddressKind>>;
  /** How each kind of address is made absolute, or refused; a kind that is left out is refused. */
  readonly settle: Readonly<Partial<Record<AddressKind, Settle>>>;
}

export type AddressKind = 'link' | 'media' | 'candidates';

/** @returns an absolute address, or nothing where it may not stand */
export type Settle = (written: string, baseUrl: string | undefined) => string | undefined;
