/** One place of a publisher. Every member but `id` may be missing. */
export interface Office {
  readonly id: string;
  readonly name?: string;
  /** Street lines in the order they are written on an envelope. */
  readonly street: readonly string[];
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2 code such as `DK`, or the country's name as the publisher wrote it. */
  readonly country?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  /** IANA name such as `Europe/Copenhagen`. */
  readonly timeZone?: string;
  /** schema.org style, such as `Mo-Fr 09:00-17:00`. */
  readonly openingHours: readonly string[];
  /** ISO dates on which the office is closed. */
  readonly closedDates: readonly string[];
  /** Degrees north. */
  readonly lat?: number;
  /** Degrees east. */
  readonly lng?: number;
}
