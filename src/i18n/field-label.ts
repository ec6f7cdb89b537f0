import type { Field } from '../contact/field.js';
import type { ContactFormMessages } from './messages.js';

/** What a field is called: its own label, else the language's for its name, else the name. */
export function fieldLabel(
  { name, label }: Field,
  { fieldLabels }: Pick<ContactFormMessages, 'fieldLabels'>,
): string {
  const key = name.toLowerCase();
  const spaced = name.replace(/[-_]+/g, ' ');
  return (
    label ||
    (Object.hasOwn(fieldLabels, key) && fieldLabels[key]) ||
    spaced.charAt(0).toUpperCase() + spaced.slice(1)
  );
}
