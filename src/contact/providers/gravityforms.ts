import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, EncodedMessage, Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import {
  byField,
  isJson,
  isOk,
  notUnderstood,
  objectOf,
  plainText,
  refused,
  success,
  textOf,
} from './answer.js';
import { asJson, asMultipart, hasFiles } from './body.js';

/** Gravity Forms of WordPress: its fields are called `input_1`, `input_2_3`. */
export const provider: Provider = { encode, read };

function encode(message: ContactMessage): EncodedMessage {
  return hasFiles(message) ? asMultipart(message) : asJson(message.values);
}

function read(answer: HttpAnswer): ContactResult {
  const json = objectOf(answer);
  if (isOk(answer) && json.is_valid === true)
    return success(answer, {
      id: json.entry_id,
      message: plainText(json.confirmation_message),
      redirect: json.confirmation_redirect,
    });
  if (isOk(answer) && json.is_valid !== false) return notUnderstood(answer);
  const said = isJson(json.validation_messages) ? json.validation_messages : {};
  return refused(answer, {
    kind: json.is_valid === false ? 'validation' : undefined,
    message: plainText(json.message),
    fields: byField(
      Object.entries(said).map(([id, message]) => ({
        field: `input_${id.replace(/^input_/, '').replace('.', '_')}`,
        message: plainText(textOf(message)),
      })),
    ),
  });
}
