import type { HttpAnswer } from '../../platform/http.js';
import type { Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import { fieldMessages, isOk, notUnderstood, objectOf, refused, says, success } from './answer.js';
import { asMultipart } from './body.js';

export const provider: Provider = {
  honeypot: 'honeypot',
  keyField: 'apiKey',
  encode: (message) => asMultipart(message),
  read,
};

function read(answer: HttpAnswer): ContactResult {
  const json = objectOf(answer);
  const { message, errors } = json;
  if (isOk(answer) && says(json, 'success', true)) return success(answer, { message });
  if (isOk(answer) && !says(json, 'success', false)) return notUnderstood(answer);
  return refused(answer, {
    kind: isOk(answer) ? 'validation' : undefined,
    message,
    fields: fieldMessages(errors),
  });
}
