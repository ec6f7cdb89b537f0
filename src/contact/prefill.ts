import type { Field } from './field.js';

/** Never filled in by a link: an answer that only the visitor can give. */
const OWN: readonly Field['type'][] = ['consent', 'file'];
const LONGEST = 2000;

/** Answers that an address brings along, for the fields that the page allows it for. */
export function prefilled(
  page: string,
  allowed: readonly string[],
  fields: readonly Field[],
): Record<string, string> {
  const { searchParams } = new URL(page);
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const value = searchParams.get(name);
      return value && allowed.includes(name) && !OWN.includes(type)
        ? [[name, value.slice(0, LONGEST)]]
        : [];
    }),
  );
}
