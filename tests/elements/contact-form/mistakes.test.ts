import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, json } from '../../fixtures/fake-fetch.js';
import { control, letter, press, type } from '../../fixtures/forms.js';
import {
  focused,
  mount,
  part,
  parts,
  record,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

const server = fakeServer();
const formWith = async (values: Record<string, string>, attributes = {}) => {
  const form = await mount('contact-form', { action: server.serve({}), ...attributes });
  type(form, values);
  return form;
};

describe('A message that cannot go yet', () => {
  it('is not sent', async () => {
    const form = await formWith({ name: 'Ida Holm' });
    expect(await press(form)).to.equal(undefined);
    expect(server.requests).to.deep.equal([]);
    expect(form.status).to.equal('idle');
  });

  it('is told about in a summary that takes focus', async () => {
    const form = await formWith({});
    await press(form);
    expect(focused(form)).to.equal(part(form, 'error-summary'));
    expect(wordsOf(part(form, 'error-summary'))).to.equal(
      'There is a problem Enter your name Enter your email address Enter your message',
    );
  });

  it('is told about at each field, in the same words, tied to it', async () => {
    const form = await formWith({ name: 'Ida Holm' });
    await press(form);
    expect(wordsOfParts(form, 'error')).to.deep.equal([
      'Enter your email address',
      'Enter your message',
    ]);
    const email = control(form, 'email');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(email.getAttribute('aria-describedby')).to.contain(parts(form, 'error')[0]?.id);
    expect(control(form, 'name').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has links in its summary that lead to the fields', async () => {
    const form = await formWith({ name: 'Ida Holm', email: 'ida@visitor.example' });
    await press(form);
    const before = location.href;
    part(form, 'error-summary').querySelector('a')?.click();
    expect(focused(form)).to.equal(control(form, 'message'));
    expect(location.href).to.equal(before);
  });

  it('is told to the page by names of fields, never by what stands in them', async () => {
    const form = await formWith({ name: 'Ida Holm', email: 'not an address' });
    const told = oneEvent(form, 'contact-invalid');
    await press(form);
    const event = await told;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(event.detail.fields).to.deep.equal(['email', 'message']);
    expect(JSON.stringify(event.detail)).not.to.contain('Ida').and.not.to.contain('not an address');
  });

  it('passes axe', async () => {
    const form = await formWith({ email: 'not an address' });
    await press(form);
    await expect(form).to.be.accessible();
  });

  it('is told in words that say what to do', async () => {
    const form = await formWith(
      {},
      { fields: 'name* email* company* phone* website* rig* message*' },
    );
    await press(form);
    for (const words of wordsOfParts(form, 'error')) {
      expect(words).to.match(/^Enter /);
      expect(words).not.to.match(/please|sorry|invalid|required|oops|undefined/i);
    }
  });
});

describe('An answer', () => {
  for (const [field, value, accepted] of [
    ['email', 'ida@visitor.example', true],
    ['email', ' ida@visitor.example ', true],
    ['email', 'ida.holm+boat@visitor.co.example', true],
    ['email', 'ida', false],
    ['email', 'ida@', false],
    ['email', '@visitor.example', false],
    ['email', 'ida holm@visitor.example', false],
    ['email', 'ida@visitor', false],
    ['phone', '+45 70 00 00 12', true],
    ['phone', '(0293) 000-012', true],
    ['phone', 'call me', false],
    ['website', 'https://visitor.example/a', true],
    ['website', 'visitor.example', true],
    ['website', 'my website', false],
    ['name', '   ', false],
    ['name', 'Ø', true],
    ['name', 'x'.repeat(501), false],
    ['message', 'x'.repeat(5000), true],
    ['message', 'x'.repeat(20_001), false],
  ] as const)
    it(`to ${field} may ${accepted ? '' : 'not '}be “${value.slice(0, 40)}” (${String(value.length)})`, async () => {
      const form = await formWith({ [field]: value }, { fields: `${field}*` });
      expect(await form.checkValidity()).to.equal(accepted);
    });

  it('that nobody must give may be left out', async () => {
    const form = await formWith({}, { fields: 'email phone website' });
    expect(await form.checkValidity()).to.equal(true);
  });

  it('that nobody must give must still be right', async () => {
    const form = await formWith({ email: 'ida' }, { fields: 'email' });
    expect(await form.checkValidity()).to.equal(false);
  });

  it('is judged without a word by checkValidity', async () => {
    const form = await formWith({});
    expect(await form.checkValidity()).to.equal(false);
    expect(parts(form, 'error-summary')).to.deep.equal([]);
  });

  it('is judged in words by reportValidity', async () => {
    const form = await formWith({});
    expect(await form.reportValidity()).to.equal(false);
    expect(focused(form)).to.equal(part(form, 'error-summary'));
    type(form, letter);
    expect(await form.reportValidity()).to.equal(true);
  });
});

describe('An error', () => {
  it('does not come while someone types for the first time', async () => {
    const form = await formWith({ email: 'i' });
    type(form, { email: 'id' });
    await form.updateComplete;
    expect(parts(form, 'error')).to.deep.equal([]);
  });

  it('goes at the keystroke that mends it, and not before', async () => {
    const form = await formWith({ ...letter, email: 'ida' });
    await press(form);
    expect(parts(form, 'error')).to.have.length(1);
    for (const typed of ['ida@', 'ida@visitor', 'ida@visitor.e']) {
      type(form, { email: typed });
      await form.checkValidity();
      await form.updateComplete;
      expect(parts(form, 'error'), typed).to.have.length(1);
    }
    type(form, { email: 'ida@visitor.ex' });
    await form.checkValidity();
    await form.updateComplete;
    expect(parts(form, 'error')).to.deep.equal([]);
    expect(parts(form, 'error-summary')).to.deep.equal([]);
    expect(control(form, 'email').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('stays at the other fields', async () => {
    const form = await formWith({});
    await press(form);
    type(form, { name: 'Ida' });
    await form.checkValidity();
    await form.updateComplete;
    expect(wordsOfParts(form, 'error')).to.deep.equal([
      'Enter your email address',
      'Enter your message',
    ]);
  });

  it('may come from the page', async () => {
    const form = await formWith(letter);
    await form.setErrors({ email: [{ code: 'refused', message: 'We know this address.' }] });
    expect(wordsOfParts(form, 'error')).to.deep.equal(['We know this address.']);
    expect(form.errors).to.have.property('email');
  });
});

describe('An error from the server', () => {
  for (const [name, body, type] of [
    [
      'problem details with a map',
      { title: 'Bad', errors: { email: ['We know this address.'] } },
      'application/problem+json',
    ],
    [
      'problem details with pointers',
      { errors: [{ pointer: '#/email', detail: 'We know this address.' }] },
      'application/problem+json',
    ],
    [
      'a list of fields',
      { errors: [{ field: 'email', message: 'We know this address.' }] },
      'application/json',
    ],
    ['a map of texts', { errors: { email: 'We know this address.' } }, 'application/json'],
  ] as const)
    it(`stands at its field: ${name}`, async () => {
      const answer = json(body, { status: 422, headers: { 'content-type': type } });
      const form = await formWith(letter, { action: server.serve(answer) });
      const result = await press(form);
      expect(result).to.include({ ok: false, kind: 'validation', status: 422 });
      expect(wordsOfParts(form, 'error')).to.deep.equal(['We know this address.']);
      expect(focused(form)).to.equal(part(form, 'error-summary'));
      expect(form.values).to.deep.equal(letter);
    });

  it('is text, never markup', async () => {
    const words = '<img src=x onerror=alert(1)>';
    const answer = json({ message: words, errors: { email: words } }, { status: 422 });
    const form = await formWith(letter, { action: server.serve(answer) });
    await press(form);
    expect(wordsOf(part(form, 'error'))).to.equal(words);
    expect(form.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('about a field that the form does not have is said in the summary', async () => {
    const answer = json(
      { message: 'The boat is full.', errors: { seat: 'none' } },
      { status: 422 },
    );
    const form = await formWith(letter, { action: server.serve(answer) });
    await press(form);
    expect(parts(form, 'error')).to.deep.equal([]);
    expect(wordsOf(part(form, 'error-summary'))).to.contain('The boat is full.');
  });

  it('goes at the next keystroke, as nobody here can judge it', async () => {
    const answer = json({ errors: { email: 'We know this address.' } }, { status: 422 });
    const form = await formWith(letter, { action: server.serve(answer) });
    await press(form);
    type(form, { email: 'bo@visitor.example' });
    await form.checkValidity();
    await form.updateComplete;
    expect(parts(form, 'error')).to.deep.equal([]);
  });
});

describe('The first touch', () => {
  it('is told once, by the name of the field', async () => {
    const form = await mount('contact-form');
    const starts = record(form, 'contact-start');
    type(form, letter);
    expect(starts).to.have.length(1);
    expect(starts[0]?.detail.field).to.equal('name');
    expect(starts[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });
});
