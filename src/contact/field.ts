export type FieldType = 'text' | 'email' | 'tel' | 'url' | 'textarea';

/** One question of a form. */
export interface Field {
  /** What the answer is called in the message. */
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** In place of the label that the name gets by itself. */
  readonly label?: string;
  readonly hint?: string;
}

const types: Readonly<Record<string, FieldType>> = {
  email: 'email',
  phone: 'tel',
  tel: 'tel',
  url: 'url',
  website: 'url',
  message: 'textarea',
  comment: 'textarea',
  comments: 'textarea',
};

export const typeOf = (name: string): FieldType =>
  (Object.hasOwn(types, name) && types[name]) || 'text';

/** What a form asks for when nobody says what to ask. */
export const defaultFields = 'name* email* message*';

/** Reads `name* email* company message*`: names parted by spaces, a star for what must be answered. */
export function parseFields(shorthand: string): Field[] {
  const fields = new Map<string, Field>();
  for (const [, name = '', star] of shorthand.matchAll(/([\p{L}\p{N}_-]+)(\*?)/gu))
    if (!fields.has(name))
      fields.set(name, { name, type: typeOf(name.toLowerCase()), required: star === '*' });
  return fields.size > 0 ? [...fields.values()] : parseFields(defaultFields);
}
