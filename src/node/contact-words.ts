import type { Field } from '../contact/field.js';
import type { FieldIssues } from '../contact/field-issue.js';
import { contactFormWords } from '../i18n/en/contact-form.js';
import { contactOutcomeWords } from '../i18n/en/contact-outcome.js';
import { issueText } from '../i18n/issue-text.js';
import { loadLanguage } from '../i18n/languages.js';
import type { ContactFormMessages, ContactOutcomeMessages } from '../i18n/messages.js';
import { registeredMessages } from '../i18n/registry.js';

/** The words an answer is given in, and the language they are. */
export interface Words {
  readonly language: string;
  readonly messages: ContactFormMessages & ContactOutcomeMessages;
}

/** One entry of a problem's `errors`. */
export interface ProblemError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The first language that a browser asks for. */
export const preferredLanguage = ({ headers }: Request): string =>
  /^[a-z]{2,3}(?:-[a-z\d]+)*/i.exec(headers.get('accept-language') ?? '')?.[0] ?? 'en';

export async function wordsOf(language: string): Promise<Words> {
  await loadLanguage(language);
  const own = registeredMessages(language);
  return {
    language: own ? language : 'en',
    messages: { ...contactFormWords, ...contactOutcomeWords, ...own },
  };
}

export function problemErrors(
  issues: FieldIssues,
  fields: readonly Field[],
  { messages, language }: Words,
): ProblemError[] {
  return fields.flatMap((field) =>
    (issues[field.name] ?? []).map((issue) => ({
      field: field.name,
      code: issue.code,
      message: issueText(issue, field, messages, language),
    })),
  );
}

/** What a person without JavaScript is told: what to mend, else what went wrong. */
export function refusalLines(
  status: number,
  errors: readonly ProblemError[],
  { messages: { contactErrors } }: Words,
): string[] {
  if (errors.length > 0) return errors.map(({ message }) => message);
  return [
    contactErrors[
      status >= 500
        ? 'server'
        : status === 403
          ? 'blocked'
          : status === 429
            ? 'rate-limit'
            : 'validation'
    ],
  ];
}
