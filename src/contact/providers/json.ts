import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, EncodedMessage, Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import {
  fieldMessages,
  isJson,
  isOk,
  jsonOf,
  notUnderstood,
  refused,
  success,
  textOf,
  type Json,
} from './answer.js';
import { asJson, asMultipart, hasFiles } from './body.js';

/** JSON, fields flat by name beside `_meta`; answers as RFC 9457 problem details or plain JSON. */
export const provider: Provider = { encode, read };

function encode(message: ContactMessage): EncodedMessage {
  const { values, submissionId, formName, page, title, language, attribution, consent } = message;
  const { started, minFillTime } = message;
  const _meta = {
    submission_id: submissionId,
    form: formName,
    page,
    title,
    language,
    attribution,
    consent,
    ...(started && { started: started.toISOString(), elapsed_ms: Date.now() - started.getTime() }),
    min_fill_ms: minFillTime,
  };
  return hasFiles(message)
    ? asMultipart(
        { ...message, attribution: undefined, consent: undefined },
        { _meta: JSON.stringify(_meta) },
      )
    : asJson({ ...values, _meta });
}

function read(answer: HttpAnswer): ContactResult {
  const body = jsonOf(answer);
  const json = isJson(body) ? body : {};
  if (!isOk(answer))
    return {
      ...refused(answer, complaint(json)),
      ...(json.idempotent === true && { isIdempotent: true }),
    };
  if (body === false || saysNo(json))
    return refused(answer, { kind: 'validation', ...complaint(json) });
  if (body === undefined && !isPlain(answer)) return notUnderstood(answer);
  return success(answer, json);
}

/** Not a page where an answer should be (a login, an error page), and no half of an answer. */
const isPlain = ({ headers, text }: HttpAnswer) =>
  !/^\s*[<{[]/.test(text) && !(text && /html|json/.test(headers.get('content-type') ?? ''));

const saysNo = ({ ok, success: done, errors, error }: Json) =>
  ok === false ||
  done === false ||
  Boolean(error) ||
  (typeof errors === 'object' && errors !== null && Object.keys(errors).length > 0);

const complaint = ({ error, message, detail, errors }: Json) => ({
  message: textOf(message) || textOf(detail) || textOf(error),
  fields: fieldMessages(errors),
});
