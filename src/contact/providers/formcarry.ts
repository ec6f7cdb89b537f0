import type { HttpAnswer } from '../../platform/http.js';
import type { Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import { kindOfStatus } from '../failure.js';
import { fieldMessages, isOk, notUnderstood, objectOf, refused, success } from './answer.js';
import { asMultipart } from './body.js';

export const provider: Provider = {
  honeypot: '_gotcha',
  encode: (message) => asMultipart(message),
  read,
};

/** The answer carries a status of its own, which counts more than that of HTTP. */
function read(answer: HttpAnswer): ContactResult {
  const { code, message, errors, referenceId } = objectOf(answer);
  if (isOk(answer) && code === 200) return success(answer, { id: referenceId, message });
  if (isOk(answer) && typeof code !== 'number') return notUnderstood(answer);
  return refused(answer, {
    kind: isOk(answer) ? kindOfStatus(Number(code)) : undefined,
    message,
    fields: fieldMessages(errors),
  });
}
