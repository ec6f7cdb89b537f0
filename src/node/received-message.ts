/** A file that came with a message. Its name and type are what its sender calls them: trust neither. */
export interface ReceivedFile {
  /** Name of the field that asked for it. */
  readonly field: string;
  /** Without folders and line breaks. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message that a visitor sent and the rules let through. */
export interface ReceivedMessage {
  readonly id: string;
  /** When it arrived, in ISO 8601. */
  readonly received: string;
  /** Answers by field name. Those of one-line fields hold no line breaks. */
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly ReceivedFile[];
  /** Name of the form. */
  readonly form: string;
  /** Address of the page that the form stands on, as its sender says. */
  readonly page: string;
  /** BCP 47 tag of the language that the form was filled in. */
  readonly language: string;
  /** What the sender agreed to: the words, their language and version, the time. */
  readonly consent: Readonly<Record<string, string>>;
  /** How the sender came to the page: campaign, click ids, referrer. */
  readonly attribution: Readonly<Record<string, string>>;
  /**
   * How much speaks for a machine: 0 is nothing. Autofill trips honeypots too, so what to do with a
   * high score is for a person to say; the sender is never told.
   */
  readonly spam: { readonly score: number; readonly reasons: readonly string[] };
}
