/** A labelled line: services in a call to action, reasons beside a form. */
export interface LabelledText {
  readonly label?: string;
  readonly text: string;
}

/** What a feed's `_letterbox.contact` says about the publisher's form. */
export interface ContactSettings {
  readonly heading?: string;
  readonly intro: readonly string[];
  readonly highlights: readonly LabelledText[];
  readonly action?: string;
  readonly fields?: string;
}
