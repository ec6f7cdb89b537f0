import { expect } from '@open-wc/testing';
import type { Field } from '../../src/contact/field.js';
import { parseFieldDefinition } from '../../src/contact/field-schema.js';
import { parseMessage } from '../../src/contact/message-schema.js';

const define = (...fields: object[]) => parseFieldDefinition(JSON.stringify(fields));
const boat = { name: 'boat', type: 'radio', options: ['sloop', 'ketch', 'none, yet'] };
const boats = { ...boat, type: 'checkboxes' };

/** What an answer becomes, or what is wrong with it: `missing`, or the rule. */
function read(field: object, ...given: unknown[]): unknown {
  const fields = define({ name: 'it', ...field });
  const name = fields[0]?.name ?? '';
  const parsed = parseMessage(fields, given.length > 0 ? { [name]: given[0] } : {});
  if ('values' in parsed) return parsed.values[name];
  const [issue] = parsed.issues[name] ?? [];
  return `${issue?.code ?? ''} ${issue?.rule ?? ''}`.trim();
}

const file = (name: string, type: string, size = 3) => new File(['x'.repeat(size)], name, { type });

describe('An answer', () => {
  const rows: readonly (readonly [object, unknown, unknown])[] = [
    [{ type: 'text' }, '  Ida ', 'Ida'],
    [{ type: 'text', required: true }, '   ', 'missing'],
    [{ type: 'text', maxlength: 3 }, 'abc', 'abc'],
    [{ type: 'text', maxlength: 3 }, 'abcd', 'too-long'],
    [{ type: 'text', minlength: 3 }, 'abc', 'abc'],
    [{ type: 'text', minlength: 3 }, ' ab ', 'refused too-short'],
    [{ type: 'text', minlength: 3 }, '', ''],
    [{ type: 'text' }, 'x'.repeat(501), 'too-long'],
    [{ type: 'textarea' }, 'x'.repeat(501), 'x'.repeat(501)],
    [{ type: 'hidden' }, 'x'.repeat(2000), 'x'.repeat(2000)],
    [{ type: 'text' }, { toString: 'x' }, 'missing'],
    [{ type: 'email' }, 'ida', 'email'],
    [{ type: 'tel' }, '12', 'tel'],
    [{ type: 'url' }, 'x', 'url'],

    [{ type: 'number' }, '', ''],
    [{ type: 'number', required: true }, '', 'missing'],
    [{ type: 'number' }, '12', '12'],
    [{ type: 'number' }, 12, '12'],
    [{ type: 'number' }, ' 1,5 ', '1.5'],
    [{ type: 'number' }, '-0.25', '-0.25'],
    [{ type: 'number' }, '1e9', 'refused number'],
    [{ type: 'number' }, '1.000,5', 'refused number'],
    [{ type: 'number' }, 'twelve', 'refused number'],
    [{ type: 'number' }, Infinity, 'refused number'],
    [{ type: 'number' }, [12], 'missing'],
    [{ type: 'number', min: 2 }, '2', '2'],
    [{ type: 'number', min: 2 }, '1,9', 'refused too-small'],
    [{ type: 'number', max: 2 }, '2.1', 'refused too-large'],
    [{ type: 'number', min: 2 }, '', ''],

    [{ type: 'date' }, '2026-02-28', '2026-02-28'],
    [{ type: 'date' }, '2024-02-29', '2024-02-29'],
    [{ type: 'date' }, '2026-02-29', 'refused date'],
    [{ type: 'date' }, '28.2.2026', 'refused date'],
    [{ type: 'date' }, '', ''],
    [{ type: 'date', min: '2026-01-02' }, '2026-01-01', 'refused too-early'],
    [{ type: 'date', max: '2026-01-02' }, '2026-01-03', 'refused too-late'],
    [{ type: 'date', min: '2026-01-02', max: '2026-01-02' }, '2026-01-02', '2026-01-02'],

    [boat, 'sloop', 'sloop'],
    [boat, 'Sloop', 'refused choice'],
    [boat, '', ''],
    [{ ...boat, required: true }, '', 'missing'],
    [boat, ['sloop'], 'missing'],

    [boats, ['sloop', 'ketch'], 'sloop, ketch'],
    [boats, ['sloop', 'sloop'], 'sloop'],
    [boats, 'sloop', 'sloop'],
    [boats, 'sloop, ketch', 'sloop, ketch'],
    [boats, 'none, yet', 'none, yet'],
    [boats, [], ''],
    [boats, '', ''],
    [boats, ['sloop', 'raft'], 'refused choice'],
    [boats, [7], 'missing'],
    [boats, { 0: 'sloop' }, 'missing'],
    [{ ...boats, required: true }, [], 'missing'],

    [{ type: 'checkbox' }, 'on', 'yes'],
    [{ type: 'checkbox' }, true, 'yes'],
    [{ type: 'checkbox' }, '', ''],
    [{ type: 'checkbox' }, 'off', ''],
    [{ type: 'checkbox', required: true }, false, 'missing'],
    [{ type: 'consent', label: 'Write.', required: true }, 'on', 'yes'],
    [{ type: 'consent', label: 'Write.', required: true }, '', 'missing'],
    [{ type: 'consent', label: 'Write.' }, '', ''],

    [{ type: 'file' }, file('a.txt', 'text/plain'), 'a.txt'],
    [{ type: 'file' }, [], ''],
    [{ type: 'file' }, file('', 'application/octet-stream', 0), ''],
    [{ type: 'file', required: true }, file('', 'application/octet-stream', 0), 'missing'],
    [{ type: 'file' }, 'a.txt', 'missing'],
    [{ type: 'file' }, { name: 'a.txt', type: '', size: 1 }, 'missing'],
    [{ type: 'file', maxsize: 3 }, file('a.txt', ''), 'a.txt'],
    [{ type: 'file', maxsize: 2 }, file('a.txt', ''), 'refused file-size'],
    [{ type: 'file', accept: ['.PDF'] }, file('plan.pdf', ''), 'plan.pdf'],
    [{ type: 'file', accept: ['image/*'] }, file('a.svg', 'image/svg+xml'), 'a.svg'],
    [{ type: 'file', accept: ['image/*'] }, file('a.txt', 'text/plain'), 'refused file-type'],
    [{ type: 'file', accept: ['.pdf', 'text/plain'] }, file('a.txt', 'text/plain'), 'a.txt'],
    [{ type: 'file' }, [file('a', ''), file('b', '')], 'refused too-many-files'],
    [{ type: 'file', multiple: true }, [file('a', ''), file('b', '')], 'a, b'],
  ];
  for (const [field, given, becomes] of rows) {
    const shown = (value: unknown) => {
      const names = [value].flat().map((one) => (one instanceof File ? `file ${one.name}` : one));
      return JSON.stringify(Array.isArray(value) ? names : names[0]).slice(0, 60);
    };
    it(`to ${shown(field)}: ${shown(given)} is ${shown(becomes)}`, () => {
      expect(read(field, given)).to.equal(becomes);
    });
  }

  for (const [type, more] of Object.entries({
    ...{ text: {}, number: {}, date: {}, checkbox: {}, file: {}, hidden: {} },
    ...{ select: boat, checkboxes: boats, consent: { label: 'Write.' } },
  }))
    it(`that is left out is empty, or missing where it has to be there: ${type}`, () => {
      expect(read({ ...more, type, name: 'it' })).to.equal('');
      expect(read({ ...more, type, name: 'it', required: true })).to.equal('missing');
    });
});

