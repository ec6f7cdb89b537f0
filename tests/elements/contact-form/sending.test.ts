import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { ContactError, type ContactFormElement, type ContactResult } from '../../../src/index.js';
import {
  fakeServer,
  held,
  json,
  silence,
  status,
  text,
  unreachable,
} from '../../fixtures/fake-fetch.js';
import { feed } from '../../fixtures/feeds.js';
import { control, letter, press, sentJson, type } from '../../fixtures/forms.js';
import { focused, isVisible, mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();

async function written(
  attributes: Record<string, string | number> = {},
): Promise<ContactFormElement> {
  const form = await mount('contact-form', attributes);
  type(form, letter);
  return form;
}

const stateOf = (form: ContactFormElement) =>
  ['idle', 'sending', 'sent', 'error'].filter((name) => form.matches(`:state(${name})`));

describe('A message', () => {
  it('goes as JSON, its fields flat beside _meta', async () => {
    const action = server.serve({});
    const form = await written({ action, name: 'project' });
    await press(form);
    const [request] = server.requestsTo(action);
    expect(request?.method).to.equal('POST');
    expect(request?.headers.get('content-type')).to.equal('application/json');
    expect(request?.headers.get('accept')).to.contain('application/json');
    const { _meta, ...fields } = sentJson(request);
    expect(fields).to.include(letter);
    expect(_meta).to.include({ form: 'project', language: 'en' });
  });

  it('goes as a plain form where the back end wants that', async () => {
    const action = server.serve(text('', 'text/html'));
    const form = await written({ action, provider: 'form' });
    expect(await press(form)).to.include({ ok: true });
    const [request] = server.requestsTo(action);
    expect(request?.headers.get('content-type')).to.contain('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).to.include(letter);
  });

  it('says nothing of the page but its address without what follows “?”', async () => {
    const action = server.serve({});
    await press(await written({ action }));
    expect(server.requestsTo(action)[0]?.body).not.to.contain(location.search || 'nothing');
  });

  it('goes with blanks cut off its ends', async () => {
    const action = server.serve({});
    const form = await written({ action });
    type(form, { name: '  Ida Holm ' });
    await press(form);
    expect(sentJson(server.requestsTo(action)[0]).name).to.equal('Ida Holm');
  });

  it('goes to an address relative to the page', async () => {
    const form = await written({ action: '/messages' });
    await press(form);
    expect(server.requests.map(({ url }) => url)).to.deep.equal([`${location.origin}/messages`]);
  });

  it('goes where the feed says, when the form does not', async () => {
    const action = server.serve({});
    const src = server.serve(feed({ _letterbox: { contact: { action } } }));
    const form = await written({ src });
    expect(await press(form)).to.include({ ok: true });
    expect(server.requestsTo(action)).to.have.length(1);
  });
});

describe('One message is one request', () => {
  it('for fifty clicks', async () => {
    const answer = held({});
    const action = server.serve(answer);
    const form = await written({ action });
    for (let click = 0; click < 50; click++) part(form, 'submit').click();
    const sent = form.submit();
    answer.release();
    expect(await sent).to.include({ ok: true });
    expect(server.requestsTo(action)).to.have.length(1);
  });

  it('for clicks that come one after the other while it is under way', async () => {
    const answer = held({});
    const action = server.serve(answer);
    const form = await written({ action });
    const sent = press(form);
    for (let click = 0; click < 5; click++) {
      await form.updateComplete;
      part(form, 'submit').click();
    }
    answer.release();
    await sent;
    expect(server.requestsTo(action)).to.have.length(1);
  });

  it('for Enter and a click', async () => {
    const answer = held({});
    const action = server.serve(answer);
    const form = await written({ action });
    control(form, 'email').focus();
    await sendKeys({ press: 'Enter' });
    const sent = press(form);
    answer.release();
    expect(await sent).to.include({ ok: true });
    expect(server.requestsTo(action)).to.have.length(1);
  });

  it('for Enter alone', async () => {
    const form = await written({ action: server.serve({}) });
    const success = oneEvent(form, 'contact-success');
    control(form, 'name').focus();
    await sendKeys({ press: 'Enter' });
    expect((await success).detail.result.ok).to.equal(true);
  });

  it('and Enter in the message is a new line', async () => {
    const form = await written({ action: server.serve({}) });
    control(form, 'message').focus();
    await sendKeys({ press: 'Enter' });
    expect(form.values.message).to.contain('\n');
    expect(server.requests).to.deep.equal([]);
  });

  it('even after it has arrived', async () => {
    const action = server.serve({});
    const form = await written({ action });
    await press(form);
    await form.submit();
    expect(server.requestsTo(action)).to.have.length(1);
  });
});

describe('While a message is under way', () => {
  it('the form says so and keeps its button in reach of the keyboard', async () => {
    const form = await written({ action: server.serve(silence) });
    part(form, 'submit').click();
    await oneEvent(form, 'contact-submit');
    await form.updateComplete;
    expect(stateOf(form)).to.deep.equal(['sending']);
    expect(form.status).to.equal('sending');
    const button = part(form, 'submit') as HTMLButtonElement;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(wordsOf(part(form, 'status'))).to.equal('Sending…');
    expect(form.values).to.deep.equal(letter);
    form.abort();
  });

  it('passes axe', async () => {
    const form = await written({ action: server.serve(silence) });
    part(form, 'submit').click();
    await oneEvent(form, 'contact-submit');
    await form.updateComplete;
    await expect(form).to.be.accessible();
    form.abort();
  });

  it('can be stopped, and then nobody says that it arrived', async () => {
    let signal: AbortSignal | undefined;
    let asked: () => void = () => undefined;
    const request = new Promise<void>((resolve) => (asked = resolve));
    const action = server.serve((received) => {
      ({ signal } = received);
      asked();
      return silence(received);
    });
    const form = await written({ action });
    const sent = press(form);
    await request;
    form.abort();
    await sent;
    expect(signal?.aborted).to.equal(true);
    expect(form.status).not.to.equal('sent');
    expect(form.status).not.to.equal('sending');
    expect(form.values).to.deep.equal(letter);
  });
});

describe('A message that arrived', () => {
  for (const [name, answer] of [
    ['204', () => new Response(null, { status: 204 })],
    ['an empty 200', text('')],
    ['201 and an id', json({ id: 'm1' }, { status: 201 })],
    ['ok: true', json({ ok: true })],
    ['success: true', json({ success: true })],
    ['an empty list of errors', json({ errors: [] })],
    ['plain words', text('Received')],
  ] as const)
    it(`is believed when the server answers ${name}`, async () => {
      const form = await written({ action: server.serve(answer) });
      expect(await press(form)).to.include({ ok: true });
      expect(stateOf(form)).to.deep.equal(['sent']);
    });

  it('is announced where words were announced before, and its heading takes focus', async () => {
    const form = await written({ action: server.serve({}) });
    const place = part(form, 'status');
    expect(place.getAttribute('role')).to.equal('status');
    await press(form);
    expect(part(form, 'status')).to.equal(place);
    expect(wordsOf(place)).to.equal('Thank you. We will reply to the address you gave.');
    expect(wordsOf(focused(form))).to.equal('Message sent');
    expect(parts(form, 'form').some(isVisible)).to.equal(false);
  });

  it('leaves nothing below the form jumping', async () => {
    const form = await written({ action: server.serve({}) });
    const before = form.getBoundingClientRect().height;
    await press(form);
    expect(form.getBoundingClientRect().height).to.be.at.least(before * 0.85);
  });

  it('is thanked for in the page’s own words', async () => {
    const form = await written({
      action: server.serve({}),
      'success-heading': 'Ahoy',
      'success-message': 'See you at the harbour.',
    });
    await press(form);
    expect(wordsOf(part(form, 'success'))).to.contain('Ahoy');
    expect(wordsOf(form.shadowRoot)).to.contain('See you at the harbour.');
  });

  it('is thanked for in the server’s words, as text', async () => {
    const form = await written({ action: server.serve({ message: 'Thanks <b>Ida</b>' }) });
    await press(form);
    expect(wordsOf(form.shadowRoot)).to.contain('Thanks <b>Ida</b>');
    expect(form.shadowRoot?.querySelector('b')).to.equal(null);
  });

  it('is thanked for in a slot', async () => {
    const form = await written({ action: server.serve({}) });
    form.innerHTML = '<p slot="success">Ahoy</p>';
    await press(form);
    expect(isVisible(form.firstElementChild)).to.equal(true);
  });

  it('passes axe', async () => {
    const form = await written({ action: server.serve({}) });
    await press(form);
    await expect(form).to.be.accessible();
  });

  it('is told to the page, which may say thanks itself', async () => {
    const form = await written({ action: server.serve({ id: 'm1' }) });
    const told = oneEvent(document.body, 'contact-success') as unknown as Promise<
      HTMLElementEventMap['contact-success']
    >;
    form.addEventListener('contact-success', (event) => {
      event.preventDefault();
    });
    await press(form);
    const event = await told;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(event.detail.result).to.include({ ok: true, id: 'm1' });
    expect(parts(form, 'success')).to.deep.equal([]);
  });

  it('makes room for another after reset()', async () => {
    const action = server.serve({});
    const form = await written({ action });
    await press(form);
    form.reset();
    await form.updateComplete;
    expect(form.status).to.equal('idle');
    expect(form.result).to.equal(undefined);
    expect(form.values).to.deep.equal({ name: '', email: '', message: '' });
    type(form, { ...letter, message: 'Another thought.' });
    expect(await press(form)).to.include({ ok: true });
    expect(server.requestsTo(action)).to.have.length(2);
  });
});

describe('A message that did not arrive keeps every word', () => {
  for (const [name, answer, kind] of [
    ['the server stumbles', status(500), 'server'],
    [
      'the server stumbles with a page',
      text('<h1>Oops</h1>', 'text/html', { status: 502 }),
      'server',
    ],
    ['there is no connection', unreachable, 'network'],
    ['there is nothing at the address', status(404), 'config'],
    ['the method is not allowed', status(405), 'config'],
    ['the server refuses it', status(403), 'blocked'],
    ['there are too many', status(429), 'rate-limit'],
    ['it is not accepted', status(422), 'validation'],
    ['a page comes with 200', text('<!doctype html><p>Sign in</p>', 'text/html'), 'unknown'],
    [
      'a page comes under another name',
      text('<html><body>Hi</body></html>', 'application/json'),
      'unknown',
    ],
    ['half of a JSON comes', text('{"ok": tr', 'application/json'), 'unknown'],
    ['a redirect is all there is', () => new Response(null, { status: 304 }), 'unknown'],
    ['it says ok: false', json({ ok: false }), 'validation'],
    ['it says success: false', json({ success: false, message: 'No.' }), 'validation'],
    ['it lists errors', json({ errors: ['No.'] }), 'validation'],
    ['it says error', json({ error: 'No.' }), 'validation'],
  ] as const)
    it(`when ${name}: ${kind}`, async () => {
      const action = server.serve(answer);
      const form = await written({ action });
      const told = oneEvent(form, 'contact-error');
      const result = await press(form);
      expect(result).to.include({ ok: false, kind });
      expect(stateOf(form)).to.deep.equal(['error']);
      expect(form.values).to.deep.equal(letter);
      expect(parts(form, 'success')).to.deep.equal([]);
      expect(focused(form)).to.equal(part(form, 'error-summary'));
      expect(wordsOf(part(form, 'error-summary'))).to.match(/There is a problem \w.+\./);
      expect((await told).detail.error)
        .to.be.instanceOf(ContactError)
        .and.include({ code: kind });
      expect(server.requestsTo(action)).to.have.length(1);
    });

  it('when the server is silent: timeout, and we do not know if it arrived', async () => {
    const action = server.serve(silence);
    const form = await written({ action, timeout: 30 });
    const result = await press(form);
    expect(result).to.include({ ok: false, kind: 'timeout', outcome: 'unknown' });
    expect(wordsOf(part(form, 'error-summary'))).to.contain('do not know if your message arrived');
    expect(form.values).to.deep.equal(letter);
    expect(server.requestsTo(action)).to.have.length(1);
  });

  it('when nobody set up where it goes: config', async () => {
    for (const action of [undefined, 'javascript:alert(1)', 'mailto:a@b.example', 'https://']) {
      const form = await written(action === undefined ? {} : { action });
      expect(await press(form)).to.include({ ok: false, kind: 'config', outcome: 'not-sent' });
      expect(wordsOf(part(form, 'error-summary'))).to.contain('not set up');
      expect(form.values).to.deep.equal(letter);
    }
    expect(server.requests).to.deep.equal([]);
  });

  it('passes axe', async () => {
    const form = await written({ action: server.serve(status(500)) });
    await press(form);
    await expect(form).to.be.accessible();
  });

  it('and can go again', async () => {
    const action = server.serve(status(500), { id: 'm1' });
    const form = await written({ action });
    await press(form);
    expect(await press(form)).to.include({ ok: true });
    expect(parts(form, 'error-summary')).to.deep.equal([]);
  });

  it('and the page may say so itself', async () => {
    const form = await written({ action: server.serve(status(500)) });
    form.addEventListener('contact-error', (event) => {
      event.preventDefault();
    });
    await press(form);
    expect(parts(form, 'error-summary')).to.deep.equal([]);
    expect(form.values).to.deep.equal(letter);
  });

  it('and tells how long the server wants to be left alone', async () => {
    const form = await written({ action: server.serve(status(429, { 'retry-after': '30' })) });
    expect(await press(form)).to.include({ kind: 'rate-limit', retryAfterMs: 30_000 });
  });

  describe('offline', () => {
    beforeEach(() => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'onLine');
    });

    it('and nothing goes out', async () => {
      const action = server.serve({});
      const form = await written({ action });
      expect(await press(form)).to.include({ ok: false, kind: 'offline', outcome: 'not-sent' });
      expect(wordsOf(part(form, 'error-summary'))).to.contain('You are offline');
      expect(form.values).to.deep.equal(letter);
      expect(server.requests).to.deep.equal([]);
    });
  });
});

