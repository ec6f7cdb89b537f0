import type { HttpAnswer } from '../../platform/http.js';
import type { Provider } from '../contact-message.js';
import type { ContactErrorCode, ContactResult } from '../contact-result.js';
import {
  fieldMessages,
  isJson,
  isOk,
  lookUp,
  notUnderstood,
  objectOf,
  refused,
  success,
} from './answer.js';
import { asMultipart } from './body.js';

const kinds: Readonly<Record<string, ContactErrorCode>> = {
  BLOCKED: 'blocked',
  INACTIVE: 'config',
  FORM_NOT_FOUND: 'config',
  PROJECT_NOT_FOUND: 'config',
  NO_FILE_UPLOADS: 'config',
};

export const provider: Provider = {
  honeypot: '_gotcha',
  encode: (message) => asMultipart(message),
  read,
};

function read(answer: HttpAnswer): ContactResult {
  const { next, ok, error, errors } = objectOf(answer);
  const listed = Array.isArray(errors) ? errors.filter(isJson) : [];
  if (isOk(answer) && !error && listed.length === 0)
    return typeof next === 'string' || ok === true
      ? success(answer, { redirect: next })
      : notUnderstood(answer);
  const general = listed.find(({ field }) => !field);
  const fields = fieldMessages(errors);
  const known = listed.map(({ code }) => lookUp(kinds, code)).find(Boolean);
  return refused(answer, {
    kind: known ?? (isOk(answer) ? 'validation' : undefined),
    message: general?.message ?? error,
    fields,
  });
}
