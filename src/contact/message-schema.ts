import { answerSchema, toIssue, type Answer } from './answer-schema.js';
import type { Field } from './field.js';
import type { FieldIssue, FieldIssues } from './field-issue.js';
import { shownFields } from './shown-fields.js';

export type Values = Readonly<Record<string, string>>;

/** A message as its fields ask for it. */
export interface ParsedMessage {
  /** Answers as text, several ticks in one. */
  readonly values: Values;
  /** Answers as they go to a back end: several ticks as a list. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** Files by field name, where there are any. */
  readonly files: Readonly<Record<string, readonly File[]>>;
}

/**
 * Reads answers: trimmed values, or what is wrong with each. The same rules in the browser and on the
 * server. Anything unasked-for is left out, and so is what was asked under a condition that is not met.
 */
export function parseMessage(
  fields: readonly Field[],
  answers: Readonly<Record<string, unknown>>,
): ParsedMessage | { issues: FieldIssues } {
  const parsed: [Field, Answer][] = [];
  const issues = new Map<string, FieldIssue[]>();
  for (const field of shownFields(fields, answers)) {
    // Only what was really answered: every object inherits a `constructor`.
    const said = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined;
    const { data, error } = answerSchema(field).safeParse(said === undefined ? '' : said);
    if (error)
      issues.set(
        field.name,
        error.issues.map(({ message }) => toIssue(message)),
      );
    else parsed.push([field, data]);
  }
  if (issues.size > 0) return { issues: Object.fromEntries(issues) };
  return {
    values: byName(parsed, inWords),
    answers: byName(
      parsed.filter(([{ type }]) => type !== 'file'),
      (answer) => answer as string | readonly string[],
    ),
    files: byName(
      parsed.filter(([{ type }, given]) => type === 'file' && given.length > 0),
      (answer) => answer as readonly File[],
    ),
  };
}

const byName = <T>(parsed: readonly [Field, Answer][], read: (answer: Answer) => T) =>
  Object.fromEntries(parsed.map(([{ name }, answer]) => [name, read(answer)]));

const inWords = (answer: Answer): string =>
  typeof answer === 'string'
    ? answer
    : answer.map((one) => (typeof one === 'string' ? one : one.name)).join(', ');
