import { decodeEntities } from '../../platform/entities.js';
import type { HttpAnswer } from '../../platform/http.js';
import { isHttp, toUrl } from '../../platform/safe-url.js';
import type { ContactErrorCode, ContactFailure, ContactSuccess } from '../contact-result.js';
import { failedStatus, failure } from '../failure.js';

export type Json = Readonly<Record<string, unknown>>;
export type FieldMessages = Record<string, { code: string; message: string }[]>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Words that a back end wrote as HTML, as text. */
export const plainText = (value: unknown): string =>
  decodeEntities(textOf(value).replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

export const isOk = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/** What an answer says in JSON; `undefined` when it says anything else. */
export function jsonOf({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The object that an answer is, or an empty one. */
export function objectOf(answer: HttpAnswer): Json {
  const json = jsonOf(answer);
  return isJson(json) ? json : {};
}

/** What a table says about a word that somebody else wrote: every object inherits a `constructor`. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, word: unknown): T | undefined =>
  typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined;

/** Whether an answer is an object whose `name` is what it has to be. */
export const says = (json: Json, name: string, value: unknown): boolean =>
  Object.hasOwn(json, name) && json[name] === value;

interface SuccessParts {
  readonly id?: unknown;
  readonly message?: unknown;
  readonly redirect?: unknown;
}

/** A success, with what the back end said about it as far as it can be used. */
export function success(
  { status, url }: HttpAnswer,
  { id, message, redirect }: SuccessParts = {},
): ContactSuccess {
  const name = typeof id === 'number' ? String(id) : textOf(id);
  const words = textOf(message);
  const target = textOf(redirect) ? toUrl(textOf(redirect), url) : undefined;
  return {
    ok: true,
    status,
    ...(name && { id: name }),
    ...(words && { message: words }),
    ...(target && isHttp(target) && { redirect: target.href }),
  };
}

/** Not a word of it says that the message arrived. */
export const notUnderstood = ({ status }: HttpAnswer): ContactFailure =>
  failure('unknown', { status });

interface RefusalParts {
  /** Where the answer says more than its status does. */
  readonly kind?: ContactErrorCode | undefined;
  readonly message?: unknown;
  readonly fields?: FieldMessages;
  readonly advice?: string | undefined;
}

/** A refusal: what the status means, unless the answer itself says better. */
export function refused(
  answer: HttpAnswer,
  { kind, message, fields = {}, advice }: RefusalParts,
): ContactFailure {
  const { retryAfterMs, ...byStatus } = failedStatus(answer);
  const failed = kind ? failure(kind, { status: answer.status }) : byStatus;
  return {
    ...failed,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    message: textOf(message),
    fields,
    ...(advice && { advice }),
  };
}

/** Complaints by field; those that name no field are nobody's. */
export function byField(
  complaints: Iterable<{ field: string; code?: string; message: string }>,
): FieldMessages {
  const found = new Map<string, { code: string; message: string }[]>();
  for (const { field, code, message } of complaints)
    if (field)
      found.set(field, [...(found.get(field) ?? []), { code: code || 'refused', message }]);
  return Object.fromEntries(found);
}

/** `errors` as a map of texts, a map of lists, or a list of `{ field | name | pointer, message | detail }`. */
export function fieldMessages(errors: unknown): FieldMessages {
  const complaint = (field: string, said: unknown) => {
    const { code, message, detail } = isJson(said) ? said : { message: said };
    return { field, code: textOf(code), message: textOf(message) || textOf(detail) };
  };
  if (Array.isArray(errors))
    return byField(
      errors
        .filter(isJson)
        .map((entry) =>
          complaint(
            textOf(entry.field) || textOf(entry.name) || textOf(entry.pointer).replace(/^#?\//, ''),
            entry,
          ),
        ),
    );
  if (!isJson(errors)) return {};
  return byField(
    Object.entries(errors).flatMap(([name, said]) =>
      [said].flat().map((entry) => complaint(name, entry)),
    ),
  );
}