describe('Answers on their way to a back end', () => {
  it('are lists where several were ticked, and files apart', () => {
    const plan = file('plan.pdf', 'application/pdf');
    const fields = define(boats, { name: 'plan', type: 'file' }, { name: 'name' });
    const answers = { boats: [], boat: ['sloop', 'ketch'], plan, name: 'Ida' };
    expect(parseMessage(fields, answers)).to.deep.equal({
      values: { boat: 'sloop, ketch', plan: 'plan.pdf', name: 'Ida' },
      answers: { boat: ['sloop', 'ketch'], name: 'Ida' },
      files: { plan: [plan] },
    });
  });

  it('are only those that were asked for', () => {
    const parsed = parseMessage(define({ name: 'name' }), { name: 'Ida', role: 'admin' });
    expect(parsed).to.deep.include({ values: { name: 'Ida' } });
  });
});

describe('A field that is asked for under a condition', () => {
  const fields: readonly Field[] = define(
    { name: 'kind', type: 'select', options: ['boat', 'car', 'none'] },
    { name: 'mast', required: true, showIf: { field: 'kind', equals: 'boat' } },
    { name: 'plate', required: true, showIf: { field: 'kind', in: ['car', 'boat'] } },
    { name: 'news', type: 'checkbox' },
    { name: 'address', required: true, showIf: { field: 'news', equals: true } },
    { name: 'why', required: true, showIf: { field: 'mast', equals: 'broken' } },
  );
  const asked = (answers: object) => {
    const parsed = parseMessage(fields, answers as Record<string, unknown>);
    return 'issues' in parsed ? Object.keys(parsed.issues) : [];
  };

  for (const [answers, missing] of [
    [{}, []],
    [{ kind: 'none' }, []],
    [{ kind: 'car' }, ['plate']],
    [{ kind: 'boat' }, ['mast', 'plate']],
    [{ news: 'on' }, ['address']],
    [{ news: '' }, []],
    [{ kind: 'boat', plate: 'x', mast: 'broken' }, ['why']],
    [{ kind: 'car', plate: 'x', mast: 'broken' }, []],
  ] as const)
    it(`is required only when it is shown: ${JSON.stringify(answers)}`, () => {
      expect(asked(answers)).to.deep.equal(missing);
    });

  it('is left out of the message when it is not shown, whatever was typed into it', () => {
    const parsed = parseMessage(fields, { kind: 'none', mast: 'old', plate: 'old' });
    expect(parsed).to.deep.include({ values: { kind: 'none', news: '' } });
  });

  it('goes by several ticks, too', () => {
    const several = define(boats, { name: 'sail', showIf: { field: 'boat', equals: 'ketch' } });
    expect(parseMessage(several, { boat: ['sloop', 'ketch'], sail: 'red' })).to.deep.include({
      values: { boat: 'sloop, ketch', sail: 'red' },
    });
  });

  it('is not shown by what every object inherits', () => {
    const odd = define(
      { name: 'toString' },
      { name: 'b', showIf: { field: 'toString', equals: 'x' } },
    );
    expect(parseMessage(odd, {})).to.deep.include({ values: { toString: '' } });
  });
});
