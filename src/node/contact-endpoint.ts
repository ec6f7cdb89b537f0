import type { Field } from '../contact/field.js';
import { parseMessage } from '../contact/message-schema.js';
import { aboutMessage, pageAddress } from './about-message.js';
import { askedAnswers, receivedFiles } from './asked-answers.js';
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
import { deliverOnce, type Deliver } from './deliver-once.js';
import { isJsonRequest, isNested, readSubmission, type Submission } from './read-submission.js';
import type { ReceivedFile, ReceivedMessage } from './received-message.js';
import { readFields, type WrittenFields } from './read-fields.js';
import { rateLimiter, type RateLimit } from './rate-limit.js';
import { memoryStore, type SubmissionStore } from './submission-store.js';
import { UnreadableRequest } from './unreadable-request.js';

export { memoryStore, type SubmissionStore };
export type { Deliver, Field, RateLimit, ReceivedFile, ReceivedMessage, VerifyCaptcha };

export interface ContactEndpointOptions {
  /** Stores or forwards a message. Thanks are said only when every one has come to its end. */
  readonly deliver: Deliver | readonly Deliver[];
  /** What the form asks, as on the form: `name* email* message*`, or definitions as a list or in JSON. */
  readonly fields?: WrittenFields;
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

/** What a problem says beside its status and title. */
interface Details {
  readonly errors?: readonly ProblemError[];
  readonly idempotent?: true;
}

/** Tells a form that it may send the same again by itself: what was delivered is not delivered twice. */
const IDEMPOTENT: Details = { idempotent: true };

/**
 * Makes the server side of a `<contact-form>`, for every server that speaks the web's `Request` and
 * `Response`. Messages are checked by the rules of the form itself.
 * @throws {Error} that says where the definition of `fields` is wrong, and how to mend it
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
  const fields = readFields(options.fields);
  const takesFiles = fields.some(({ type }) => type === 'file');
  const { maxBytes = takesFiles ? 12_000_000 : 256_000 } = options;

  async function receive(request: Request): Promise<Response> {
    const asHtml = !isJsonRequest(request) && accepts(request, 'text/html');
    const page = pageAddress(request.headers.get('referer'));
    let words = await wordsOf(preferredLanguage(request));
    const reply = (answer: Answer) =>
      answerResponse(answer, { asHtml, language: words.language, page });
    const refuse = (status: number, title: string, { errors = [], ...more }: Details = {}) =>
      reply({
        status,
        json: { title, status, ...(errors.length > 0 && { errors }), ...more },
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
    const { isHasty, ...about } = aboutMessage(meta, {
      page,
      language: preferredLanguage(request),
    });
    words = await wordsOf(about.language);
    const parsed = parseMessage(fields, askedAnswers(answers, fields));
    if ('issues' in parsed) {
      const errors = problemErrors(parsed.issues, fields, words);
      return refuse(422, 'Some answers need mending.', { errors });
    }
    // Of what nobody asked for, which is left out otherwise.
    if (Object.values(answers).some(isNested))
      return refuse(400, 'Answers are texts or lists of texts: nothing is nested in them.');

    const reasons = [
      ...(Object.hasOwn(answers, honeypot) && isAnswered(answers[honeypot]) ? ['honeypot'] : []),
      ...(isHasty ? ['too-fast'] : []),
      ...(await captchaReasons(answers, about.id, request)),
    ];
    const message: ReceivedMessage = {
      ...about,
      received: new Date().toISOString(),
      values: parsed.values,
      files: await receivedFiles(parsed.files),
      spam: { score: reasons.length, reasons },
    };
    const failures = await deliverOnce(message, hooks, store);
    for (const failure of failures) onError(failure, message);
    if (failures.length > 0) return refuse(500, 'The message could not be delivered.', IDEMPOTENT);
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

/** Whether anything was put into a field, text or not. */
const isAnswered = (answer: unknown) =>
  typeof answer === 'string' ? answer.trim() !== '' : Boolean(answer);
