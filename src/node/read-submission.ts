/** What a request brought: answers by field name, and what the form says about itself. */
export interface Submission {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Why a request holds no message, as an HTTP status and a sentence for whoever sent it. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
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
  const submission = await readBody(request, maxBytes);
  const isText = (answer: unknown) => typeof answer !== 'string' || !answer.includes('\0');
  if (!Object.values(submission.answers).every(isText))
    throw new UnreadableRequest(400, 'Null characters stand in no text.');
  return submission;
}

async function readBody(request: Request, maxBytes: number): Promise<Submission> {
  const type = request.headers.get('content-type') ?? '';
  const isJson = isJsonRequest(request);
  if (!/^(?:identity)?$/i.test(request.headers.get('content-encoding') ?? ''))
    throw new UnreadableRequest(415, 'Send the body as it is, without a content encoding.');
  if (!isJson && !FORM.test(type))
    throw new UnreadableRequest(415, 'Send JSON, or a form as urlencoded or multipart data.');
  const body = new Response(await readBytes(request, maxBytes), {
    headers: { 'content-type': type },
  });
  try {
    if (!isJson) {
      const { _meta: meta, ...answers } = formAnswers(await body.formData());
      return { answers, meta: aboutForm(meta) };
    }
    const json: unknown = JSON.parse(utf8.decode(await body.arrayBuffer()));
    if (isRecord(json)) return { answers: json, meta: isRecord(json._meta) ? json._meta : {} };
  } catch {
    // Whatever a parser says about it, it is the sender's mistake.
  }
  throw new UnreadableRequest(400, 'The body could not be read as what its content type says.');
}

/** Bytes that are no text are refused, not replaced. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** Reads a body and stops at the limit, whatever length the sender declared. */
async function readBytes({ body, headers }: Request, maxBytes: number): Promise<Blob> {
  const tooLarge = () => new UnreadableRequest(413, `At most ${String(maxBytes)} bytes are read.`);
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > maxBytes) {
      // The sender hears about the limit; how the rest of the body ends does not matter.
      void reader?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return new Blob(chunks);
}
