import { expect } from '@open-wc/testing';
import { sendContact } from '../../src/contact/send-contact.js';
import { fakeServer, json, text, unreachable } from '../fixtures/fake-fetch.js';
import { letter } from './letters.js';

const server = fakeServer();
const send = (action: string | undefined, options: { provider?: 'auto' | 'hubspot' } = {}) =>
  sendContact(letter, {
    action,
    provider: 'auto',
    base: 'https://partner.example/',
    signal: new AbortController().signal,
    timeout: 1000,
    ...options,
  });

describe('Sending a message', () => {
  let said: unknown[] = [];
  const genuine = console.error;
  beforeEach(() => {
    said = [];
    console.error = (...words: unknown[]) => said.push(...words);
  });
  afterEach(() => {
    console.error = genuine;
  });

  it('is one request', async () => {
    const action = server.serve(json({ ok: true, id: 'm1' }));
    expect(await send(action)).to.include({ ok: true, id: 'm1' });
    expect(server.requests).to.have.length(1);
  });

  for (const action of [undefined, '', 'javascript:alert(1)', 'mailto:a@b.example', 'http://'])
    it(`is none at all when the address is ${String(action)}`, async () => {
      expect(await send(action)).to.include({ ok: false, kind: 'config', outcome: 'not-sent' });
      expect(server.requests).to.deep.equal([]);
    });

  it('tells the developer what to mend, and the visitor nothing of it', async () => {
    const errors = [{ message: 'CAPTCHA', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }];
    const action = server.serve(json({ errors }, { status: 400 }));
    expect(await send(action, { provider: 'hubspot' })).to.include({ kind: 'config', message: '' });
    expect(said.join(' ')).to.contain('CAPTCHA').and.to.contain('HubSpot');
  });

  it('says nothing to the developer when there is nothing to mend', async () => {
    await send(server.serve(text('no', 'text/plain', { status: 422 })));
    await send(server.serve(unreachable));
    expect(said).to.deep.equal([]);
  });
});
