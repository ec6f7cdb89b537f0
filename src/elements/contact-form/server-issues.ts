import type { ContactFailure } from '../../contact/contact-result.js';
import type { Field } from '../../contact/field.js';
import type { FieldIssue, FieldIssues } from '../../contact/field-issue.js';

/** A server's complaints, by the fields that the form has. */
export function serverIssues(
  { fields: complaints }: ContactFailure,
  fields: readonly Field[],
): FieldIssues {
  const issues: Record<string, readonly FieldIssue[]> = {};
  for (const { name } of fields)
    if (Object.hasOwn(complaints, name))
      issues[name] = (complaints[name] ?? []).map(({ message }) => ({ code: 'refused', message }));
  return issues;
}
