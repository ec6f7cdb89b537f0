import { readBytes } from './read-bytes.js';
import { UnreadableRequest } from './unreadable-request.js';
import { decodeUtf8, isUtf8Form } from './utf8-form.js';

/** What a request brought: answers by field name, and what the form says about itself. */
export interface Submission {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly meta: Readonly<Record<string, unknown>>;
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

export const isJsonRequest = ({ headers }: Request): boolean =>
  JSON_TYPE.test(headers.get('content-type') ?? '');

/**
 * Reads a message that was sent as JSON or as a form.
 * @throws {UnreadableRequest}
 */
export async function readSubmission(request: Request, maxBytes: number): Promise<Submission> {
  const type = request.headers.get('content-type') ?? '';
  const isJson = isJsonRequest(request);
  if (!/^(?:identity)?$/i.test(request.headers.get('content-encoding') ?? ''))
    throw new UnreadableRequest(415, 'Send the body as it is, without a content encoding.');
  if (!isJson && !FORM.test(type))
    throw new UnreadableRequest(415, 'Send JSON, or a form as urlencoded or multipart data.');
  const bytes = await readBytes(request, maxBytes);
  return isJson ? readJson(bytes) : readForm(bytes, type);
}

function readJson(bytes: Uint8Array<ArrayBuffer>): Submission {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw notUtf8();
  const { _meta: meta, ...answers } = parseObject(text);
  refuseMisshapen(Object.entries(answers));
  return { answers, meta: isRecord(meta) ? meta : {} };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text);
    if (isRecord(json)) return json;
  } catch {
    // Whatever a parser says about it, it is the sender's mistake.
  }
  throw notAsItSays();
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Submission> {
  const body = new Response(bytes, { headers: { 'content-type': type } });
  const form = await body.formData().catch(() => undefined);
  if (!form) throw notAsItSays();
  if (!isUtf8Form(form, bytes, type)) throw notUtf8();
  refuseMisshapen([...form]);
  const { _meta: meta, ...answers } = formAnswers(form);
  return { answers, meta: aboutForm(meta) };
}

const notUtf8 = () => new UnreadableRequest(400, 'Send text as UTF-8.');
const notAsItSays = () =>
  new UnreadableRequest(400, 'The body could not be read as what its content type says.');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More than any form asks for, several ticks to a question, with all that goes along. */
const MOST_ENTRIES = 2000;

/** Answers stand flat beside each other, under names that fit on a line. */
function refuseMisshapen(entries: readonly (readonly [string, unknown])[]): void {
  if (entries.length > MOST_ENTRIES)
    throw new UnreadableRequest(400, `At most ${String(MOST_ENTRIES)} fields are read.`);
  for (const [name, answer] of entries) {
    if (/\p{Cc}/u.test(name))
      throw new UnreadableRequest(400, 'Control characters stand in no name of a field.');
    if (typeof answer === 'string' && answer.includes('\0'))
      throw new UnreadableRequest(400, 'Null characters stand in no text.');
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof File);

/** Whether an answer is more than a text or a list of texts. */
export const isNested = (answer: unknown): boolean =>
  isObject(answer) && Object.values(answer).some(isObject);

/** What a form with files says about itself: JSON in a field, as a form has no objects. */
function aboutForm(text: unknown): Submission['meta'] {
  try {
    const meta: unknown = JSON.parse(String(text));
    return isRecord(meta) ? meta : {};
  } catch {
    return {};
  }
}

/** Answers by name: several texts of one name joined, files as a list. */
function formAnswers(form: FormData): Record<string, string | File[]> {
  const answer = (name: string) => {
    const said = form.getAll(name);
    const files = said.filter((value) => typeof value !== 'string');
    const texts = said.filter((value) => typeof value === 'string');
    return files.length > 0 ? files : texts.join(', ');
  };
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, answer(name)]));
}
