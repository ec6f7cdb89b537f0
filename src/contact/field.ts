export type FieldType =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'checkboxes'
  | 'date'
  | 'file'
  | 'hidden'
  | 'consent';

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** When a field is asked for: by the answer to one that stands before it. */
export type FieldCondition =
  | { readonly field: string; readonly equals: string | boolean }
  | { readonly field: string; readonly in: readonly string[] };

/** One question of a form. */
export interface Field {
  /** What the answer is called in the message. */
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** In place of the label that the name gets by itself. */
  readonly label?: string;
  readonly hint?: string;
  /** What can be chosen. */
  readonly options?: readonly FieldOption[];
  /** A token of the HTML standard, in place of the one that the name gets by itself. */
  readonly autocomplete?: string;
  /** Characters that an answer needs, if there is one. */
  readonly minlength?: number;
  /** Characters that an answer may have. */
  readonly maxlength?: number;
  /**
   * What the whole of an answer looks like, as in HTML; say it in words in `hint`. Not in a definition
   * in JSON: it may come from somewhere else, and an expression can hold up a page for ever.
   */
  readonly pattern?: string;
  /** A number, or a day as `2026-01-31`. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** Kinds of files: `image/*`, `application/pdf`, `.docx`. */
  readonly accept?: readonly string[];
  /** Bytes that a file may have. */
  readonly maxsize?: number;
  /** Whether several files may be given. */
  readonly multiple?: boolean;
  /** What stands in the field at first, or what a hidden one says. */
  readonly value?: string;
  /** Address of what a consent speaks of. */
  readonly href?: string;
  readonly showIf?: FieldCondition;
  /** The page of the form that the field stands on, counted from 1. */
  readonly step?: number;
  /** What the back end calls the field, where that is another name. */
  readonly sendAs?: string;
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
