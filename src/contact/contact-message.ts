import type { HttpAnswer } from '../platform/http.js';
import type { ContactResult } from './contact-result.js';

/** A message on its way, whatever back end it goes to. */
export interface ContactMessage {
  /** Answers by field name; the honeypot as it was found. */
  readonly values: Readonly<Record<string, string>>;
  /** The same for every try at the same message. */
  readonly submissionId: string;
  readonly formName: string;
  /** Address of the page without its query. */
  readonly page: string;
  /** BCP 47 tag of the language the form was filled in. */
  readonly language: string;
}

/** How a back end wants a message and what its answers mean. */
export interface Provider {
  readonly encode: (message: ContactMessage) => { headers: Record<string, string>; body: BodyInit };
  readonly read: (answer: HttpAnswer) => ContactResult;
}
