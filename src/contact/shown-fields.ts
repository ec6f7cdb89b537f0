import type { Field, FieldCondition } from './field.js';

type Answers = Readonly<Record<string, unknown>>;

/** How browsers, pages and people write that a box is ticked. */
const TICKED: readonly unknown[] = [true, 1, 'on', 'yes', 'true', '1'];

export const isTicked = (answer: unknown): boolean => TICKED.includes(answer);

/** The fields that are asked for, given the answers so far. */
export function shownFields(fields: readonly Field[], answers: Answers): Field[] {
  const shown = new Map<string, Field>();
  for (const field of fields) if (isShown(field, shown, answers)) shown.set(field.name, field);
  return [...shown.values()];
}

/** What is asked depends on answers that are asked for themselves; an old one left behind is none. */
function isShown({ showIf }: Field, shown: ReadonlyMap<string, Field>, answers: Answers): boolean {
  if (!showIf) return true;
  if (!shown.has(showIf.field)) return false;
  return matches(showIf, Object.hasOwn(answers, showIf.field) ? answers[showIf.field] : undefined);
}

function matches(condition: FieldCondition, answer: unknown): boolean {
  if ('equals' in condition && typeof condition.equals === 'boolean')
    return isTicked(answer) === condition.equals;
  const wanted: readonly unknown[] = 'in' in condition ? condition.in : [condition.equals];
  return [answer].flat().some((said) => wanted.includes(said));
}
