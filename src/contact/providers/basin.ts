import type { HttpAnswer } from '../../platform/http.js';
import type { Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import {
  fieldMessages,
  isJson,
  isOk,
  jsonOf,
  notUnderstood,
  refused,
  says,
  success,
} from './answer.js';
import { asMultipart } from './body.js';

export const provider: Provider = { encode: (message) => asMultipart(message), read };

function read(answer: HttpAnswer): ContactResult {
  const body = jsonOf(answer);
  const json = isJson(body) ? body : {};
  const isRefused = Boolean(json.error) || says(json, 'success', false);
  if (isOk(answer) && !isRefused)
    return isJson(body) || !answer.text.trim()
      ? success(answer, { id: json.id, message: json.message, redirect: json.redirect_url })
      : notUnderstood(answer);
  return refused(answer, {
    kind: isOk(answer) ? 'validation' : undefined,
    message: json.error ?? json.message,
    fields: fieldMessages(json.errors),
  });
}
