import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import {
  fieldMessages,
  isJson,
  isOk,
  notUnderstood,
  objectOf,
  refused,
  says,
  success,
} from './answer.js';
import { asMultipart } from './body.js';

/** Never urlencoded: that is answered by a redirect, which CORS does not let through. */
export const provider: Provider = {
  honeypot: 'botcheck',
  keyField: 'access_key',
  encode: (message) => asMultipart(unchecked(message)),
  read,
};

/** Its honeypot is a checkbox, and one that nobody ticked is not there. */
function unchecked({ values, ...message }: ContactMessage): ContactMessage {
  const { botcheck, ...rest } = values;
  return { ...message, values: botcheck ? values : rest };
}

function read(answer: HttpAnswer): ContactResult {
  const json = objectOf(answer);
  const message = (isJson(json.body) && json.body.message) || json.message;
  if (isOk(answer) && says(json, 'success', true)) return success(answer, { message });
  if (isOk(answer) && !says(json, 'success', false)) return notUnderstood(answer);
  return refused(answer, {
    kind: isOk(answer) ? 'validation' : undefined,
    message,
    fields: fieldMessages(json.errors),
  });
}
