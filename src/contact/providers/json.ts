import { isHttp, toUrl } from '../../platform/safe-url.js';
import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, Provider } from '../contact-message.js';
import type { ContactResult, ContactSuccess } from '../contact-result.js';
import { failedStatus, failure } from '../failure.js';

type Json = Record<string, unknown>;
type FieldMessages = Record<string, { code: string; message: string }[]>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const idOf = (value: unknown) => (typeof value === 'number' ? String(value) : textOf(value));

/** JSON, fields flat by name beside `_meta`; answers as RFC 9457 problem details or plain JSON. */
export const provider: Provider = { encode, read };

function encode({ values, submissionId, formName, page, language }: ContactMessage) {
  const meta = { submission_id: submissionId, form: formName, page, language };
  return {
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ ...values, _meta: meta }),
  };
}

function read(answer: HttpAnswer): ContactResult {
  const { status, text, url } = answer;
  const body = parse(text);
  const json = isJson(body) ? body : undefined;
  if (status < 200 || status >= 300) return refusal(failedStatus(answer), json);
  if (body === false || (json && saysNo(json)))
    return refusal(failure('validation', { status }), json);
  if (body === undefined && !isPlain(answer)) return failure('unknown', { status });
  const redirect = toUrl(textOf(json?.redirect), url);
  const success: ContactSuccess = { ok: true, status };
  return {
    ...success,
    ...(idOf(json?.id) && { id: idOf(json?.id) }),
    ...(textOf(json?.message) && { message: textOf(json?.message) }),
    ...(json?.redirect && redirect && isHttp(redirect) ? { redirect: redirect.href } : {}),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Not a page where an answer should be (a login, an error page), and no half of an answer. */
const isPlain = ({ headers, text }: HttpAnswer) =>
  !/^\s*[<{[]/.test(text) && !(text && /html|json/.test(headers.get('content-type') ?? ''));

const saysNo = ({ ok, success, errors, error }: Json) =>
  ok === false ||
  success === false ||
  Boolean(error) ||
  (isJson(errors) && Object.keys(errors).length > 0);

function refusal(failed: ReturnType<typeof failure>, json: Json | undefined): ContactResult {
  if (!json) return failed;
  const { error, message, detail, errors } = json;
  return {
    ...failed,
    message: textOf(message) || textOf(detail) || textOf(error),
    fields: fieldMessages(errors),
  };
}

/** `errors` as a map of texts, a map of lists, or a list of `{ field | name | pointer, message | detail }`. */
function fieldMessages(errors: unknown): FieldMessages {
  const found: FieldMessages = {};
  const add = (name: string, said: unknown) => {
    const { code, message, detail } = isJson(said) ? said : { code: '', message: said, detail: '' };
    if (name)
      (found[name] ??= []).push({
        code: textOf(code) || 'refused',
        message: textOf(message) || textOf(detail),
      });
  };
  if (Array.isArray(errors)) {
    for (const entry of errors.filter(isJson))
      add(
        textOf(entry.field) || textOf(entry.name) || textOf(entry.pointer).replace(/^#?\//, ''),
        entry,
      );
  } else if (isJson(errors)) {
    for (const [name, said] of Object.entries(errors))
      for (const entry of [said].flat()) add(name, entry);
  }
  return found;
}
