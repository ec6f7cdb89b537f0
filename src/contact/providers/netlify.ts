import type { Provider } from '../contact-message.js';
import { isOk, refused, success } from './answer.js';
import { asPlainForm } from './body.js';

/** Netlify's forms: same origin, never JSON, and a page for an answer. */
export const provider: Provider = {
  encode: (message) => asPlainForm(message, { 'form-name': message.formName }),
  read: (answer) =>
    isOk(answer)
      ? success(answer)
      : refused(answer, {
          ...(answer.status === 404 && {
            advice:
              'Netlify knows no form here: switch on form detection, deploy a form of this name with data-netlify, and post to its page.',
          }),
        }),
};
