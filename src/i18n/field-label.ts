import type { Field } from '../contact/field.js';
import type { ContactFormMessages } from './messages.js';

/** What a field is called: its own label, else the language's for its name, else the name. */
export function fieldLabel(
  { name, label }: Field,
  messages: Pick<ContactFormMessages, 'fieldLabels'>,
): string {
  const key = name.toLowerCase();
  if (label) return label;
  if (Object.hasOwn(messages.fieldLabels, key)) return messages.fieldLabels[key] ?? name;
  const spaced = name.replace(/[-_]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
