import type { Field } from '../contact/field.js';
import type { FieldIssue, FieldRule } from '../contact/field-issue.js';
import { largestFile } from '../contact/file-type.js';
import { fieldLabel } from './field-label.js';
import type { ContactFormMessages, ContactOutcomeMessages } from './messages.js';

const CHOSEN: readonly Field['type'][] = ['select', 'radio', 'checkboxes', 'file'];

/** The server's own words, else ours for the field, else ours for any field. */
export function issueText(
  { message, code, rule }: FieldIssue,
  field: Field,
  messages: ContactFormMessages & ContactOutcomeMessages,
  language: string,
): string {
  const label = fieldLabel(field, messages);
  if (message) return message;
  if (rule) return messages.fieldRules[rule](label, limitOf(field, rule, language));
  if (code === 'missing' && field.type === 'consent') return messages.consentMissing;
  if (code === 'missing' && /[?؟？]$/.test(label)) return messages.unanswered(label);
  if (code === 'missing' && CHOSEN.includes(field.type)) return messages.nothingChosen(label);
  const name = field.name.toLowerCase();
  const own = Object.hasOwn(messages.fieldIssuesByName, name)
    ? messages.fieldIssuesByName[name]?.[code]
    : undefined;
  return own ?? messages.fieldIssues[code](label);
}

/** What the definition of a field allows, in words. */
function limitOf(field: Field, rule: FieldRule, language: string): string {
  const { min, max, minlength, hint, accept = [], maxsize = largestFile } = field;
  if (rule === 'too-short') return inLanguage(minlength, language);
  if (rule === 'pattern') return hint ?? '';
  if (rule === 'file-type') return accept.join(', ');
  if (rule === 'file-size')
    return inLanguage(maxsize / 1_000_000, language, { style: 'unit', unit: 'megabyte' });
  return inLanguage(rule === 'too-small' || rule === 'too-early' ? min : max, language);
}

/** A number or a day as the language writes it; as it is, where the engine does not know the language. */
function inLanguage(
  limit: number | string = '',
  language: string,
  format?: Intl.NumberFormatOptions,
): string {
  try {
    return typeof limit === 'number'
      ? new Intl.NumberFormat(language, format).format(limit)
      : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.parse(limit),
        );
  } catch {
    return String(limit);
  }
}
