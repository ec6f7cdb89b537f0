import type { Field, FieldType } from './field.js';

/** A definition as it was written, before what it leaves out is filled in. */
export type WrittenField = {
  readonly name: string;
  readonly options?: readonly unknown[] | undefined;
} & {
  readonly [Setting in Exclude<keyof Field, 'name' | 'options'>]?: Field[Setting] | undefined;
};

/** What is wrong with a definition, at which place of it, and how to mend it. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const chosen: readonly FieldType[] = ['select', 'radio', 'checkboxes'];
const typed: readonly FieldType[] = ['text', 'email', 'tel', 'url', 'textarea'];

/** Settings that mean something to some types only. */
const settings: readonly (readonly [keyof Field, readonly FieldType[]])[] = [
  ['options', chosen],
  ['minlength', typed],
  ['maxlength', typed],
  ['min', ['number', 'date']],
  ['max', ['number', 'date']],
  ['accept', ['file']],
  ['maxsize', ['file']],
  ['multiple', ['file']],
  ['href', ['consent']],
];

/** What a schema cannot see, because one setting depends on another or on another field. */
export function* complaintsAbout(
  fields: readonly WrittenField[],
  typeOf: (name: string) => FieldType,
): Generator<Complaint> {
  const before = new Set<string>();
  for (const [index, field] of fields.entries()) {
    const { name, showIf } = field;
    const type = field.type ?? typeOf(name);
    if (before.has(name))
      yield {
        path: [index, 'name'],
        message: `is "${name}" a second time: rename one of the two.`,
      };
    for (const [setting, for_] of settings)
      if (field[setting] !== undefined && !for_.includes(type))
        yield {
          path: [index, setting],
          message: `means nothing to a ${type}: leave it out, or set type to ${either(for_)}.`,
        };
    if (chosen.includes(type) && !field.options)
      yield { path: [index, 'options'], message: `is missing: list what can be chosen.` };
    if (type === 'consent' && !field.label)
      yield { path: [index, 'label'], message: 'is missing: write what a visitor agrees to.' };
    yield* limits(field, type, index);
    const { minlength = 0, maxlength = Infinity } = field;
    if (minlength > maxlength)
      yield { path: [index, 'maxlength'], message: 'is less than minlength: exchange the two.' };
    if (showIf && !before.has(showIf.field))
      yield {
        path: [index, 'showIf', 'field'],
        message: `is "${showIf.field}", which is no field above this one: name one that stands before it.`,
      };
    before.add(name);
  }
}

function* limits(field: WrittenField, type: FieldType, index: number): Generator<Complaint> {
  const wanted = { number: 'number', date: 'string' }[type as string];
  for (const edge of ['min', 'max'] as const)
    if (wanted && field[edge] !== undefined && typeof field[edge] !== wanted)
      yield {
        path: [index, edge],
        message:
          wanted === 'number' ? 'is a number, without quotes.' : 'is a day like "2026-01-31".',
      };
  const { min, max } = field;
  if (min !== undefined && max !== undefined && typeof min === typeof max && min > max)
    yield { path: [index, 'max'], message: 'is less than min: exchange the two.' };
}

const either = (names: readonly string[]) => names.join(' or ');