describe('The name of a message', () => {
  const names = (action: string) =>
    server
      .requestsTo(action)
      .map((request) => (sentJson(request)._meta as Record<string, unknown>).submission_id);

  it('is the same when the same words go again', async () => {
    const action = server.serve(status(500), status(500), {});
    const form = await written({ action });
    await press(form);
    await press(form);
    await press(form);
    const [first, ...others] = names(action);
    expect(first).to.match(/^[\da-f-]{32,36}$/);
    expect(others).to.deep.equal([first, first]);
  });

  it('is another for other words', async () => {
    const action = server.serve(status(500), {});
    const form = await written({ action });
    await press(form);
    type(form, { message: 'On second thoughts.' });
    await press(form);
    const [first, second] = names(action);
    expect(second)
      .to.match(/^[\da-f-]{32,36}$/)
      .and.not.equal(first);
  });

  it('is another after reset(), even for the same words', async () => {
    const action = server.serve({});
    const form = await written({ action });
    await press(form);
    form.reset();
    await form.updateComplete;
    type(form, letter);
    await press(form);
    expect(new Set(names(action)).size).to.equal(2);
  });

  it('is the one that the events tell', async () => {
    const action = server.serve({});
    const form = await written({ action });
    const success = oneEvent(form, 'contact-success');
    await press(form);
    expect((await success).detail.submissionId).to.equal(names(action)[0]);
  });
});

