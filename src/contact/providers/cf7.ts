import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, EncodedMessage, Provider } from '../contact-message.js';
import type { ContactErrorCode, ContactResult } from '../contact-result.js';
import {
  fieldMessages,
  isOk,
  lookUp,
  notUnderstood,
  objectOf,
  plainText,
  refused,
  success,
} from './answer.js';
import { asMultipart } from './body.js';

/** What it answers with HTTP 200 when no mail went out. */
const kinds: Readonly<Record<string, ContactErrorCode>> = {
  validation_failed: 'validation',
  acceptance_missing: 'validation',
  spam: 'blocked',
  aborted: 'blocked',
  mail_failed: 'server',
};

/** Contact Form 7 of WordPress, by its REST address. */
export const provider: Provider = { honeypot: false, encode, read };

function encode(message: ContactMessage, { pathname }: URL): EncodedMessage {
  const id = /\/contact-forms\/(\d+)\//.exec(pathname)?.[1] ?? '';
  return asMultipart(
    { ...message, values: phpNames(message.values) },
    {
      _wpcf7: id,
      _wpcf7_unit_tag: `wpcf7-f${id}-o1`,
      _wpcf7_locale: message.language.replace('-', '_'),
    },
  );
}

/** PHP keeps only the last of several values of one name, unless the name ends so. */
const phpNames = (values: ContactMessage['values']) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      typeof value === 'string' ? name : `${name}[]`,
      value,
    ]),
  );

function read(answer: HttpAnswer): ContactResult {
  const { status, message, invalid_fields } = objectOf(answer);
  const words = plainText(message);
  if (!isOk(answer)) return refused(answer, { message: words });
  if (status === 'mail_sent') return success(answer, { message: words });
  const kind = lookUp(kinds, status);
  if (!kind) return notUnderstood(answer);
  return refused(answer, { kind, message: words, fields: fieldMessages(invalid_fields) });
}
