import type { Field } from '../contact/field.js';
import type { ParsedMessage } from '../contact/message-schema.js';
import { oneLine, unbroken } from './one-line.js';
import type { Submission } from './read-submission.js';
import type { ReceivedFile } from './received-message.js';

/** The answers to what was asked; those of one-line fields without breaks, for headers of a mail. */
export function askedAnswers(
  answers: Submission['answers'],
  fields: readonly Field[],
): Record<string, unknown> {
  const own = fields.filter(({ name }) => Object.hasOwn(answers, name));
  return Object.fromEntries(
    own.map(({ name, type }) => {
      const answer = answers[name];
      if (type !== 'file' && hasFiles(answer)) return [name, ''];
      return [name, type === 'textarea' || typeof answer !== 'string' ? answer : unbroken(answer)];
    }),
  );
}

const hasFiles = (answer: unknown) =>
  Array.isArray(answer) && answer.some((item) => item instanceof File);

export async function receivedFiles(files: ParsedMessage['files']): Promise<ReceivedFile[]> {
  const named = Object.entries(files).flatMap(([field, list]) =>
    list.map((file) => [field, file] as const),
  );
  return Promise.all(
    named.map(async ([field, file]) => ({
      field,
      name: oneLine(file.name, 200).replace(/^.*[/\\]/, '') || 'file',
      type: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
