import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { clear, createStore, entries, set } from 'idb-keyval';
import '../../../src/define.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeServer, held, status } from '../../fixtures/fake-fetch.js';
import { extrasOf, letter, press, sentJson, type } from '../../fixtures/forms.js';
import { mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();
const store = () => createStore('letterbox-queue', 'messages');
const kept = () => entries<string, { time: number }>(store());

let isOnline = true;
const connect = (online: boolean) => {
  isOnline = online;
  dispatchEvent(new Event(online ? 'online' : 'offline'));
};

beforeEach(async () => {
  isOnline = true;
  Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
  await clear(store());
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

async function formOf(attributes = {}): Promise<ContactFormElement> {
  const form = await mount('contact-form', { queue: 'durable', ...attributes });
  await extrasOf(form);
  await import('../../../src/elements/contact-form/queue-controller.js');
  await form.updateComplete;
  return form;
}

/** A form whose message waits for a connection. */
async function queued(attributes: object): Promise<ContactFormElement> {
  const form = await formOf(attributes);
  type(form, letter);
  isOnline = false;
  await press(form);
  await form.updateComplete;
  return form;
}

const note = (form: Element) => wordsOf(part(form, 'notice'));
const button = (form: Element, words: string) =>
  [...part(form, 'notice').querySelectorAll('button')].find((each) => wordsOf(each) === words);
const idOf = (index: number) =>
  (sentJson(server.requests[index])._meta as Record<string, string>).submission_id;

describe('A message that could not go, with queue="durable"', () => {
  it('is kept on the device, and a note says so', async () => {
    const form = await queued({ action: server.serve({ ok: true }) });
    expect(await kept()).to.have.length(1);
    expect(note(form)).to.contain('kept on this device for a day');
    expect(server.requests).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  it('is kept nowhere unless the page asks for it', async () => {
    await queued({ action: server.serve({ ok: true }), queue: 'off' });
    expect(await kept()).to.deep.equal([]);
  });

  it('goes when there is a connection again, once, with the name that it had', async () => {
    const form = await queued({ action: server.serve({ ok: true }) });
    const [[id] = ['']] = await kept();
    const success = oneEvent(form, 'contact-success');
    connect(true);
    expect((await success).detail.submissionId).to.equal(id);
    await waitUntil(() => note(form).includes('has been sent'));
    expect(server.requests).to.have.length(1);
    expect(idOf(0)).to.equal(id);
    expect(await kept()).to.deep.equal([]);
    expect(form.values).to.deep.equal({ name: '', email: '', message: '' });
  });

  it('goes in a later visit, with the name that it had', async () => {
    const action = server.serve({ ok: true });
    const first = await queued({ action });
    const [[id] = ['']] = await kept();
    first.remove();
    isOnline = true;
    await formOf({ action });
    await waitUntil(() => server.requests.length > 0);
    expect(idOf(0)).to.equal(id);
    await waitUntil(async () => (await kept()).length === 0);
  });

  it('can be taken back', async () => {
    const form = await queued({ action: server.serve({ ok: true }) });
    button(form, 'Do not send it')?.click();
    await waitUntil(() => parts(form, 'notice').length === 0);
    expect(await kept()).to.deep.equal([]);
    connect(true);
    await form.updateComplete;
    expect(server.requests).to.deep.equal([]);
  });

  it('is forgotten after a day', async () => {
    const action = server.serve({ ok: true });
    (await queued({ action })).remove();
    const [[id, message] = ['', undefined]] = await kept();
    await set(id, { ...message, time: Date.now() - 24 * 60 * 60 * 1000 }, store());
    isOnline = true;
    await formOf({ action });
    await waitUntil(async () => (await kept()).length === 0);
    expect(server.requests).to.deep.equal([]);
  });

  it('is sent by one of two forms that know of it', async () => {
    const answer = held({ ok: true });
    const action = server.serve(answer);
    const form = await queued({ action });
    const other = await formOf({ action });
    const told = record(document.body, 'contact-success');
    connect(true);
    await waitUntil(() => server.requests.length > 0);
    answer.release();
    await waitUntil(() => told.length > 0);
    await waitUntil(async () => (await kept()).length === 0);
    expect(server.requests).to.have.length(1);
    form.remove();
    other.remove();
  });

  it('is kept when the server asks to come back later than anybody waits', async () => {
    const form = await formOf({ action: server.serve(status(503, { 'retry-after': '600' })) });
    type(form, letter);
    await press(form);
    expect(await kept()).to.have.length(1);
  });

  it('is not kept when it may have arrived', async () => {
    const form = await formOf({ action: server.serve(status(500)) });
    type(form, letter);
    await press(form);
    expect(await kept()).to.deep.equal([]);
  });

  it('is gone from the queue once it was sent by hand', async () => {
    const form = await queued({ action: server.serve({ ok: true }) });
    isOnline = true;
    expect(await press(form)).to.include({ ok: true });
    expect(await kept()).to.deep.equal([]);
    expect(server.requests).to.have.length(1);
  });

  it('takes its files along', async () => {
    const fields = JSON.stringify([{ name: 'plan', type: 'file' }]);
    const form = await formOf({ action: server.serve({ ok: true }), fields });
    const list = new DataTransfer();
    list.items.add(new File(['tides'], 'plan.txt'));
    const input = form.shadowRoot?.querySelector<HTMLInputElement>('[name=plan]');
    if (input) input.files = list.files;
    isOnline = false;
    await press(form);
    connect(true);
    await waitUntil(() => server.requests.length > 0);
    expect((server.requests[0]?.form?.get('plan') as File).name).to.equal('plan.txt');
  });

  it('is not sent again by itself once it may have arrived, in a later visit neither', async () => {
    const action = server.serve(status(500));
    const form = await queued({ action });
    connect(true);
    await waitUntil(() => note(form).includes('went wrong at the other end'));
    connect(false);
    connect(true);
    form.remove();
    const again = await formOf({ action });
    await waitUntil(() => parts(again, 'notice').length > 0);
    expect(server.requests).to.have.length(1);
  });

  it('tells why when the server does not take it, and waits for the visitor', async () => {
    const form = await queued({ action: server.serve(status(422), { ok: true }) });
    connect(true);
    await waitUntil(() => note(form).includes('was not accepted'));
    expect(await kept()).to.have.length(1);
    button(form, 'Send it now')?.click();
    await waitUntil(async () => (await kept()).length === 0);
    expect(server.requests).to.have.length(2);
  });
});
