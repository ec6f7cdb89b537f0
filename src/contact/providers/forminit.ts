import type { HttpAnswer } from '../../platform/http.js';
import type { ContactMessage, EncodedMessage, Provider } from '../contact-message.js';
import type { ContactResult } from '../contact-result.js';
import {
  fieldMessages,
  isJson,
  isOk,
  lookUp,
  notUnderstood,
  objectOf,
  refused,
  success,
  type FieldMessages,
} from './answer.js';
import { asMultipart, flatValues } from './body.js';

/** Parts of the sender, by the names that a form has for them. */
const sender: Readonly<Record<string, string>> = {
  name: 'fullName',
  email: 'email',
  phone: 'phone',
  tel: 'phone',
  company: 'company',
};

/** Every field is typed by its name; one that is typed already stays as it is. */
function blockName(name: string, type = 'text'): string {
  if (name.startsWith('fi-')) return name;
  const part = lookUp(sender, name);
  return part ? `fi-sender-${part}` : `fi-${type}-${name}`;
}

export const provider: Provider = { honeypot: false, encode, read };

function encode(message: ContactMessage): EncodedMessage {
  const rename = <T>(entries: Readonly<Record<string, T>>, type?: string) =>
    Object.fromEntries(
      // A block that is empty is refused, where one that is missing is not.
      Object.entries(entries).flatMap(([name, value]) =>
        value ? [[blockName(name, type), value]] : [],
      ),
    );
  return asMultipart({
    ...message,
    values: rename(flatValues(message)),
    files: rename(message.files ?? {}, 'file'),
    attribution: undefined,
    consent: undefined,
  });
}

function read(answer: HttpAnswer, message: ContactMessage): ContactResult {
  const json = objectOf(answer);
  const { error, data, submission, redirectUrl, errors } = json;
  const received = [data, submission].find(isJson);
  if (isOk(answer) && !error && json.success !== false)
    return received || json.success === true
      ? success(answer, { id: received?.hashId ?? received?.id, redirect: redirectUrl })
      : notUnderstood(answer);
  return refused(answer, {
    kind: isOk(answer) ? 'validation' : undefined,
    message: (isJson(error) ? error.message : undefined) ?? json.message ?? error,
    fields: formNames(fieldMessages(errors), message),
  });
}

/** Complaints by the names of the form. */
function formNames(complaints: FieldMessages, { values, files = {} }: ContactMessage) {
  const names = [
    ...Object.keys(values).map((name) => [blockName(name), name]),
    ...Object.keys(files).map((name) => [blockName(name, 'file'), name]),
  ];
  const own = new Map(names as [string, string][]);
  return Object.fromEntries(
    Object.entries(complaints).map(([name, said]) => [own.get(name) ?? name, said]),
  );
}
