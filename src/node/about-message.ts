import { randomId } from '../platform/random-id.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import { oneLine } from './one-line.js';
import type { Submission } from './read-submission.js';
import type { ReceivedMessage } from './received-message.js';

type About = Pick<
  ReceivedMessage,
  'id' | 'form' | 'page' | 'language' | 'consent' | 'attribution'
> & {
  /** Whether the form was filled in faster than its publisher thinks a person can. */
  readonly isHasty: boolean;
};

/**
 * What a form says about a message, as far as it can be used: anybody may have written it.
 * @param request what the message itself leaves out
 */
export function aboutMessage(
  meta: Submission['meta'],
  request: { readonly page: string; readonly language: string },
): About {
  const { submission_id, elapsed_ms: elapsed, min_fill_ms: least } = meta;
  const id = oneLine(submission_id, 64);
  return {
    id: /^[\w-]{8,}$/.test(id) ? id : randomId(),
    form: oneLine(meta.form, 100),
    page: pageAddress(meta.page) || request.page,
    language: oneLine(meta.language, 35) || request.language,
    consent: record(meta.consent),
    attribution: record(meta.attribution),
    isHasty: typeof elapsed === 'number' && typeof least === 'number' && elapsed < least,
  };
}

/** Address of a page without its query, which may hold what is nobody's business. */
export function pageAddress(value: unknown): string {
  const url = toUrl(oneLine(value, 2000));
  return url && isHttp(url) ? url.origin + url.pathname : '';
}

/** Short texts by name. */
function record(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value ? Object.entries(value).slice(0, 30) : [];
  return Object.fromEntries(
    entries.flatMap(([name, text]) => {
      const short = oneLine(text, 2000);
      return short && /^\w{1,50}$/.test(name) && name !== '__proto__' ? [[name, short]] : [];
    }),
  );
}
