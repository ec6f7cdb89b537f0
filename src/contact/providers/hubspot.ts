import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, EncodedMessage, Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import {
  byField,
  isJson,
  isOk,
  lookUp,
  notUnderstood,
  objectOf,
  plainText,
  refused,
  success,
  textOf,
} from './answer.js';
import { asJson } from './body.js';

/** What HubSpot calls a contact; the properties of other objects need its own form. */
const CONTACT = '0-1';

/** Complaints that no visitor can mend. */
const advice: Readonly<Record<string, string>> = {
  FORM_HAS_RECAPTCHA_ENABLED:
    'HubSpot refuses every message while CAPTCHA is on: open the form in HubSpot and switch off “CAPTCHA (spam prevention)” in its options.',
  FIELD_NOT_IN_FORM_DEFINITION:
    'HubSpot takes only fields that its own form has: add the missing one there, or name it with sendAs.',
};

export const provider: Provider = { honeypot: false, files: false, encode, read };

function encode({ values, hutk, page, title, consent }: ContactMessage): EncodedMessage {
  return asJson({
    // An empty value would wipe out what HubSpot knows of the contact already.
    fields: Object.entries(values).flatMap(([name, value]) =>
      value.length > 0 ? [{ objectTypeId: CONTACT, name, value: [value].flat().join(';') }] : [],
    ),
    context: { hutk, pageUri: page, pageName: title },
    ...(consent && {
      legalConsentOptions: { consent: { consentToProcess: true, text: consent.text } },
    }),
  });
}

function read(answer: HttpAnswer): ContactResult {
  const { inlineMessage, redirectUri, message, errors } = objectOf(answer);
  if (isOk(answer))
    return typeof inlineMessage === 'string' || typeof redirectUri === 'string'
      ? success(answer, { message: plainText(inlineMessage), redirect: redirectUri })
      : notUnderstood(answer);
  const complaints = (Array.isArray(errors) ? errors : []).filter(isJson).map((error) => ({
    code: textOf(error.errorType),
    field: fieldIn(textOf(error.message)),
    message: textOf(error.message).replace(/^Error in '[^']*'\.?\s*/, ''),
  }));
  const unmendable = complaints.map(({ code }) => lookUp(advice, code)).find(Boolean);
  if (unmendable) return refused(answer, { kind: 'config', advice: unmendable });
  const general = complaints.find(({ field }) => !field);
  return refused(answer, { message: general?.message ?? message, fields: byField(complaints) });
}

/** The field that a complaint names in its sentence, which is the only place it is named. */
const fieldIn = (sentence: string) =>
  /'fields\.([^']+)'|required field '([^']+)'/i.exec(sentence)?.slice(1).find(Boolean) ?? '';
