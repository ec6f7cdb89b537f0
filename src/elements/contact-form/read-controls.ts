import type { Field, FieldOption, FieldType } from '../../contact/field.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A question of a plain form, and the control that a link to it leads to. */
export interface ReadControl {
  readonly field: Field;
  readonly control: Control;
}

const types: Readonly<Record<string, FieldType>> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  number: 'number',
  date: 'date',
  file: 'file',
  hidden: 'hidden',
  radio: 'radio',
  checkbox: 'checkboxes',
  textarea: 'textarea',
  'select-one': 'select',
  'select-multiple': 'checkboxes',
};
const LINES: readonly FieldType[] = ['text', 'email', 'tel', 'url'];
const BUTTONS = ['submit', 'button', 'reset', 'image'];

/** What a plain form asks, read from its controls. */
export function readControls(form: HTMLFormElement): ReadControl[] {
  // Not its `elements`, which a field may be called.
  const named = [...form.querySelectorAll<Control>('input, select, textarea')].filter(
    ({ name, type }) => name && !BUTTONS.includes(type),
  );
  const firsts = named.filter(
    ({ name }, index) => named.findIndex((control) => control.name === name) === index,
  );
  return firsts.map((control) => ({
    control,
    field: fieldOf(
      control,
      named.filter(({ name }) => name === control.name),
    ),
  }));
}

function fieldOf(control: Control, all: readonly Control[]): Field {
  const type = (Object.hasOwn(types, control.type) && types[control.type]) || 'text';
  const label = labelOf(control);
  const number = (edge: 'min' | 'max') => {
    const written = control.getAttribute(edge);
    if (!written || (type !== 'number' && type !== 'date')) return {};
    return { [edge]: type === 'number' ? Number(written) : written };
  };
  const count = (name: 'minlength' | 'maxlength') => {
    const written = Number(control.getAttribute(name));
    return written > 0 ? { [name]: written } : {};
  };
  const isLine = LINES.includes(type) && control instanceof HTMLInputElement;
  const accept = control.getAttribute('accept');
  return {
    name: control.name,
    type,
    required: all.some(({ required }) => required),
    ...(label && { label }),
    ...count('minlength'),
    ...count('maxlength'),
    // HTML has the words for a pattern in the title.
    ...(isLine && control.pattern && { pattern: control.pattern, hint: control.title }),
    ...(accept && { accept: accept.split(',') }),
    ...(type === 'file' && { multiple: control.hasAttribute('multiple') }),
    ...(['select', 'radio', 'checkboxes'].includes(type) && { options: all.flatMap(optionsOf) }),
    ...number('min'),
    ...number('max'),
  };
}

const optionsOf = (control: Control): FieldOption[] =>
  control instanceof HTMLSelectElement
    ? [...control.options].map(({ value, label }) => ({ value, label }))
    : [{ value: control.value, label: control.value }];

/** The words that stand for the question: of several boxes those above them all. */
function labelOf(control: Control): string {
  const legend =
    control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : undefined;
  const words = legend ?? control.labels?.[0];
  const text = words && [...words.childNodes].filter((node) => !node.contains(control));
  return (text?.map(({ textContent }) => textContent).join(' ') || control.ariaLabel || '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[*:]$/, '');
}
