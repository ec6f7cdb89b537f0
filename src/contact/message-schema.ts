import * as z from 'zod/mini';
import type { Field } from './field.js';
import type { FieldIssue, FieldIssueCode, FieldIssues } from './field-issue.js';

export type Values = Readonly<Record<string, string>>;

/** Characters that an answer may have. Long enough for a letter, short enough for a mail. */
const LONGEST = { textarea: 20_000, other: 500 };

const patterns: Partial<Record<Field['type'], RegExp>> = {
  email: z.regexes.email,
  tel: /^(?=(?:\D*\d){5})[+\d\s()./-]+$/,
  url: /^(?:https?:\/\/)?[^\s/@]+\.[^\s/@]{2,}(?:\/\S*)?$/i,
};

const says = (error: FieldIssueCode) => ({ error, abort: true });

function answer({ type, required }: Field) {
  const longest = type === 'textarea' ? LONGEST.textarea : LONGEST.other;
  const pattern = patterns[type];
  return z.string(says('missing')).check(
    z.trim(),
    z.refine((text) => !required || text !== '', says('missing')),
    z.maxLength(longest, says('too-long')),
    z.refine((text) => !text || !pattern || pattern.test(text), says(type as FieldIssueCode)),
  );
}

/** A message as a form's fields ask for it: the same rules in the browser and on the server. */
export function messageSchema(fields: readonly Field[]) {
  return z.object(
    Object.fromEntries(
      fields.map((field) => [
        field.name,
        field.required ? answer(field) : z._default(answer(field), ''),
      ]),
    ),
  );
}

/** Reads answers: trimmed values, or what is wrong with each. Anything unasked-for is left out. */
export function parseMessage(
  fields: readonly Field[],
  answers: Readonly<Record<string, unknown>>,
): { values: Values } | { issues: FieldIssues } {
  // Only what was really answered: every object inherits a `constructor`.
  const own = fields.filter(({ name }) => Object.hasOwn(answers, name));
  const asked = Object.fromEntries(own.map(({ name }) => [name, answers[name]]));
  const parsed = messageSchema(fields).safeParse(Object.assign(Object.create(null), asked));
  if (!parsed.error) return { values: parsed.data };
  const issues = new Map<string, FieldIssue[]>();
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0] ?? '');
    issues.set(name, [...(issues.get(name) ?? []), { code: message as FieldIssueCode }]);
  }
  return { issues: Object.fromEntries(issues) };
}
