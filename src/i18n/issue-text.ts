import type { Field } from '../contact/field.js';
import type { FieldIssue } from '../contact/field-issue.js';
import { fieldLabel } from './field-label.js';
import type { ContactFormMessages, ContactTroubleMessages } from './messages.js';

/** The server's own words, else ours for the field, else ours for any field. */
export function issueText(
  issue: FieldIssue,
  field: Field,
  messages: ContactFormMessages & ContactTroubleMessages,
): string {
  const own = Object.hasOwn(messages.fieldIssuesByName, field.name.toLowerCase())
    ? messages.fieldIssuesByName[field.name.toLowerCase()]?.[issue.code]
    : undefined;
  return issue.message || (own ?? messages.fieldIssues[issue.code](fieldLabel(field, messages)));
}
