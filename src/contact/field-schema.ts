import * as z from 'zod/mini';
import { typeOf, type Field } from './field.js';

const field = z.strictObject({
  name: z.string().check(z.regex(/^[\p{L}\p{N}_-]{1,64}$/u)),
  type: z.optional(z.enum(['text', 'email', 'tel', 'url', 'textarea'])),
  required: z.optional(z.boolean()),
  label: z.optional(z.string()),
  hint: z.optional(z.string()),
});

const definition = z.array(field).check(
  z.minLength(1),
  z.refine((fields) => new Set(fields.map(({ name }) => name)).size === fields.length, {
    error: 'two fields have the same name',
  }),
);

/**
 * Reads a form's definition in JSON: a list of `{ name, type?, required?, label?, hint? }`.
 * @throws {Error} that says in a sentence what is wrong with it
 */
export function parseFieldDefinition(json: string): Field[] {
  const parsed = definition.safeParse(JSON.parse(json), { error: z.locales.en().localeError });
  if (parsed.error) {
    const [issue] = parsed.error.issues;
    throw new Error(`fields: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return parsed.data.map(({ name, type, required, ...words }) => ({
    name,
    type: type ?? typeOf(name.toLowerCase()),
    required: required ?? false,
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
  }));
}
