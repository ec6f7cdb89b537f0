import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { isCaptchaName } from '../../../src/contact/captcha/index.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeVendors } from '../../fixtures/captcha-scripts.js';
import { fakeServer, json, status } from '../../fixtures/fake-fetch.js';
import { letter, press, sentJson, type } from '../../fixtures/forms.js';
import { isVisible, mount, part, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();
const vendors = fakeVendors();

const fields = {
  turnstile: 'cf-turnstile-response',
  recaptcha: 'g-recaptcha-response',
  hcaptcha: 'h-captcha-response',
  'friendly-captcha': 'frc-captcha-response',
  altcha: 'altcha',
  cap: 'cap-token',
};

const formOf = (captcha = 'turnstile', attributes = {}, children = '') =>
  mount(
    'contact-form',
    { action: server.serve({ ok: true }), captcha, 'captcha-site-key': 'k1', ...attributes },
    { children },
  );

/** Fills the form in, with which its captcha comes. */
async function written(form: ContactFormElement): Promise<void> {
  const before = vendors.count();
  type(form, letter);
  await waitUntil(() => vendors.count() > before, 'no captcha came', { timeout: 4000 });
}

const tokens = (field: string) => server.requests.map((request) => sentJson(request)[field]);
const trouble = (form: Element) => wordsOf(part(form, 'error-summary'));

for (const [name, field] of Object.entries(fields))
  describe(`A form with captcha="${name}"`, () => {
    it('asks nothing of anybody before its first touch', async () => {
      const form = await formOf(name);
      expect(isCaptchaName(name)).to.equal(true);
      expect(vendors.asked).to.deep.equal([]);
      expect(form.children).to.have.length(0);
    });

    it('shows it in the light DOM at the first touch, with its key', async () => {
      const form = await formOf(name);
      await written(form);
      const { place, key } = vendors.shown();
      expect(key).to.equal('k1');
      expect(form.querySelector('[slot="captcha"]')?.contains(place)).to.equal(true);
    });

    it('sends its token under the name that its servers know', async () => {
      const form = await formOf(name);
      await written(form);
      vendors.shown().solve('t1');
      expect(await press(form)).to.include({ ok: true });
      expect(tokens(field)).to.deep.equal(['t1']);
    });

    it('never sends a token twice: after a failure it waits for the next', async () => {
      const form = await formOf(name, { action: server.serve(status(500), { ok: true }) });
      await written(form);
      vendors.shown().solve('t1');
      await press(form);
      await waitUntil(() => vendors.resets() > 0, 'no other token was asked for', {
        timeout: 4000,
      });
      const sent = press(form);
      vendors.shown().solve('t2');
      expect(await sent).to.include({ ok: true });
      expect(tokens(field)).to.deep.equal(['t1', 't2']);
    });

    it('sends no token that is too old', async () => {
      const form = await formOf(name);
      await written(form);
      vendors.shown().solve('t1');
      vendors.shown().expire();
      const sent = press(form);
      vendors.shown().solve('t2');
      expect(await sent).to.include({ ok: true });
      expect(tokens(field)).to.deep.equal(['t2']);
    });

    it('says in words that it broke, sends nothing and keeps every word', async () => {
      const form = await formOf(name);
      await written(form);
      const submit = oneEvent(form, 'contact-submit');
      const sent = press(form);
      await submit;
      await waitUntil(() => wordsOf(part(form, 'status')).includes('security check'));
      vendors.shown().fail();
      expect(await sent).to.include({ ok: false, kind: 'captcha', outcome: 'not-sent' });
      expect(trouble(form)).to.contain('security check could not be done');
      expect(server.requests).to.deep.equal([]);
      expect(form.values).to.deep.equal(letter);
    });
  });

describe('A captcha', () => {
  it('that comes late is waited for, and the visitor is told', async () => {
    const form = await formOf();
    await written(form);
    const sent = press(form);
    await waitUntil(() => wordsOf(part(form, 'status')).includes('Do the security check'));
    expect(server.requests).to.deep.equal([]);
    vendors.shown().solve('t1');
    expect(await sent).to.include({ ok: true });
  });

  it('that nobody solves in time is a failure, and nothing was sent', async () => {
    const form = await formOf('turnstile', { timeout: 50 });
    await written(form);
    expect(await press(form)).to.include({ kind: 'captcha', outcome: 'not-sent' });
    expect(server.requests).to.deep.equal([]);
  });

  it('whose script is blocked is told in a sentence, and the words stay', async () => {
    vendors.isBlocked = true;
    const form = await formOf('hcaptcha');
    type(form, letter);
    expect(await press(form)).to.include({ ok: false, kind: 'captcha', outcome: 'not-sent' });
    expect(trouble(form)).to.contain('switch off what blocks it');
    expect(form.values).to.deep.equal(letter);
    expect(server.requests).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  it('that was blocked is asked for again with the next message', async () => {
    vendors.isBlocked = true;
    const form = await formOf('hcaptcha');
    type(form, letter);
    await press(form);
    vendors.isBlocked = false;
    vendors.isAutomatic = true;
    expect(await press(form)).to.include({ ok: true });
    expect(tokens('h-captcha-response')).to.deep.equal(['t1']);
  });

  it('that the server does not believe is told, and another token goes next', async () => {
    const refusal = json({ error: 'captcha' }, { status: 403 });
    vendors.isAutomatic = true;
    const form = await formOf('turnstile', { action: server.serve(refusal, { ok: true }) });
    await written(form);
    expect(await press(form)).to.include({ ok: false });
    expect(await press(form)).to.include({ ok: true });
    expect(tokens('cf-turnstile-response')).to.deep.equal(['t1', 't2']);
  });

  it('gives every try of the same message a token of its own', async () => {
    const busy = status(503, { 'retry-after': '0' });
    vendors.isAutomatic = true;
    const form = await formOf('turnstile', { action: server.serve(busy, { ok: true }) });
    await written(form);
    expect(await press(form)).to.include({ ok: true });
    expect(tokens('cf-turnstile-response')).to.deep.equal(['t1', 't2']);
  });

  it('stands where the page wants it', async () => {
    const form = await formOf('turnstile', {}, '<div slot="captcha" id="here"></div>');
    await written(form);
    expect(form.querySelector('#here')?.contains(vendors.shown().place)).to.equal(true);
    expect(form.children).to.have.length(1);
    expect(isVisible(form.querySelector('#here'))).to.equal(true);
  });

  it('is drawn anew when the form is moved, and its old token is not sent', async () => {
    const form = await formOf();
    await written(form);
    vendors.shown().solve('t1');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(form);
    await waitUntil(() => vendors.count() > 1, 'it was not drawn again');
    expect(form.querySelectorAll('[slot="captcha"] > *')).to.have.length(1);
    const sent = press(form);
    vendors.shown().solve('t2');
    expect(await sent).to.include({ ok: true });
    expect(tokens('cf-turnstile-response')).to.deep.equal(['t2']);
    elsewhere.remove();
  });

  it('whose script the page brought is not loaded again', async () => {
    (window as unknown as { installCaptcha: (name: string) => void }).installCaptcha('turnstile');
    const form = await formOf();
    await written(form);
    expect(vendors.asked).to.deep.equal([]);
  });

  it('is loaded once for two forms', async () => {
    const form = await formOf('turnstile');
    const other = await formOf('turnstile');
    await written(form);
    await written(other);
    expect(new Set(vendors.asked)).to.have.length(1);
  });

  it('is nobody else’s business: no event tells its token', async () => {
    const told: unknown[] = [];
    const form = await formOf();
    for (const name of ['contact-submit', 'contact-success'] as const)
      form.addEventListener(name, ({ detail }) => told.push(detail));
    await written(form);
    vendors.shown().solve('secret-token');
    await press(form);
    expect(told).to.have.length(2);
    expect(JSON.stringify(told)).not.to.contain('secret-token');
  });

  it('of a name that nobody knows is told as a failure, not left out', async () => {
    const form = await formOf('constructor');
    type(form, letter);
    expect(await press(form)).to.include({ ok: false, kind: 'captcha' });
    expect(server.requests).to.deep.equal([]);
  });
});