describe('The trap for machines', () => {
  const trap = (form: Element) => control(form, '_honey');

  it('is out of sight, of the tab order and of the browser’s memory', async () => {
    const form = await written();
    const { left, top, width, height } = trap(form).getBoundingClientRect();
    const seen = left + width > 0 && top + height > 0 && width > 2 && height > 2;
    const clipped = getComputedStyle(trap(form).closest('[aria-hidden=true]') ?? trap(form));
    expect(!seen || clipped.clipPath !== 'none' || clipped.overflow === 'hidden').to.equal(true);
    expect(trap(form).tabIndex).to.equal(-1);
    expect(trap(form).autocomplete).to.equal('off');
  });

  it('is sent empty when nobody fell in', async () => {
    const action = server.serve({});
    await press(await written({ action }));
    expect(sentJson(server.requestsTo(action)[0])._honey).to.equal('');
  });

  it('is sent as it is when something did, and the server decides', async () => {
    const action = server.serve({});
    const form = await written({ action });
    trap(form).value = 'https://casino.example';
    expect(await press(form)).to.include({ ok: true });
    expect(sentJson(server.requestsTo(action)[0])._honey).to.equal('https://casino.example');
  });

  it('goes in a plain form too, under the name that the page gives it', async () => {
    const action = server.serve(text(''));
    const form = await written({ action, provider: 'form', honeypot: 'fax' });
    control(form, 'fax').value = 'x';
    await press(form);
    expect(new URLSearchParams(server.requestsTo(action)[0]?.body).get('fax')).to.equal('x');
  });

  it('is none of the visitor’s words', async () => {
    expect((await written()).values).to.deep.equal(letter);
  });
});

