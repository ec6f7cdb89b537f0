import type { Provider } from '../contact-message.js';
import { failedStatus } from '../failure.js';

/** What a plain HTML form sends: urlencoded, so that no back end has to allow it beforehand. */
export const provider: Provider = {
  encode: ({ values }) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    body: new URLSearchParams(values).toString(),
  }),
  read: (answer) =>
    answer.status >= 200 && answer.status < 300
      ? { ok: true, status: answer.status }
      : failedStatus(answer),
};
