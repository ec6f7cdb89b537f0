import { defaultFields, parseFields, type Field } from '../../contact/field.js';
import { parseFieldDefinition } from '../../contact/field-schema.js';

/** Questions defined in JSON. A definition that is wrong is told and replaced by the default. */
export function readDefinition(json: string): readonly Field[] {
  try {
    return parseFieldDefinition(json);
  } catch (cause) {
    console.error('<contact-form> shows its default fields, as this definition is wrong.', cause);
    return parseFields(defaultFields);
  }
}
