// What a form needs whose fields are defined in JSON. Loaded with the first definition.
import { defaultFields, parseFields, type Field } from '../../contact/field.js';
import { parseFieldDefinition } from '../../contact/field-schema.js';
import { shownFields } from '../../contact/shown-fields.js';
import { choiceFieldWords } from '../../i18n/en/choice-field.js';
import type { ContactFormMessages } from '../../i18n/messages.js';
import { fieldRows as rows, type FieldLook } from '../../templates/choice-field.js';

export { choiceFieldStyles } from '../../styles/choice-field.js';
export { fillField } from '../../templates/choice-field.js';

/** Questions defined in JSON. A definition that is wrong is told and replaced by the default. */
export function readDefinition(json: string): readonly Field[] {
  try {
    return parseFieldDefinition(json);
  } catch (cause) {
    console.error('<contact-form> shows its default fields, as this definition is wrong.', cause);
    return parseFields(defaultFields);
  }
}

interface Look extends Omit<FieldLook, 'messages'> {
  readonly messages: ContactFormMessages;
}

/** The questions that the answers so far lead to. */
export function fieldRows(fields: readonly Field[], look: Look) {
  // Before the first of them is shown, what stands in them is what they are defined with.
  const defined = fields.map(({ name, value }) => [name, value ?? ''] as const);
  const answers = { ...Object.fromEntries(defined), ...look.answers };
  return rows(shownFields(fields, answers), {
    ...look,
    answers,
    messages: { ...choiceFieldWords, ...look.messages },
  });
}
