import type { Provider } from '../contact-message.js';
import { isOk, refused, success } from './answer.js';
import { asPlainForm } from './body.js';

/** What a plain HTML form sends, so that no back end has to allow it beforehand. */
export const provider: Provider = {
  encode: (message) => asPlainForm(message),
  read: (answer) => (isOk(answer) ? success(answer) : refused(answer, {})),
};
