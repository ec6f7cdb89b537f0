import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer } from '../../fixtures/fake-fetch.js';
import { control, letter, press, sentJson, type } from '../../fixtures/forms.js';
import { focused, mount, part, parts, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const server = fakeServer();

const kinds = [
  { name: 'name', required: true },
  { name: 'budget', type: 'select', options: ['Small', { value: 'l', label: 'Large' }] },
  { name: 'how', type: 'radio', options: ['Letter', 'Call'], required: true },
  { name: 'number', type: 'tel', showIf: { field: 'how', equals: 'Call' }, required: true },
  { name: 'work', type: 'checkboxes', options: ['Nets', 'Oars', 'Sails'] },
  { name: 'boats', type: 'number', min: 1, max: 9 },
  { name: 'day', type: 'date', min: '2026-01-01' },
  { name: 'plan', type: 'file', accept: ['.txt'] },
  { name: 'news', type: 'checkbox', label: 'Send me news' },
  { name: 'source', type: 'hidden', value: 'harbour' },
  { name: 'message', maxlength: 20, hint: 'In short.' },
  { name: 'terms', type: 'consent', label: 'You may write to me', required: true },
];

const formOf = (fields: unknown = kinds, attributes = {}) =>
  mount('contact-form', {
    action: server.serve({ ok: true }),
    fields: JSON.stringify(fields),
    ...attributes,
  });

const choose = (form: Element, name: string, value: string) => {
  const wanted = `form [name="${name}"][value="${value}"]`;
  form.shadowRoot?.querySelector<HTMLInputElement>(wanted)?.click();
};

describe('Fields of every kind', () => {
  it('are shown with their labels, hints and options', async () => {
    const form = await formOf();
    expect(wordsOfParts(form, 'label')).to.deep.equal([
      'Name',
      'Budget (optional)',
      'How',
      'Work (optional)',
      'Boats (optional)',
      'Day (optional)',
      'Plan (optional)',
      'Send me news (optional)',
      'Message (optional)',
      'You may write to me',
    ]);
    expect([...control(form, 'budget').querySelectorAll('option')].map(wordsOf)).to.deep.equal([
      'Choose…',
      'Small',
      'Large',
    ]);
    expect(parts(form, 'radio')).to.have.length(2);
    const groups = [
      ...(form.shadowRoot?.querySelectorAll('[role=radiogroup], [role=group]') ?? []),
    ];
    const names = groups.map((group) =>
      form.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') ?? ''),
    );
    expect(names.map((name) => name && wordsOf(name))).to.deep.equal(['How', 'Work (optional)']);
    expect(wordsOf(part(form, 'hint'))).to.equal('In short.');
  });

  it('pass axe, right and wrong', async () => {
    const form = await formOf();
    await expect(form).to.be.accessible();
    await press(form);
    await expect(form).to.be.accessible();
  });

  it('are sent as they were answered', async () => {
    const form = await formOf();
    type(form, { name: 'Ida Holm', boats: '3,5', day: '2026-08-18', message: 'Ahoy' });
    control(form, 'budget').value = 'l';
    choose(form, 'how', 'Letter');
    choose(form, 'work', 'Nets');
    choose(form, 'work', 'Sails');
    choose(form, 'terms', 'yes');
    expect(await press(form)).to.include({ ok: true });
    const { _meta, ...answers } = sentJson(server.requests[0]);
    expect(_meta).to.be.an('object');
    expect(answers).to.deep.include({
      name: 'Ida Holm',
      budget: 'l',
      how: 'Letter',
      work: ['Nets', 'Sails'],
      boats: '3.5',
      day: '2026-08-18',
      source: 'harbour',
      message: 'Ahoy',
      terms: 'yes',
    });
    expect(answers).not.to.have.property('number');
  });

  it('say in words what is wrong with each', async () => {
    const form = await formOf();
    type(form, { name: 'Ida', boats: '12', day: '2025-12-31', message: 'x'.repeat(21) });
    await press(form);
    expect([...part(form, 'error-summary').querySelectorAll('a')].map(wordsOf)).to.deep.equal([
      'Choose how',
      'Boats must be 9 or less',
      'Day must be January 1, 2026 or later',
      'Message is too long',
      'Tick the box so that the message can be sent',
    ]);
    expect(server.requests).to.deep.equal([]);
  });

  for (const [lang, day, number] of [
    ['da', '1. januar 2026', '1.000'],
    ['id', '1 Januari 2026', '1.000'],
    ['x', '2026-01-01', '1000'],
  ] as const)
    it(`say limits as the page’s language writes them: ${lang}`, async () => {
      const fields = JSON.stringify([
        { name: 'day', type: 'date', min: '2026-01-01', required: true },
        { name: 'boats', type: 'number', max: 1000, required: true },
      ]);
      const form = await mount(
        'contact-form',
        { action: server.serve({ ok: true }), fields },
        { inside: { lang } },
      );
      type(form, { day: '2025-12-31', boats: '1001' });
      await press(form);
      const [early, large] = [...part(form, 'error-summary').querySelectorAll('a')].map(wordsOf);
      expect(early).to.contain(day);
      expect(large).to.contain(number);
    });

  it('are asked to be answered where their label is a question', async () => {
    const form = await formOf([
      { name: 'day', type: 'date', label: 'When do you sail?', required: true },
      { name: 'rig', type: 'radio', label: 'Which rig?', options: ['Sloop'], required: true },
      { name: 'message', label: 'What is it about?', required: true },
    ]);
    await press(form);
    const expected = ['When do you sail?', 'Which rig?', 'What is it about?'].map(
      (question) => `Answer “${question}”`,
    );
    expect([...part(form, 'error-summary').querySelectorAll('a')].map(wordsOf)).to.deep.equal(
      expected,
    );
    expect(wordsOfParts(form, 'error')).to.deep.equal(expected);
  });

  it('have as much air below the words of a group as below any other', async () => {
    const form = await formOf([
      { name: 'name', hint: 'As on the papers' },
      { name: 'rig', type: 'radio', options: ['Sloop'], hint: 'Of your boat' },
    ]);
    const [alone, grouped] = parts(form, 'label').map((label) => {
      const hint = label.parentElement?.querySelector('[part=hint]');
      return (hint?.getBoundingClientRect().top ?? 0) - label.getBoundingClientRect().bottom;
    });
    expect(grouped).to.be.closeTo(alone ?? 0, 1);
    expect(grouped).to.be.above(3);
  });

  it('are reached from the summary, groups by their first box', async () => {
    const form = await formOf();
    await press(form);
    part(form, 'error-summary').querySelector<HTMLElement>('a[href="#field-how"]')?.click();
    expect(focused(form)).to.include({ type: 'radio', value: 'Letter' });
  });

  it('are set by the page by their names', async () => {
    const form = await formOf();
    form.values = { how: 'Call', work: 'Oars, Sails', news: 'yes', budget: 'Small' };
    await form.updateComplete;
    await form.updateComplete;
    expect(form.values).to.include({
      how: 'Call',
      work: 'Oars, Sails',
      news: 'yes',
      budget: 'Small',
    });
  });
});

describe('A field that is asked for under a condition', () => {
  it('comes and goes with the answer it depends on, and others keep their words', async () => {
    const form = await formOf();
    type(form, { message: 'Ahoy' });
    expect(parts(form, 'field-number')).to.deep.equal([]);
    choose(form, 'how', 'Call');
    await form.updateComplete;
    expect(parts(form, 'field-number')).to.have.length(1);
    expect(control(form, 'message').value).to.equal('Ahoy');
    choose(form, 'how', 'Letter');
    await form.updateComplete;
    expect(parts(form, 'field-number')).to.deep.equal([]);
    expect(control(form, 'message').value).to.equal('Ahoy');
  });

  it('must be answered only while it is shown', async () => {
    const form = await formOf([
      { name: 'how', type: 'radio', options: ['Letter', 'Call'] },
      { name: 'phone', required: true, showIf: { field: 'how', equals: 'Call' } },
    ]);
    expect(await form.checkValidity()).to.equal(true);
    choose(form, 'how', 'Call');
    expect(await form.checkValidity()).to.equal(false);
  });
});

describe('A field that depends on one with an answer from the start', () => {
  it('is there from the start', async () => {
    const form = await formOf([
      { name: 'how', type: 'radio', options: ['Letter', 'Call'], value: 'Call' },
      { name: 'phone', required: true, showIf: { field: 'how', equals: 'Call' } },
    ]);
    expect(parts(form, 'field-phone')).to.have.length(1);
    expect(form.values).to.include({ how: 'Call' });
  });
});

describe('A count of characters', () => {
  it('tells what is left, and what is too much, without cutting', async () => {
    const form = await formOf([{ name: 'message', maxlength: 5 }]);
    expect(wordsOf(part(form, 'count'))).to.equal('5 characters left');
    type(form, { message: 'Ahoy' });
    await form.updateComplete;
    expect(wordsOf(part(form, 'count'))).to.equal('1 character left');
    type(form, { message: 'Ahoy there' });
    await form.updateComplete;
    expect(wordsOf(part(form, 'count'))).to.equal('5 characters too many');
    expect(control(form, 'message').value).to.equal('Ahoy there');
  });
});

describe('A file', () => {
  it('goes along with the message', async () => {
    const form = await formOf([{ name: 'plan', type: 'file', required: true }], {
      provider: 'formspree',
    });
    expect(await form.checkValidity()).to.equal(false);
    const files = new DataTransfer();
    files.items.add(new File(['tides'], 'plan.txt', { type: 'text/plain' }));
    control(form, 'plan').files = files.files;
    const told = oneEvent(form, 'contact-submit');
    await press(form);
    expect((await told).detail.values).to.include({ plan: 'plan.txt' });
    expect(server.requests).to.have.length(1);
  });
});

describe('A page that changes what is sent', () => {
  it('writes it into the event', async () => {
    const form = await mount('contact-form', { action: server.serve({ ok: true }) });
    form.addEventListener('contact-submit', ({ detail }) => {
      detail.values.message = 'Changed.';
      detail.values.campaign = 'spring';
    });
    type(form, letter);
    await press(form);
    expect(sentJson(server.requests[0])).to.include({
      name: 'Ida Holm',
      message: 'Changed.',
      campaign: 'spring',
    });
  });
});
