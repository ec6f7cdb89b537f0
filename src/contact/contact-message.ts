import type { HttpAnswer } from '../platform/http.js';
import type { ConsentRecord } from './consent.js';
import type { ContactResult } from './contact-result.js';

/** A message on its way, whatever back end it goes to. */
export interface ContactMessage {
  /** Answers by field name. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Files by field name. */
  readonly files?: Readonly<Record<string, readonly File[]>> | undefined;
  /** The field that only machines fill in, as it was found. */
  readonly honeypot?: { readonly name: string; readonly value: string } | undefined;
  /** What the back end calls a field, by the name that the form has for it. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** The public key that some back ends know a form by. */
  readonly accessKey?: string | undefined;
  /** HubSpot's cookie, where the page chose to hand it over. */
  readonly hutk?: string | undefined;
  readonly consent?: ConsentRecord | undefined;
  /** When the visitor began to fill in the form. */
  readonly started?: Date | undefined;
  /** How long a person takes for it, as the publisher thinks, in milliseconds. */
  readonly minFillTime?: number | undefined;
  /** Where the visitor came from, by the names that marketing tools have for it. */
  readonly attribution?: Readonly<Record<string, string>> | undefined;
  /** The same for every try at the same message. */
  readonly submissionId: string;
  readonly formName: string;
  /** Address of the page without its query. */
  readonly page: string;
  /** Title of the page. */
  readonly title?: string | undefined;
  /** BCP 47 tag of the language the form was filled in. */
  readonly language: string;
}

/** How a message goes into a request. */
export interface EncodedMessage {
  readonly headers: Record<string, string>;
  readonly body: BodyInit;
}

/** How a back end wants a message and what its answers mean. */
export interface Provider {
  /**
   * What the back end calls the field that only machines fill in. Left out: as the form calls it.
   * `false`: it refuses fields that it does not know, so the field stays at home.
   */
  readonly honeypot?: string | false;
  /** The field that it expects the form's public key in. */
  readonly keyField?: string;
  /** `false`: it takes no files. */
  readonly files?: false;
  readonly encode: (message: ContactMessage, url: URL) => EncodedMessage;
  readonly read: (answer: HttpAnswer, message: ContactMessage) => ContactResult;
}
