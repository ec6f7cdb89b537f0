import * as z from 'zod/mini';
import type { Field } from './field.js';
import type { FieldIssue, FieldIssueCode, FieldRule } from './field-issue.js';
import { isAcceptedFile, largestFile } from './file-type.js';
import { toPattern } from './pattern.js';
import { isTicked } from './shown-fields.js';

export type Answer = string | readonly string[] | readonly File[];

/** Characters that an answer may have. Long enough for a letter, short enough for a mail. */
const LONGEST = { textarea: 20_000, hidden: 2000, other: 500 };

const patterns: Partial<Record<Field['type'], RegExp>> = {
  email: z.regexes.email,
  tel: /^(?=(?:\D*\d){5})[+\d\s()./-]+$/,
  url: /^(?:https?:\/\/)?[^\s/@]+\.[^\s/@]{2,}(?:\/\S*)?$/i,
};

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/** zod carries one text for each issue, so the rule rides in it. */
const says = (code: FieldIssueCode, rule?: FieldRule) => ({
  error: rule ? `${code} ${rule}` : code,
  abort: true,
});

/** Reads back what `says` wrote. */
export function toIssue(text: string): FieldIssue {
  const [code, rule] = text.split(' ') as [FieldIssueCode, FieldRule?];
  return { code, ...(rule && { rule }) };
}

/** What a field's answer has to be, and what it is called when it is left out. */
export function answerSchema(field: Field): z.ZodMiniType<Answer> {
  switch (field.type) {
    case 'number':
      return number(field);
    case 'date':
      return date(field);
    case 'select':
    case 'radio':
      return choice(field);
    case 'checkboxes':
      return choices(field);
    case 'checkbox':
    case 'consent':
      return tick(field);
    case 'file':
      return files(field);
    default:
      return line(field);
  }
}

const isOption = ({ options = [] }: Field, text: string) =>
  options.some(({ value }) => value === text);

/** Text without blanks at its ends, and there if it has to be. */
const text = ({ required }: Field) =>
  z.string(says('missing')).check(
    z.trim(),
    z.refine((said) => !required || said !== '', says('missing')),
  );

function line(field: Field) {
  const { type, minlength = 0, maxlength } = field;
  const { textarea, hidden, other } = LONGEST;
  const longest =
    maxlength ?? (type === 'textarea' ? textarea : type === 'hidden' ? hidden : other);
  const ofType = patterns[type];
  const own = field.pattern === undefined ? undefined : toPattern(field.pattern);
  return text(field).check(
    z.maxLength(longest, says('too-long')),
    z.refine((said) => !said || said.length >= minlength, says('refused', 'too-short')),
    z.refine((said) => !said || !ofType || ofType.test(said), says(type as FieldIssueCode)),
    z.refine((said) => !said || !own || own.test(said), says('refused', 'pattern')),
  );
}

/** A number as people write it, with a comma or a point, kept with a point. */
function number(field: Field) {
  const { min = -Infinity, max = Infinity } = field;
  const written = z.pipe(
    z.transform((said) => (typeof said === 'number' ? String(said) : said)),
    text(field).check(z.refine((said) => !said || NUMBER.test(said), says('refused', 'number'))),
  );
  return z.pipe(
    written,
    z.pipe(
      z.transform((said: string) => said.replace(',', '.')),
      z.string().check(
        z.refine((said) => !said || Number(said) >= Number(min), says('refused', 'too-small')),
        z.refine((said) => !said || Number(said) <= Number(max), says('refused', 'too-large')),
      ),
    ),
  );
}

/** A day of the calendar, as date inputs write it. */
function date(field: Field) {
  const { min = '', max = '9999-12-31' } = field;
  return text(field).check(
    z.refine((said) => !said || z.regexes.date.test(said), says('refused', 'date')),
    z.refine((said) => !said || said >= String(min), says('refused', 'too-early')),
    z.refine((said) => said <= String(max), says('refused', 'too-late')),
  );
}

const choice = (field: Field) =>
  text(field).check(z.refine((said) => !said || isOption(field, said), says('refused', 'choice')));

/** Several of the options: as a list, or as a plain form's text of one or more. */
function choices(field: Field) {
  const listed = (said: unknown) => {
    if (typeof said !== 'string') return said;
    return said === '' ? [] : isOption(field, said) ? [said] : said.split(', ');
  };
  return z.pipe(
    z.transform(listed),
    z.array(z.string(says('missing')), says('missing')).check(
      z.refine((said) => !field.required || said.length > 0, says('missing')),
      z.refine((said) => said.every((one) => isOption(field, one)), says('refused', 'choice')),
      z.overwrite((said) => [...new Set(said)]),
    ),
  );
}

/** A box: `yes`, or nothing. */
const tick = ({ required }: Field) =>
  z.pipe(
    z.transform((said): string => (isTicked(said) ? 'yes' : '')),
    z.string().check(z.refine((said) => !required || said === 'yes', says('missing'))),
  );

function files({ required, multiple = false, accept = [], maxsize = largestFile }: Field) {
  // A file input that nobody used sends one file without a name.
  const given = (said: unknown) =>
    (said === '' ? [] : [said].flat()).filter(
      (file) => !(file instanceof File && file.name === '' && file.size === 0),
    );
  return z.pipe(
    z.transform(given),
    z.array(z.instanceof(File, says('missing'))).check(
      z.refine((said) => !required || said.length > 0, says('missing')),
      z.refine((said) => multiple || said.length <= 1, says('refused', 'too-many-files')),
      z.refine(
        (said) => said.every((file) => isAcceptedFile(file, accept)),
        says('refused', 'file-type'),
      ),
      z.refine((said) => said.every(({ size }) => size <= maxsize), says('refused', 'file-size')),
    ),
  );
}
