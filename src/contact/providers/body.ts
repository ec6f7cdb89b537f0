import type { ContactMessage, EncodedMessage } from '../contact-message.js';

const JSON_ANSWER = { accept: 'application/json' };

export const hasFiles = ({ files = {} }: ContactMessage): boolean =>
  Object.values(files).some((list) => list.length > 0);

/** Answers, and what goes with them, flat by name. */
export const flatValues = ({ values, attribution, consent }: ContactMessage) => ({
  ...attribution,
  ...Object.fromEntries(
    Object.entries(consent ?? {}).map(([key, said]) => [`consent_${key}`, String(said)]),
  ),
  ...values,
});

/** The same as the fields of a form go: one text each, several under one name. */
const flatTexts = (message: ContactMessage): [string, string][] =>
  Object.entries<string | readonly string[]>(flatValues(message)).flatMap(([name, said]) =>
    [said].flat().map((text): [string, string] => [name, text]),
  );

export function multipart(
  message: ContactMessage,
  extra: Readonly<Record<string, string>> = {},
): FormData {
  const body = new FormData();
  for (const [name, text] of Object.entries(extra)) body.append(name, text);
  for (const [name, text] of flatTexts(message)) body.append(name, text);
  for (const [name, list] of Object.entries(message.files ?? {}))
    for (const file of list) body.append(name, file);
  return body;
}

/** As a form with files goes: no preflight, whatever the back end allows. */
export const asMultipart = (
  message: ContactMessage,
  extra?: Readonly<Record<string, string>>,
): EncodedMessage => ({ headers: JSON_ANSWER, body: multipart(message, extra) });

/** As a plain form goes; with files that is multipart, whose boundary the browser names. */
export const asPlainForm = (
  message: ContactMessage,
  extra: Readonly<Record<string, string>> = {},
): EncodedMessage =>
  hasFiles(message)
    ? { headers: {}, body: multipart(message, extra) }
    : {
        headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        body: new URLSearchParams([...Object.entries(extra), ...flatTexts(message)]).toString(),
      };

export const asJson = (body: unknown): EncodedMessage => ({
  headers: { ...JSON_ANSWER, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
