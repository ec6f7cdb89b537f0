import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeServer, held, json, status, text } from '../../fixtures/fake-fetch.js';
import { extrasOf, statesOf } from '../../fixtures/forms.js';
import { focused, isVisible, mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();
const thanks = text('<!doctype html><p>Thanks</p>', 'text/html');

const inside = `
  <label>Your name <input name="name" required></label>
  <label for="mail">Email</label><input id="mail" name="email" type="email" required aria-describedby="mail-hint">
  <p id="mail-hint">We answer there.</p>
  <fieldset><legend>Rig</legend>
    <label><input type="radio" name="rig" value="Sloop"> Sloop</label>
    <label><input type="radio" name="rig" value="Ketch"> Ketch</label>
  </fieldset>
  <label><input type="checkbox" name="news" value="letter"> Send me news</label>
  <label>Message <textarea name="message" maxlength="200"></textarea></label>
  <input type="hidden" name="deal" value="7">
  <button>Send</button>`;

const formOf = (action: string, { attributes = {}, form = '', fields = inside } = {}) =>
  mount('contact-form', attributes, {
    children: `<form data-enhance method="post" action="${action}" ${form}>${fields}</form>`,
  });

const own = (element: ContactFormElement) => element.querySelector('form')!;
const input = (element: ContactFormElement, name: string) =>
  element.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

function write(element: ContactFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = input(element, name);
    control.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

function press(element: ContactFormElement) {
  own(element).querySelector('button')?.click();
  return element.submit();
}

const letter = { name: 'Ida Holm', email: 'ida@visitor.example' };
const errors = (element: ContactFormElement) =>
  [...own(element).querySelectorAll('[data-error]')].map(wordsOf);

describe('A plain form with data-enhance', () => {
  it('stays where it is, in the light DOM, and is the form', async () => {
    const element = await formOf(server.serve(thanks));
    expect(isVisible(input(element, 'name'))).to.equal(true);
    expect(parts(element, 'input')).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('is sent by us, once, as a plain form is sent, to its own address', async () => {
    const answer = held(thanks);
    const action = server.serve(answer);
    const element = await formOf(action);
    write(element, letter);
    own(element).querySelector<HTMLInputElement>('[value=Ketch]')?.click();
    input(element, 'news').click();
    const sent = press(element);
    for (let click = 0; click < 20; click++) own(element).querySelector('button')?.click();
    answer.release();
    expect(await sent).to.include({ ok: true });
    expect(server.requestsTo(action)).to.have.length(1);
    const [request] = server.requests;
    expect(request?.headers.get('content-type')).to.contain('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(request?.body)]).to.deep.equal([
      ['name', 'Ida Holm'],
      ['email', 'ida@visitor.example'],
      ['rig', 'Ketch'],
      ['news', 'letter'],
      ['message', ''],
      ['deal', '7'],
    ]);
  });

  it('goes by Enter too', async () => {
    const element = await formOf(server.serve(thanks));
    write(element, letter);
    input(element, 'email').focus();
    const success = oneEvent(element, 'contact-success');
    await sendKeys({ press: 'Enter' });
    expect((await success).detail.result.ok).to.equal(true);
    expect(server.requests).to.have.length(1);
  });

  it('is thanked for, spoken and focused', async () => {
    const element = await formOf(server.serve(thanks));
    const place = part(element, 'status');
    write(element, letter);
    await press(element);
    expect(part(element, 'status')).to.equal(place);
    expect(wordsOf(place)).to.contain('Thank you');
    expect(wordsOf(focused(element))).to.equal('Message sent');
    expect(isVisible(input(element, 'name'))).to.equal(false);
    expect(statesOf(element)).to.include('sent');
  });

  it('is judged by its own rules, in our words, told together and at each field', async () => {
    const element = await formOf(server.serve(thanks));
    write(element, { email: 'ida' });
    await press(element);
    expect(focused(element)).to.equal(part(element, 'error-summary'));
    const told = ['Enter your name', 'Enter an email address with an @, like name@example.com'];
    expect([...part(element, 'error-summary').querySelectorAll('a')].map(wordsOf)).to.deep.equal(
      told,
    );
    expect(errors(element)).to.deep.equal(told);
    const mail = input(element, 'email');
    expect(mail.getAttribute('aria-invalid')).to.equal('true');
    const described = mail.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described[0]).to.equal('mail-hint');
    expect(wordsOf(document.getElementById(described[1] ?? ''))).to.equal(told[1]);
    expect(server.requests).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('keeps to the lengths and patterns that its fields ask for', async () => {
    const element = await formOf(server.serve(thanks), {
      fields: `
        <label>Code <input name="code" pattern="[A-Z]{3}" title="three capitals"></label>
        <label>Rig <input name="rig" pattern="(" minlength="5"></label>
        <label>Sail <input name="sail" pattern="\\d+"></label>
        <button>Send</button>`,
    });
    write(element, { code: 'ABCD', rig: 'gaff', sail: 'jib' });
    await press(element);
    expect(errors(element)).to.deep.equal([
      'Check code: three capitals',
      'Rig must have 5 characters or more',
      'Check sail',
    ]);
    write(element, { code: 'ABC', rig: 'gunter', sail: '12' });
    await element.updateComplete;
    expect(errors(element)).to.deep.equal([]);
  });

  it('is reached from the summary', async () => {
    const element = await formOf(server.serve(thanks));
    await press(element);
    part(element, 'error-summary').querySelectorAll('a')[1]?.click();
    expect(document.activeElement).to.equal(input(element, 'email'));
  });

  it('loses an error at the keystroke that mends it, and is left as it was', async () => {
    const element = await formOf(server.serve(thanks));
    await press(element);
    write(element, letter);
    await element.updateComplete;
    expect(errors(element)).to.deep.equal([]);
    expect(input(element, 'email').hasAttribute('aria-invalid')).to.equal(false);
    expect(input(element, 'email').getAttribute('aria-describedby')).to.equal('mail-hint');
    expect(input(element, 'name').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('shows what the server complains about at its field', async () => {
    const complaint = json({ errors: { email: 'We know this address.' } }, { status: 422 });
    const element = await formOf(server.serve(complaint), { attributes: { provider: 'json' } });
    write(element, letter);
    await press(element);
    expect(errors(element)).to.deep.equal(['We know this address.']);
  });

  it('keeps every word when the message did not arrive', async () => {
    const element = await formOf(server.serve(status(500)));
    write(element, letter);
    expect(await press(element)).to.include({ ok: false, kind: 'server' });
    expect(focused(element)).to.equal(part(element, 'error-summary'));
    expect(input(element, 'name').value).to.equal('Ida Holm');
  });

  it('keeps a draft', async () => {
    const element = await formOf('/messages');
    await extrasOf(element);
    write(element, letter);
    element.remove();
    const again = await formOf('/messages');
    await extrasOf(again);
    expect(input(again, 'name').value).to.equal('Ida Holm');
  });

  it('tells its events as any form does, without a word of what was typed', async () => {
    const element = await formOf(server.serve(thanks), { attributes: { name: 'project' } });
    const told = record(element, 'contact-start', 'contact-success');
    write(element, letter);
    await press(element);
    expect(told.map(({ type }) => type)).to.deep.equal(['contact-start', 'contact-success']);
    expect(told[1]?.detail).to.include({ formName: 'project', provider: 'form' });
    expect(JSON.stringify(told.map(({ detail }) => detail))).not.to.contain('Ida');
  });

  it('goes to Netlify as Netlify reads it, under the form’s own name', async () => {
    const element = await formOf('/thanks', {
      fields: `<input type="hidden" name="form-name" value="project">${inside}`,
    });
    write(element, letter);
    await press(element).catch(() => undefined);
    const [request] = server.requests;
    expect(request?.url).to.equal(`${location.origin}/thanks`);
    expect(new URLSearchParams(request?.body).getAll('form-name')).to.deep.equal(['project']);
  });

  it('goes to its page when it says nothing of where, under its own name, as Netlify has it', async () => {
    const element = await mount(
      'contact-form',
      {},
      {
        children: `<form data-enhance data-netlify="true" name="project">${inside}</form>`,
      },
    );
    write(element, letter);
    await press(element);
    const [request] = server.requests;
    expect(request?.url).to.equal(document.URL);
    expect(new URLSearchParams(request?.body).getAll('form-name')).to.deep.equal(['project']);
  });

  it('may stand on a page twice', async () => {
    const [first, second] = [
      await formOf(server.serve(thanks)),
      await formOf(server.serve(thanks)),
    ];
    await press(first);
    await press(second);
    const ids = [...document.querySelectorAll('[data-error]')].map(({ id }) => id);
    expect(new Set(ids)).to.have.length(ids.length);
  });

  it('goes where the element says, where that says something', async () => {
    const action = server.serve({ ok: true });
    const element = await formOf('/elsewhere', { attributes: { action, provider: 'json' } });
    write(element, letter);
    expect(await press(element)).to.include({ ok: true });
    expect(server.requestsTo(action)).to.have.length(1);
  });

  it('holds fields called like parts of a form', async () => {
    const action = server.serve(thanks);
    const element = await formOf(action, {
      fields: `<input name="action" required><input name="elements"><button>Send</button>`,
    });
    write(element, { action: 'hoist', elements: 'wind' });
    expect(await press(element)).to.include({ ok: true });
    expect(new URLSearchParams(server.requests[0]?.body).get('action')).to.equal('hoist');
  });

  it('leaves other forms in its slots alone', async () => {
    const element = await formOf(server.serve(thanks));
    element.insertAdjacentHTML(
      'beforeend',
      '<form id="search"><input name="q"><button>Find</button></form>',
    );
    const told = record(element, 'contact-start', 'contact-invalid');
    const search = element.querySelector<HTMLFormElement>('#search')!;
    let isOurs = true;
    search.addEventListener('submit', (event) => {
      queueMicrotask(() => {
        isOurs = event.defaultPrevented;
        event.preventDefault();
      });
    });
    search.target = 'nowhere';
    const frame = document.createElement('iframe');
    frame.name = 'nowhere';
    document.body.append(frame);
    search.querySelector('button')?.click();
    await Promise.resolve();
    expect(isOurs).to.equal(false);
    expect(told).to.deep.equal([]);
    frame.remove();
  });
});

describe('A plain form without data-enhance', () => {
  it('is the fallback, and gives way', async () => {
    const element = await mount(
      'contact-form',
      { action: '/' },
      { children: `<form action="/messages">${inside}</form>` },
    );
    expect(isVisible(input(element, 'name'))).to.equal(false);
    expect(parts(element, 'form')).to.have.length(1);
  });
});