describe('contact-submit', () => {
  const onSubmit = (
    form: ContactFormElement,
    listener: (event: HTMLElementEventMap['contact-submit']) => void,
  ) => {
    form.addEventListener('contact-submit', listener);
  };

  it('tells the page every word before it goes', async () => {
    const form = await written({ action: server.serve({}), name: 'project' });
    const told = oneEvent(form, 'contact-submit');
    await press(form);
    const event = await told;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(event.detail.values).to.deep.equal(letter);
    expect(event.detail).to.include({ formName: 'project', provider: 'json' });
  });

  it('lets the page hold the message back', async () => {
    const form = await written({ action: server.serve({}) });
    onSubmit(form, (event) => {
      event.preventDefault();
    });
    expect(await press(form)).to.equal(undefined);
    expect(server.requests).to.deep.equal([]);
    expect(form.status).to.equal('idle');
    expect(form.values).to.deep.equal(letter);
  });

  it('lets the page add to the message', async () => {
    const action = server.serve({});
    const form = await written({ action });
    onSubmit(form, ({ detail }) => {
      detail.values.campaign = 'autumn';
    });
    await press(form);
    expect(sentJson(server.requestsTo(action)[0]).campaign).to.equal('autumn');
  });

  it('lets the page do something first', async () => {
    const action = server.serve({});
    const form = await written({ action });
    let finish: () => void = () => undefined;
    onSubmit(form, ({ detail }) => {
      detail.waitUntil(
        new Promise<void>((resolve) => {
          finish = () => {
            detail.values.token = 'abc';
            resolve();
          };
        }),
      );
    });
    const submit = oneEvent(form, 'contact-submit');
    const sent = press(form);
    await submit;
    expect(server.requests).to.deep.equal([]);
    finish();
    expect(await sent).to.include({ ok: true });
    expect(sentJson(server.requestsTo(action)[0]).token).to.equal('abc');
  });

  it('lets the page answer in place of a server', async () => {
    const form = await written();
    onSubmit(form, ({ detail }) => {
      detail.respondWith(Promise.resolve({ ok: true, status: 200, id: 'own' }));
    });
    expect(await press(form)).to.include({ ok: true, id: 'own' });
    expect(stateOf(form)).to.deep.equal(['sent']);
    expect(server.requests).to.deep.equal([]);
  });

  for (const [name, answer] of [
    ['breaks', () => Promise.reject(new Error('no'))],
    ['is nothing', () => Promise.resolve(undefined as unknown as ContactResult)],
    ['is nonsense', () => Promise.resolve({} as ContactResult)],
  ] as const)
    it(`believes no answer of the page that ${name}`, async () => {
      const form = await written();
      onSubmit(form, ({ detail }) => {
        detail.respondWith(answer());
      });
      expect((await press(form))?.ok).not.to.equal(true);
      expect(parts(form, 'success')).to.deep.equal([]);
      expect(form.values).to.deep.equal(letter);
    });

  it('is not sent for a message that cannot go yet', async () => {
    const form = await mount('contact-form', { action: server.serve({}) });
    const submits = record(form, 'contact-submit');
    await press(form);
    expect(submits).to.deep.equal([]);
  });
});

describe('What the page is told', () => {
  const types = [
    'contact-ready',
    'contact-start',
    'contact-invalid',
    'contact-success',
    'contact-error',
  ] as const;

  it('holds nothing that the visitor wrote, but in contact-submit', async () => {
    const events = record(document, ...types);
    const form = await written({ action: server.serve(status(500), {}) });
    type(form, { email: 'ida' });
    await press(form);
    type(form, letter);
    await press(form);
    await press(form);
    expect(events.map((event) => event.type)).to.deep.equal([
      'contact-ready',
      'contact-start',
      'contact-invalid',
      'contact-error',
      'contact-success',
    ]);
    const told = JSON.stringify(events.map(({ detail }) => detail));
    for (const word of ['Ida', 'visitor.example', 'rota']) expect(told).not.to.contain(word);
    for (const { detail } of events)
      expect(detail).to.include.all.keys('formName', 'provider', 'submissionId');
  });
});

describe('values', () => {
  it('can be set by the page', async () => {
    const form = await mount('contact-form');
    form.values = { name: 'Ida', nobody: 'x' };
    await form.updateComplete;
    expect(form.values).to.deep.equal({ name: 'Ida', email: '', message: '' });
  });
});
