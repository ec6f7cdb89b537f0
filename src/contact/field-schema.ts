import * as z from 'zod/mini';
import { typeOf, type Field, type FieldOption } from './field.js';
import { complaintsAbout } from './field-rules.js';

const MOST_FIELDS = 100;
const MOST_OPTIONS = 500;
const DAY = 'is a day like "2026-01-31", or a number.';

const name = z.string('is missing: give each field a name, such as "email".').check(
  z.regex(/^[\p{L}\p{N}_-]{1,64}$/u, 'is made of letters, digits, - and _ only, 64 at most.'),
  z.refine((said) => said !== '_meta', 'is taken: _meta is what the form says about itself.'),
);
const text = z.string('is a text in quotes.');
const flag = z.boolean('is true or false, without quotes.');
const count = z
  .number('is a number, without quotes.')
  .check(z.refine((said) => Number.isInteger(said) && said > 0, 'is a whole number from 1 up.'));
const limit = z.union([z.number(), z.string().check(z.regex(z.regexes.date, DAY))], DAY);

const option = z.union(
  [z.string(), z.strictObject({ value: z.string(), label: z.string() })],
  'is a text in quotes, or { "value": …, "label": … }.',
);

const condition = z.union(
  [
    z.strictObject({ field: z.string(), equals: z.union([z.string(), z.boolean()]) }),
    z.strictObject({
      field: z.string(),
      in: z.array(z.string()).check(z.minLength(1, 'is empty: list what the answer may be.')),
    }),
  ],
  'is { "field": …, "equals": … } or { "field": …, "in": […] }.',
);

const types = [
  'text',
  'email',
  'tel',
  'url',
  'number',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
  'date',
  'file',
  'hidden',
  'consent',
] as const satisfies readonly Field['type'][];

const settings = {
  name,
  type: z.optional(z.enum(types, `is one of ${types.join(', ')}.`)),
  required: z.optional(flag),
  label: z.optional(text),
  hint: z.optional(text),
  options: z.optional(
    z
      .array(option, 'is a list in [ ].')
      .check(
        z.minLength(1, 'is empty: list what can be chosen.'),
        z.maxLength(MOST_OPTIONS, `has more than ${String(MOST_OPTIONS)} entries.`),
      ),
  ),
  autocomplete: z.optional(text),
  minlength: z.optional(count),
  maxlength: z.optional(count),
  min: z.optional(limit),
  max: z.optional(limit),
  accept: z.optional(z.array(text, 'is a list such as ["image/*", ".pdf"].')),
  maxsize: z.optional(count),
  multiple: z.optional(flag),
  value: z.optional(text),
  href: z.optional(text),
  showIf: z.optional(condition),
  step: z.optional(count),
  sendAs: z.optional(text),
};

const field = z.strictObject(settings, {
  error: ({ code, keys }) =>
    code === 'unrecognized_keys'
      ? `has no setting ${keys.join(', ')}: there are ${Object.keys(settings).join(', ')}.`
      : 'is { "name": … } with what else the field needs.',
});

const definition = z.array(field, 'is a list of fields in [ ].').check(
  z.minLength(1, 'is empty: name at least one field.'),
  z.maxLength(MOST_FIELDS, `has more than ${String(MOST_FIELDS)} entries.`),
  z.check(({ value, issues }) => {
    for (const { path, message } of complaintsAbout(value, typeByName))
      issues.push({ code: 'custom', input: value, path: [...path], message });
  }),
);

const typeByName = (said: string) => typeOf(said.toLowerCase());

/**
 * Reads a form's definition in JSON: a list of `{ name, type?, required?, label?, … }`.
 * @throws {Error} that says where it is wrong, in what way, and how to mend it
 */
export function parseFieldDefinition(json: string): Field[] {
  const parsed = definition.safeParse(readJson(json));
  if (parsed.error) {
    const [issue] = parsed.error.issues;
    throw new Error(`${place(issue?.path ?? [])} ${issue?.message ?? ''}`);
  }
  return parsed.data.map(({ type, required = false, options, ...rest }) => ({
    type: type ?? typeByName(rest.name),
    required,
    ...(options && { options: options.map(toOption) }),
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Pick<
      Field,
      'name'
    >),
  }));
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new Error(`fields is no JSON: check its quotes and commas. ${reason}`, { cause });
  }
}

/** `fields[2].showIf.field`, as one would write it in a program. */
const place = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (before, key) => before + (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`),
    'fields',
  );

const toOption = (written: string | FieldOption): FieldOption =>
  typeof written === 'string' ? { value: written, label: written } : written;
