import type { HttpAnswer } from '../platform/http.js';
import { retryAfter } from '../platform/retry-after.js';
import type { ContactErrorCode, ContactFailure } from './contact-result.js';

const retryable: readonly ContactErrorCode[] = [
  'captcha',
  'rate-limit',
  'timeout',
  'network',
  'offline',
  'server',
  'aborted',
  'unknown',
];
const uncertain: readonly ContactErrorCode[] = [
  'timeout',
  'network',
  'aborted',
  'unknown',
  'server',
];

/** A failure in the one shape that all back ends share. */
export function failure(
  kind: ContactErrorCode,
  more: Partial<Omit<ContactFailure, 'ok' | 'kind'>> = {},
): ContactFailure {
  return {
    ok: false,
    kind,
    message: '',
    fields: {},
    retryable: retryable.includes(kind),
    outcome: uncertain.includes(kind) ? 'unknown' : 'refused',
    ...more,
  };
}

/** What a status other than success means, before anybody looks into the answer. */
export function failedStatus({ status, headers }: HttpAnswer): ContactFailure {
  const header = headers.get('retry-after');
  const wait = header ? retryAfter(header) : undefined;
  return failure(kindOfStatus(status), {
    status,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  });
}

export function kindOfStatus(status: number): ContactErrorCode {
  if (status >= 500) return 'server';
  if (status === 429) return 'rate-limit';
  if (status === 402 || status === 403) return 'blocked';
  if ([401, 404, 405, 410].includes(status)) return 'config';
  return [400, 409, 413, 415, 422].includes(status) ? 'validation' : 'unknown';
}
