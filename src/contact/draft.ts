import type { Field } from './field.js';

/** What a visitor has typed, kept until it is sent. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

/** Never kept: what a browser cannot put back, and what has to be said anew each time. */
const FLEETING: readonly Field['type'][] = ['file', 'consent', 'hidden'];

const kept = (fields: readonly Field[]) => fields.filter(({ type }) => !FLEETING.includes(type));

const isTexts = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

/** A draft as text; nothing when there is nothing in it. The honeypot is no field, so it stays out. */
export function writeDraft(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  const entries = kept(fields).flatMap(({ name }) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return isTexts(value) && value.length > 0 ? [[name, value] as const] : [];
  });
  return entries.length > 0 ? JSON.stringify(Object.fromEntries(entries)) : undefined;
}

/** What a draft holds for the fields that are asked for now. Anything else in it is ignored. */
export function readDraft(fields: readonly Field[], text: string | null | undefined): Draft {
  try {
    const draft: unknown = JSON.parse(text ?? '{}');
    if (typeof draft !== 'object' || draft === null) return {};
    const found = new Map(Object.entries(draft));
    return Object.fromEntries(
      kept(fields).flatMap(({ name }) => {
        const value: unknown = found.get(name);
        return isTexts(value) ? [[name, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}
