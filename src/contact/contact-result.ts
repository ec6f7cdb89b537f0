export type ContactErrorCode =
  | 'validation'
  | 'captcha'
  | 'rate-limit'
  | 'timeout'
  | 'network'
  | 'offline'
  | 'blocked'
  | 'config'
  | 'server'
  | 'aborted'
  | 'unknown';

/** What became of a message, in one shape for every back end. */
export type ContactResult = ContactSuccess | ContactFailure;

export interface ContactSuccess {
  readonly ok: true;
  readonly id?: string;
  /** The server's own thanks, as text. */
  readonly message?: string;
  readonly redirect?: string;
  readonly status: number;
}

export interface ContactFailure {
  readonly ok: false;
  readonly kind: ContactErrorCode;
  /** The server's own words, as text; may be empty. */
  readonly message: string;
  readonly fields: Readonly<Record<string, readonly { code: string; message: string }[]>>;
  readonly status?: number;
  /** Whether sending the same again may help. */
  readonly retryable: boolean;
  /** Milliseconds. */
  readonly retryAfterMs?: number;
  /** Whether the message may have arrived nevertheless. */
  readonly outcome: 'not-sent' | 'refused' | 'unknown';
  /** The endpoint says that it knows a message by its id: the same one again is no second message. */
  readonly isIdempotent?: boolean;
  /** How to mend the set-up, for whoever placed the form; no words for a visitor. */
  readonly advice?: string;
}
