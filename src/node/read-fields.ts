import { defaultFields, parseFields, type Field } from '../contact/field.js';
import { parseFieldDefinition } from '../contact/field-schema.js';

/** A field of a program's own list: what a definition in JSON says, and a pattern. */
type WrittenField = { readonly name: string } & Partial<Omit<Field, 'name' | 'options'>> & {
    readonly options?: readonly (string | { readonly value: string; readonly label: string })[];
  };

export type WrittenFields = string | readonly WrittenField[];

/**
 * Reads what a form asks, however it is written.
 * @throws {Error} that says where a definition is wrong, in what way, and how to mend it
 */
export function readFields(written: WrittenFields = defaultFields): Field[] {
  if (typeof written === 'string')
    return /^\s*\[/.test(written) ? parseFieldDefinition(written) : parseFields(written);
  // A pattern is the one setting that only a program may give.
  const plain = written.map((field) => ({ ...field, pattern: undefined }));
  return parseFieldDefinition(JSON.stringify(plain)).map((field, index) => {
    const { pattern } = written[index] ?? {};
    return pattern === undefined ? field : { ...field, pattern };
  });
}
