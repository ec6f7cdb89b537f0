import type { Field } from './field.js';
import { shownFields } from './shown-fields.js';

/** The step that a field stands on. */
export const stepOf = ({ step = 1 }: Field): number => step;

/**
 * The steps of a form, given the answers so far, in order. A step on which nothing is asked is
 * passed over.
 */
export function stepsOf(
  fields: readonly Field[],
  answers: Readonly<Record<string, unknown>>,
): number[] {
  const asked = shownFields(fields, answers).filter(({ type }) => type !== 'hidden');
  return [...new Set(asked.map(stepOf))].sort((one, other) => one - other);
}
