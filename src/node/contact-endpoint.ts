import { defaultFields, parseFields, type Field } from '../contact/field.js';
import { parseMessage, type ParsedMessage } from '../contact/message-schema.js';
import { randomId } from '../platform/random-id.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import { captchaCheck, type VerifyCaptcha } from './captcha-check.js';
import { answerResponse, type Answer } from './contact-answer.js';
import {
  preferredLanguage,
  problemErrors,
  refusalLines,
  wordsOf,
  type ProblemError,
} from './contact-words.js';
import { isAllowed, withCors } from './cors.js';
import { isJsonRequest, isNested, readSubmission, type Submission } from './read-submission.js';
import { rateLimiter, type RateLimit } from './rate-limit.js';
import { memoryStore, type SubmissionStore } from './submission-store.js';
import { UnreadableRequest } from './unreadable-request.js';

export { memoryStore, type SubmissionStore };
export type { Field, RateLimit, VerifyCaptcha };

/** A file that came with a message. Its name and type are what its sender calls them: trust neither. */
export interface ReceivedFile {
  /** Name of the field that asked for it. */
  readonly field: string;
  /** Without folders and line breaks. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message that a visitor sent and the rules let through. */
export interface ReceivedMessage {
  readonly id: string;
  /** When it arrived, in ISO 8601. */
  readonly received: string;
  /** Answers by field name. Those of one-line fields hold no line breaks. */
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly ReceivedFile[];
  /** Name of the form. */
  readonly form: string;
  /** Address of the page that the form stands on, as its sender says. */
  readonly page: string;
  /** BCP 47 tag of the language that the form was filled in. */
  readonly language: string;
  /** What the sender agreed to: the words, their language and version, the time. */
  readonly consent: Readonly<Record<string, string>>;
  /** How the sender came to the page: campaign, click ids, referrer. */
  readonly attribution: Readonly<Record<string, string>>;
  /**
   * How much speaks for a machine: 0 is nothing. Autofill trips honeypots too, so what to do with a
   * high score is for a person to say; the sender is never told.
   */
  readonly spam: { readonly score: number; readonly reasons: readonly string[] };
}

export type Deliver = (message: ReceivedMessage) => unknown;

export interface ContactEndpointOptions {
  /** Stores or forwards a message. Thanks are said only when every one has come to its end. */
  readonly deliver: Deliver | readonly Deliver[];
  /** What the form asks: `name* email* message*`, or a list of definitions. As on the form. */
  readonly fields?: string | readonly Field[];
  /** Origins whose pages may post, such as `https://partner.example`. `*` is any. Default: its own. */
  readonly origins?: readonly string[];
  /** Name of the field that only machines fill in. Default: `_honey`. */
  readonly honeypot?: string;
  /**
   * Asks the captcha's own service about a token, with the secret key. A visitor is not refused for
   * it: what failed or is missing is a reason in `spam`. Each token is asked about once.
   */
  readonly captcha?: VerifyCaptcha;
  /** How much of a body is read. Default: 256 kB, and with fields for files 12 MB. */
  readonly maxBytes?: number;
  /** How often one sender may send. Default: no limit. */
  readonly rateLimit?: RateLimit;
  /** Where a form posted without JavaScript leads; without it, to a plain page of thanks. */
  readonly thanks?: string;
  /** What was delivered. Default: the memory of this process, for a day. */
  readonly store?: SubmissionStore;
  /** Told why a delivery failed. Default: `console.error`. */
  readonly onError?: (error: unknown, message: ReceivedMessage) => void;
}

/**
 * Makes the server side of a `<contact-form>`, for every server that speaks the web's `Request` and
 * `Response`. Messages are checked by the rules of the form itself.
 */
export function contactEndpoint(
  options: ContactEndpointOptions,
): (request: Request) => Promise<Response> {
  const {
    origins = [],
    honeypot = '_honey',
    thanks,
    store = memoryStore(),
    onError = (error: unknown) => {
      console.error('A contact message was not delivered.', error);
    },
  } = options;
  const hooks = [options.deliver].flat();
  const captchaReasons = options.captcha ? captchaCheck(options.captcha) : () => [];
  const wait = options.rateLimit ? rateLimiter(options.rateLimit) : () => 0;
  const fields =
    typeof options.fields === 'object'
      ? options.fields
      : parseFields(options.fields ?? defaultFields);
  const takesFiles = fields.some(({ type }) => type === 'file');
  const { maxBytes = takesFiles ? 12_000_000 : 256_000 } = options;

  async function receive(request: Request): Promise<Response> {
    const asHtml = !isJsonRequest(request) && accepts(request, 'text/html');
    const page = address(request.headers.get('referer'));
    let words = await wordsOf(preferredLanguage(request));
    const reply = (answer: Answer) =>
      answerResponse(answer, { asHtml, language: words.language, page });
    const refuse = (status: number, title: string, errors: readonly ProblemError[] = []) =>
      reply({
        status,
        json: { title, status, ...(errors.length > 0 && { errors }) },
        heading: words.messages.problem,
        lines: refusalLines(status, errors, words),
      });

    if (!isAllowed(request, origins)) return refuse(403, 'This origin may not post here.');
    const seconds = wait(request);
    if (seconds > 0) {
      const refusal = refuse(429, 'Too many messages came from this address.');
      refusal.headers.set('retry-after', String(seconds));
      return refusal;
    }
    let submission: Submission;
    try {
      submission = await readSubmission(request, maxBytes);
    } catch (error) {
      if (!(error instanceof UnreadableRequest)) throw error;
      return refuse(error.status, error.message);
    }
    const { answers, meta } = submission;
    const language = oneLine(meta.language, 35) || preferredLanguage(request);
    words = await wordsOf(language);
    const parsed = parseMessage(fields, asked(answers, fields));
    if ('issues' in parsed) {
      const errors = problemErrors(parsed.issues, fields, words);
      return refuse(422, 'Some answers need mending.', errors);
    }
    // Of what nobody asked for, which is left out otherwise.
    if (Object.values(answers).some(isNested))
      return refuse(400, 'Answers are texts or lists of texts: nothing is nested in them.');

    const given = oneLine(meta.submission_id, 64);
    const id = /^[\w-]{8,}$/.test(given) ? given : randomId();
    const reasons = [
      ...(Object.hasOwn(answers, honeypot) && isAnswered(answers[honeypot]) ? ['honeypot'] : []),
      ...(isHasty(meta) ? ['too-fast'] : []),
      ...(await captchaReasons(answers, id, request)),
    ];
    const message: ReceivedMessage = {
      id,
      received: new Date().toISOString(),
      values: parsed.values,
      files: await receivedFiles(parsed.files),
      form: oneLine(meta.form, 100),
      page: address(meta.page) || page,
      language,
      consent: record(meta.consent),
      attribution: record(meta.attribution),
      spam: { score: reasons.length, reasons },
    };
    if (!(await deliver(message))) return refuse(500, 'The message could not be delivered.');
    if (asHtml && thanks)
      return new Response(null, {
        status: 303,
        headers: { location: new URL(thanks, request.url).href },
      });
    return reply({
      status: 200,
      json: { ok: true, id: message.id },
      heading: words.messages.sentHeading,
      lines: [words.messages.sentMessage],
    });
  }

  /** Each hook gets a message once, and once more only if it failed, however often it is sent. */
  async function deliver(message: ReceivedMessage): Promise<boolean> {
    const key = `${message.id} ${await digest(message)}`;
    const outcomes = await Promise.allSettled(
      hooks.map((hook, index) =>
        store.once(`${key} ${String(index)}`, async () => {
          await hook(message);
        }),
      ),
    );
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') onError(outcome.reason, message);
    return outcomes.every(({ status }) => status === 'fulfilled');
  }

  return async (request) => {
    const response =
      request.method === 'POST'
        ? await receive(request).catch((error: unknown) => {
            console.error('A contact message could not be handled.', error);
            return problem(500, 'The message could not be handled.');
          })
        : request.method === 'OPTIONS'
          ? new Response(null, { status: 204 })
          : problem(405, 'Messages come by POST.');
    return withCors(response, request);
  };
}

function problem(status: number, title: string): Response {
  const answer = { status, json: { title, status }, heading: '', lines: [] };
  return answerResponse(answer, { asHtml: false, language: '', page: '' });
}

const accepts = ({ headers }: Request, type: string) =>
  (headers.get('accept') ?? '').toLowerCase().includes(type);

/** The answers to what was asked; those of one-line fields without breaks, for headers of a mail. */
function asked(answers: Submission['answers'], fields: readonly Field[]): Record<string, unknown> {
  const own = fields.filter(({ name }) => Object.hasOwn(answers, name));
  return Object.fromEntries(
    own.map(({ name, type }) => {
      const answer = answers[name];
      if (type !== 'file' && hasFiles(answer)) return [name, ''];
      return [name, type === 'textarea' || typeof answer !== 'string' ? answer : unbroken(answer)];
    }),
  );
}

const hasFiles = (answer: unknown) =>
  Array.isArray(answer) && answer.some((item) => item instanceof File);

/** Whether anything was put into a field, text or not. */
const isAnswered = (answer: unknown) =>
  typeof answer === 'string' ? answer.trim() !== '' : Boolean(answer);

/** Whether a form was filled in faster than its publisher thinks a person can. */
const isHasty = ({ elapsed_ms: elapsed, min_fill_ms: least }: Submission['meta']) =>
  typeof elapsed === 'number' && typeof least === 'number' && elapsed < least;

/** Short texts by name, of what a form says about its sender. */
function record(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value ? Object.entries(value).slice(0, 30) : [];
  return Object.fromEntries(
    entries.flatMap(([name, text]) => {
      const short = oneLine(text, 2000);
      return short && /^\w{1,50}$/.test(name) && name !== '__proto__' ? [[name, short]] : [];
    }),
  );
}

const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const unbroken = (text: string) => text.replace(BREAKS, ' ').trim();
const oneLine = (value: unknown, longest: number) =>
  typeof value === 'string' ? unbroken(value).slice(0, longest) : '';

/** Address of a page without its query, which may hold what is nobody's business. */
function address(value: unknown): string {
  const url = toUrl(oneLine(value, 2000));
  return url && isHttp(url) ? url.origin + url.pathname : '';
}

async function receivedFiles(files: ParsedMessage['files']): Promise<ReceivedFile[]> {
  const named = Object.entries(files).flatMap(([field, list]) =>
    list.map((file) => [field, file] as const),
  );
  return Promise.all(
    named.map(async ([field, file]) => ({
      field,
      name: oneLine(file.name, 200).replace(/^.*[/\\]/, '') || 'file',
      type: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Of what was answered, the bytes of files too: who sends the same again means the same message. */
async function digest({ values, files }: ReceivedMessage): Promise<string> {
  const answers = new TextEncoder().encode(JSON.stringify(values));
  const parts = await Promise.all([answers, ...files.map(({ bytes }) => bytes)].map(sha256));
  return parts.join('');
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
