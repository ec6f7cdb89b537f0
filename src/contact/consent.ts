/** What a visitor agreed to, so that it can be shown later what was on the page. */
export interface ConsentRecord {
  /** The words beside the box, as they were read. */
  readonly text: string;
  /** BCP 47 tag of the language they were in. */
  readonly language: string;
  /** When the box was ticked, in ISO 8601. */
  readonly time: string;
  /** The publisher's own name for this wording. */
  readonly version?: string;
  /** Where the policy stands that the words speak of. */
  readonly href?: string;
}

export interface ConsentWords {
  readonly text: string;
  readonly language: string;
  readonly version?: string | undefined;
  readonly href?: string | undefined;
}

/** Records a consent that was given just now. What the publisher left out is left out. */
export function consentRecord(
  { text, language, version, href }: ConsentWords,
  now: Date = new Date(),
): ConsentRecord {
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    language,
    time: now.toISOString(),
    ...(version && { version }),
    ...(href && { href }),
  };
}
