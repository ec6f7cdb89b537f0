import { expect } from '@open-wc/testing';
import { parseFields } from '../../src/contact/field.js';
import { parseFieldDefinition } from '../../src/contact/field-schema.js';

const define = (...fields: object[]) => parseFieldDefinition(JSON.stringify(fields));

function complaint(written: unknown): string {
  try {
    parseFieldDefinition(typeof written === 'string' ? written : JSON.stringify(written));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('Fields in shorthand', () => {
  it('are typed by their names', () => {
    expect(parseFields('name* email* company phone message*')).to.deep.equal([
      { name: 'name', type: 'text', required: true },
      { name: 'email', type: 'email', required: true },
      { name: 'company', type: 'text', required: false },
      { name: 'phone', type: 'tel', required: false },
      { name: 'message', type: 'textarea', required: true },
    ]);
  });
});

describe('Fields in JSON', () => {
  for (const type of [
    ...['text', 'email', 'tel', 'url', 'number', 'textarea', 'checkbox', 'date', 'file', 'hidden'],
  ])
    it(`may be of the type ${type}`, () => {
      expect(define({ name: 'a', type })).to.deep.equal([{ name: 'a', type, required: false }]);
    });

  for (const type of ['select', 'radio', 'checkboxes'])
    it(`may be of the type ${type}, with options in short or in full`, () => {
      const options = ['Sloop', { value: 'k', label: 'Ketch' }];
      expect(define({ name: 'boat', type, options })[0]?.options).to.deep.equal([
        { value: 'Sloop', label: 'Sloop' },
        { value: 'k', label: 'Ketch' },
      ]);
    });

  it('may be a consent, with the words that it is about', () => {
    const [field] = define({
      name: 'terms',
      type: 'consent',
      label: 'Write to me.',
      required: true,
    });
    expect(field).to.include({ type: 'consent', label: 'Write to me.', required: true });
  });

  it('are typed by their names when they say nothing', () => {
    expect(define({ name: 'Phone' }, { name: 'boat' }).map(({ type }) => type)).to.deep.equal([
      'tel',
      'text',
    ]);
  });

  it('keep every setting, and read the same when they are read again', () => {
    const fields = define(
      { name: 'kind', type: 'radio', options: ['new', 'used'], step: 1, hint: 'One of them' },
      {
        name: 'age',
        type: 'number',
        min: 0,
        max: 120,
        showIf: { field: 'kind', equals: 'used' },
        sendAs: 'input_4',
        step: 2,
      },
      { name: 'plan', type: 'file', accept: ['.pdf'], maxsize: 1000, multiple: true },
      { name: 'when', type: 'date', min: '2026-01-01', max: '2026-12-31' },
      { name: 'note', maxlength: 80, autocomplete: 'off', label: 'A note', value: 'None' },
    );
    expect(parseFieldDefinition(JSON.stringify(fields))).to.deep.equal(fields);
    expect(fields[1]).to.deep.include({ min: 0, showIf: { field: 'kind', equals: 'used' } });
  });

  for (const name of ['constructor', '__proto__', 'toString'])
    it(`may be called ${name}`, () => {
      expect(define({ name })[0]).to.include({ name, type: 'text' });
    });
});

describe('A definition that is wrong', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['no JSON', '[{"name":', /^fields is no JSON: check its quotes and commas\. \S/],
    ['no list', '{"name":"a"}', /^fields is a list of fields in \[ \]\.$/],
    ['nobody asked', [], /^fields is empty: name at least one field\.$/],
    ['no object', ['name'], /^fields\[0\] is \{ "name"/],
    ['no name', [{ name: 'a' }, { label: 'b' }], /^fields\[1\]\.name is missing: give each/],
    ['a name with a blank', [{ name: 'a b' }], /^fields\[0\]\.name is made of letters/],
    ['a name of ours', [{ name: '_meta' }], /^fields\[0\]\.name is taken/],
    ['one name twice', [{ name: 'a' }, { name: 'a' }], /^fields\[1\]\.name is "a" a second time/],
    [
      'no such type',
      [{ name: 'a', type: 'password' }],
      /\.type is one of text, email, .*consent\.$/,
    ],
    ['required in quotes', [{ name: 'a', required: 'yes' }], /\.required is true or false/],
    [
      'no such setting',
      [{ name: 'a', onclick: 'x' }],
      /^fields\[0\] has no setting onclick: there/,
    ],
    ['a pattern', [{ name: 'a', pattern: '.*' }], /has no setting pattern/],
    ['nothing to choose', [{ name: 'a', type: 'select' }], /\.options is missing: list what/],
    ['an empty list', [{ name: 'a', type: 'radio', options: [] }], /\.options is empty/],
    [
      'an option of no kind',
      [{ name: 'a', type: 'radio', options: [7] }],
      /\.options\[0\] is a text/,
    ],
    ['options for a line', [{ name: 'a', options: ['b'] }], /\.options means nothing to a text/],
    ['a length for a number', [{ name: 'a', type: 'number', maxlength: 3 }], /\.maxlength means/],
    [
      'more characters than there may be',
      [{ name: 'a', minlength: 5, maxlength: 3 }],
      /\.maxlength is less than minlength/,
    ],
    ['half a character', [{ name: 'a', maxlength: 1.5 }], /\.maxlength is a whole number/],
    ['a least text', [{ name: 'a', min: 3 }], /\.min means nothing to a text/],
    [
      'a least number in quotes',
      [{ name: 'a', type: 'number', min: '2026-01-01' }],
      /\.min is a num/,
    ],
    ['a first day as a number', [{ name: 'a', type: 'date', min: 3 }], /\.min is a day like/],
    ['a day that is none', [{ name: 'a', type: 'date', min: '2026-02-30' }], /\.min is a day like/],
    ['less than least', [{ name: 'a', type: 'number', min: 3, max: 2 }], /\.max is less than min/],
    ['consent to nothing', [{ name: 'a', type: 'consent' }], /\.label is missing: write what/],
    ['a step before the first', [{ name: 'a', step: 0 }], /\.step is a whole number from 1/],
    [
      'a condition on a field below',
      [{ name: 'a', showIf: { field: 'b', equals: '1' } }, { name: 'b' }],
      /^fields\[0\]\.showIf\.field is "b", which is no field above this one/,
    ],
    [
      'a condition on itself',
      [{ name: 'a', showIf: { field: 'a', equals: '1' } }],
      /\.showIf\.field is "a"/,
    ],
    [
      'a condition of no kind',
      [{ name: 'a', showIf: { field: 'b' } }],
      /\.showIf is \{ "field": …/,
    ],
    [
      'more fields than anybody fills in',
      Array.from({ length: 101 }, (_, index) => ({ name: `f${String(index)}` })),
      /^fields has more than 100 entries/,
    ],
  ];
  for (const [name, written, said] of wrong)
    it(`says where, what and how to mend: ${name}`, () => {
      expect(complaint(written)).to.match(said);
    });
});
