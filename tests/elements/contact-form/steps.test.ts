import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeServer, json } from '../../fixtures/fake-fetch.js';
import { control, extrasOf, press, sentJson, tick, type } from '../../fixtures/forms.js';
import { focused, isVisible, mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();

const fields = [
  { name: 'boat', required: true, step: 1 },
  { name: 'rig', type: 'radio', options: ['Sloop', 'Ketch'], step: 1 },
  { name: 'sails', type: 'number', step: 2, showIf: { field: 'rig', equals: 'Ketch' } },
  { name: 'plan', type: 'file', step: 3 },
  { name: 'name', required: true, step: 3 },
  { name: 'email', required: true, step: 4 },
];

const formOf = (attributes = {}) =>
  mount('contact-form', {
    action: server.serve({ ok: true }),
    fields: JSON.stringify(fields),
    ...attributes,
  });

const asked = (form: Element) =>
  parts(form, 'field')
    .filter(isVisible)
    .map((field) => field.querySelector<HTMLInputElement>('[name]')?.name);
const heading = (form: Element) => wordsOf(part(form, 'step'));

async function next(form: ContactFormElement): Promise<void> {
  await press(form);
  await form.updateComplete;
}

describe('A form in steps', () => {
  it('shows one step at a time and says which of how many', async () => {
    const form = await formOf();
    expect(asked(form)).to.deep.equal(['boat', 'rig']);
    expect(heading(form)).to.equal('Step 1 of 3');
    expect(wordsOf(part(form, 'submit'))).to.equal('Next');
    expect(parts(form, 'back')).to.deep.equal([]);
  });

  it('goes on with the button, and its heading takes focus', async () => {
    const form = await formOf();
    type(form, { boat: 'Ida' });
    await next(form);
    expect(asked(form)).to.deep.equal(['plan', 'name']);
    expect(heading(form)).to.equal('Step 2 of 3');
    expect(focused(form)).to.equal(part(form, 'step'));
    expect(server.requests).to.deep.equal([]);
  });

  it('goes on with Enter', async () => {
    const form = await formOf();
    type(form, { boat: 'Ida' });
    control(form, 'boat').focus();
    const moved = oneEvent(form, 'contact-step');
    await sendKeys({ press: 'Enter' });
    await moved;
    await form.updateComplete;
    expect(heading(form)).to.equal('Step 2 of 3');
  });

  it('judges each step by itself', async () => {
    const form = await formOf();
    await next(form);
    expect(asked(form)).to.deep.equal(['boat', 'rig']);
    expect(focused(form)).to.equal(part(form, 'error-summary'));
    expect([...part(form, 'error-summary').querySelectorAll('a')].map(wordsOf)).to.deep.equal([
      'Enter boat',
    ]);
  });

  it('leads back with every answer kept, files too', async () => {
    const form = await formOf();
    type(form, { boat: 'Ida' });
    await next(form);
    type(form, { name: 'Ida Holm' });
    const files = new DataTransfer();
    files.items.add(new File(['lines'], 'plan.txt'));
    control(form, 'plan').files = files.files;
    part(form, 'back').click();
    await form.updateComplete;
    await form.updateComplete;
    expect(asked(form)).to.deep.equal(['boat', 'rig']);
    expect(form.values).to.include({ boat: 'Ida', name: 'Ida Holm' });
    await next(form);
    expect(control(form, 'plan').files?.[0]?.name).to.equal('plan.txt');
    expect(focused(form)).to.equal(part(form, 'step'));
  });

  it('asks a step only where the answers lead there', async () => {
    const form = await formOf();
    type(form, { boat: 'Ida' });
    tick(form, 'rig', 'Ketch');
    await form.updateComplete;
    expect(heading(form)).to.equal('Step 1 of 4');
    await next(form);
    expect(asked(form)).to.deep.equal(['sails']);
  });

  it('is sent whole from the last step, in one request', async () => {
    const form = await formOf();
    type(form, { boat: 'Ida' });
    await next(form);
    type(form, { name: 'Ida Holm' });
    await next(form);
    expect(wordsOf(part(form, 'submit'))).to.equal('Send message');
    type(form, { email: 'ida@visitor.example' });
    expect(await press(form)).to.include({ ok: true });
    expect(server.requests).to.have.length(1);
    expect(sentJson(server.requests[0])).to.include({
      boat: 'Ida',
      name: 'Ida Holm',
      email: 'ida@visitor.example',
    });
  });

  it('tells the page of every step, which may say no', async () => {
    const form = await formOf();
    const told = record(form, 'contact-step');
    type(form, { boat: 'Ida' });
    form.addEventListener(
      'contact-step',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    await next(form);
    expect(heading(form)).to.equal('Step 1 of 3');
    await next(form);
    expect(heading(form)).to.equal('Step 2 of 3');
    expect(
      told.map(({ detail }) => `${String(detail.step)}/${String(detail.steps)}`),
    ).to.deep.equal(['2/3', '2/3']);
    expect(told[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(JSON.stringify(told[0]?.detail)).not.to.contain('Ida');
  });

  it('leads to the step that the server complains about', async () => {
    const complaint = json({ errors: { boat: 'We know no such boat.' } }, { status: 422 });
    const form = await formOf({ action: server.serve(complaint) });
    type(form, { boat: 'Ida' });
    await next(form);
    type(form, { name: 'Ida Holm' });
    await next(form);
    type(form, { email: 'ida@visitor.example' });
    await press(form);
    expect(asked(form)).to.deep.equal(['boat', 'rig']);
    expect(wordsOf(part(form, 'error'))).to.equal('We know no such boat.');
    expect(focused(form)).to.equal(part(form, 'error-summary'));
  });

  it('leads to a field of another step that the page names', async () => {
    const form = await formOf();
    form.focusField('email');
    await form.updateComplete;
    await form.updateComplete;
    expect(focused(form)).to.equal(control(form, 'email'));
  });

  it('keeps the answers of all steps in its draft', async () => {
    const form = await formOf();
    await extrasOf(form);
    type(form, { boat: 'Ida' });
    await next(form);
    type(form, { name: 'Ida Holm' });
    form.remove();
    const again = await formOf();
    await extrasOf(again);
    expect(again.values).to.include({ boat: 'Ida', name: 'Ida Holm' });
  });

  it('begins anew after reset()', async () => {
    const form = await formOf();
    type(form, { boat: 'Ida' });
    await next(form);
    form.reset();
    await form.updateComplete;
    expect(heading(form)).to.equal('Step 1 of 3');
    expect(form.values.boat).to.equal('');
  });

  it('asks for a consent on its last step', async () => {
    const form = await formOf({ consent: 'required' });
    expect(isVisible(part(form, 'consent'))).to.equal(false);
    type(form, { boat: 'Ida' });
    await next(form);
    type(form, { name: 'Ida Holm' });
    await next(form);
    expect(isVisible(part(form, 'consent'))).to.equal(true);
  });

  it('says so in the language of the page', async () => {
    const form = await mount(
      'contact-form',
      { fields: JSON.stringify(fields) },
      { inside: { lang: 'id' } },
    );
    expect(heading(form)).to.equal('Langkah 1 dari 3');
  });

  it('passes axe on every step', async () => {
    const form = await formOf();
    await expect(form).to.be.accessible();
    type(form, { boat: 'Ida' });
    await next(form);
    await next(form);
    await expect(form).to.be.accessible();
  });
});
