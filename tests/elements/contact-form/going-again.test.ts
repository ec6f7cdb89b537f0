import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeServer, status, unreachable } from '../../fixtures/fake-fetch.js';
import { extrasOf, letter, press, sentJson, statesOf, type } from '../../fixtures/forms.js';
import { focused, mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();
const busy = status(503, { 'retry-after': '0' });
/** A server that took the message and could not deliver it. */
const stumbled = (idempotent: unknown) => () =>
  Response.json(
    { title: 'Not delivered', idempotent },
    { status: 500, headers: { 'retry-after': '0' } },
  );

async function written(attributes = {}): Promise<ContactFormElement> {
  const form = await mount('contact-form', { action: server.serve({ ok: true }), ...attributes });
  await extrasOf(form);
  type(form, letter);
  return form;
}

describe('A message that the server asks to send again', () => {
  it('goes again by itself, with the same name', async () => {
    const form = await written({ action: server.serve(busy, busy, { ok: true }) });
    const retries = record(form, 'contact-retry');
    expect(await press(form)).to.include({ ok: true });
    const names = server.requests.map(
      (request) => (sentJson(request)._meta as Record<string, string>).submission_id,
    );
    expect(names).to.have.length(3);
    expect(new Set(names)).to.have.length(1);
    expect(retries.map(({ detail }) => [detail.attempt, detail.delay])).to.deep.equal([
      [1, 0],
      [2, 0],
    ]);
    expect(retries[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(JSON.stringify(retries[0]?.detail)).not.to.contain('Ida');
  });

  it('goes as often as the page allows', async () => {
    const form = await written({ action: server.serve(busy), retries: 1 });
    expect(await press(form)).to.include({ ok: false, kind: 'server' });
    expect(server.requests).to.have.length(2);
    expect(form.values).to.deep.equal(letter);
  });

  it('does not go again when the page says no', async () => {
    const form = await written({ action: server.serve(busy) });
    form.addEventListener('contact-retry', (event) => {
      event.preventDefault();
    });
    expect(await press(form)).to.include({ ok: false, kind: 'server' });
    expect(server.requests).to.have.length(1);
  });

  it('says what it waits for, and can be stopped', async () => {
    const form = await written({ action: server.serve(status(503, { 'retry-after': '7' })) });
    const retry = oneEvent(form, 'contact-retry');
    const sent = press(form);
    await retry;
    await form.updateComplete;
    expect(wordsOf(part(form, 'status'))).to.contain('Trying again in 7 seconds');
    form.abort();
    await sent;
    expect(server.requests).to.have.length(1);
    expect(form.status).not.to.equal('sending');
  });

  it('goes again by itself where the endpoint says that it knows a message by its id', async () => {
    const form = await written({ action: server.serve(stumbled(true), { ok: true }) });
    expect(await press(form)).to.include({ ok: true });
    const names = server.requests.map(
      (request) => (sentJson(request)._meta as Record<string, string>).submission_id,
    );
    expect(names).to.have.length(2);
    expect(new Set(names)).to.have.length(1);
  });

  for (const [name, answer] of [
    ['500 of which the endpoint says nothing', stumbled(undefined)],
    ['500 with other words for it', stumbled('yes')],
    ['503 that says nothing of when', status(503)],
    ['a broken line', unreachable],
  ] as const)
    it(`does not go again after ${name}: it may have arrived`, async () => {
      const form = await written({ action: server.serve(answer) });
      await press(form);
      expect(server.requests).to.have.length(1);
    });
});

describe('A visitor who leaves while the message is under way', () => {
  it('need not wait: the request outlives the page', async () => {
    await press(await written());
    expect(server.requests[0]?.keepalive).to.equal(true);
  });

  it('has to wait only for what no browser carries on with', async () => {
    const form = await written();
    type(form, { message: 'Ø'.repeat(19_999) });
    const files = [{ name: 'plan', type: 'file' }];
    const large = await mount('contact-form', {
      action: server.serve({ ok: true }),
      fields: JSON.stringify(files),
    });
    const list = new DataTransfer();
    list.items.add(new File(['x'.repeat(70_000)], 'plan.txt'));
    const input = large.shadowRoot?.querySelector<HTMLInputElement>('[name=plan]');
    if (input) input.files = list.files;
    await press(form);
    await press(large);
    expect(server.requests.map(({ keepalive }) => keepalive)).to.deep.equal([true, false]);
  });
});

describe('Files', () => {
  it('stay in the form when the message did not arrive', async () => {
    const form = await mount('contact-form', {
      action: server.serve(status(500)),
      fields: JSON.stringify([{ name: 'plan', type: 'file', required: true }]),
    });
    const list = new DataTransfer();
    list.items.add(new File(['tides'], 'plan.txt'));
    const input = form.shadowRoot?.querySelector<HTMLInputElement>('[name=plan]');
    if (input) input.files = list.files;
    expect(await press(form)).to.include({ ok: false });
    expect(input?.files?.[0]?.name).to.equal('plan.txt');
  });
});

describe('A form without a connection', () => {
  let isOnline = true;
  const connect = (online: boolean) => {
    isOnline = online;
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  };
  beforeEach(() => {
    isOnline = true;
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('tells stylesheets so', async () => {
    const form = await written();
    connect(false);
    await form.updateComplete;
    expect(statesOf(form)).to.include('offline');
    connect(true);
    await form.updateComplete;
    expect(statesOf(form)).not.to.include('offline');
  });

  it('sends nothing, and says that the answers are saved', async () => {
    const form = await written();
    connect(false);
    const told = oneEvent(form, 'contact-error');
    expect(await press(form)).to.include({ kind: 'offline', outcome: 'not-sent' });
    expect((await told).detail.error).to.include({ code: 'offline' });
    expect(wordsOf(part(form, 'error-summary'))).to.contain(
      'You are offline. Your answers are saved',
    );
    expect(statesOf(form)).to.include.members(['error', 'draft', 'offline']);
    expect(server.requests).to.deep.equal([]);
  });

  it('offers to send on return, and sends nothing by itself', async () => {
    const form = await written();
    connect(false);
    await press(form);
    connect(true);
    await form.updateComplete;
    await form.updateComplete;
    expect(parts(form, 'error-summary')).to.deep.equal([]);
    expect(wordsOf(part(form, 'status'))).to.contain('You are back online');
    expect(server.requests).to.deep.equal([]);
    const button = part(form, 'notice').querySelector('button');
    expect(focused(form)).to.equal(button);
    await expect(form).to.be.accessible();
    const success = oneEvent(form, 'contact-success');
    button?.click();
    await success;
    expect(server.requests).to.have.length(1);
  });

  it('offers nothing to who has not tried to send', async () => {
    const form = await written();
    connect(false);
    connect(true);
    await form.updateComplete;
    expect(parts(form, 'notice')).to.deep.equal([]);
  });
});

describe('A draft', () => {
  it('is told to stylesheets while there is one', async () => {
    const form = await mount('contact-form', { action: server.serve({ ok: true }) });
    await extrasOf(form);
    expect(statesOf(form)).not.to.include('draft');
    type(form, letter);
    await form.updateComplete;
    expect(statesOf(form)).to.include('draft');
    await press(form);
    await form.updateComplete;
    expect(statesOf(form)).not.to.include('draft');
  });

  it('goes on being kept after the form was moved in the page', async () => {
    const form = await written();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(form);
    await form.updateComplete;
    expect(form.values).to.deep.equal(letter);
    type(form, { message: 'Written after the move.' });
    expect(sessionStorage.getItem(sessionStorage.key(0) ?? '')).to.contain('after the move');
    expect(await press(form)).to.include({ ok: true });
    elsewhere.remove();
  });
});
