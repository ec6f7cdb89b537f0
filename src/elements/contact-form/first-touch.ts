// What a form needs from its first touch on: rules, sending, and the words and looks of trouble. One
// file, so that it comes in one piece while the visitor types.
import type { Field } from '../../contact/field.js';
import { parseMessage } from '../../contact/message-schema.js';
import { contactTroubleWords } from '../../i18n/en/contact-trouble.js';
import { issueText } from '../../i18n/issue-text.js';
import type { ContactFormMessages } from '../../i18n/messages.js';
import { errorSummary, type ErrorSummary } from '../../templates/error-summary.js';

export { SubmitController } from '../../controllers/submit-controller.js';
export { deliver } from './deliver.js';
export { outcomeStyles } from './outcome.styles.js';
export { serverIssues } from './server-issues.js';

interface Trouble extends Omit<ErrorSummary, 'messages'> {
  readonly messages: ContactFormMessages;
}

/** A form's answers as its fields ask for them, or what is wrong with them. */
export function readForm(form: HTMLFormElement | null, fields: readonly Field[]) {
  const data = new FormData(form ?? undefined);
  const answers = [...new Set(data.keys())].map((name) => {
    const [answer, ...more] = data.getAll(name);
    return [name, more.length > 0 ? [answer, ...more] : answer] as const;
  });
  return parseMessage(fields, Object.fromEntries(answers));
}

/** What stands in a message's way: all together, and in words for each field. */
export function showTrouble(trouble: Trouble) {
  const messages = { ...contactTroubleWords, ...trouble.messages };
  return {
    summary: errorSummary({ ...trouble, messages }),
    problemOf: (field: Field) => {
      const [issue] = trouble.errors[field.name] ?? [];
      return issue && issueText(issue, field, messages);
    },
  };
}
