import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeServer } from '../../fixtures/fake-fetch.js';
import { control, letter, press, sentJson, type } from '../../fixtures/forms.js';
import { mount, part, parts, record, wordsOf } from '../../fixtures/mount.js';

const server = fakeServer();
const here = location.href;

/** A form with all that is loaded once it can be filled in. */
async function formOf(attributes = {}): Promise<ContactFormElement> {
  const form = await mount('contact-form', { action: server.serve({ ok: true }), ...attributes });
  await import('../../../src/elements/contact-form/extras.js');
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
  return form;
}

afterEach(() => {
  localStorage.clear();
  history.replaceState(null, '', here);
});

describe('A draft', () => {
  it('comes back when the page is opened again', async () => {
    const first = await formOf();
    type(first, letter);
    first.remove();
    expect((await formOf()).values).to.deep.equal(letter);
  });

  it('is of one form on one page', async () => {
    const first = await formOf();
    type(first, letter);
    first.remove();
    expect((await formOf({ name: 'another' })).values.message).to.equal('');
    history.replaceState(null, '', '/elsewhere');
    expect((await formOf()).values.message).to.equal('');
  });

  it('does not go over what is there', async () => {
    const first = await formOf();
    type(first, letter);
    first.remove();
    const form = await mount('contact-form', { action: '/' });
    type(form, { message: 'Newer words' });
    await import('../../../src/elements/contact-form/extras.js');
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
    expect(form.values).to.include({ name: letter.name, message: 'Newer words' });
  });

  it('is gone once the message has arrived', async () => {
    const form = await formOf();
    type(form, letter);
    expect(sessionStorage).to.have.length(1);
    await press(form);
    expect(sessionStorage).to.have.length(0);
  });

  it('stays when the message did not arrive', async () => {
    const form = await formOf({ action: server.serve(() => new Response('', { status: 500 })) });
    type(form, letter);
    await press(form);
    expect(sessionStorage).to.have.length(1);
  });

  it('is kept for good, or nowhere, where the page says so', async () => {
    type(await formOf({ draft: 'local' }), letter);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 1]);
    localStorage.clear();
    type(await formOf({ draft: 'off' }), letter);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('never holds what only machines fill in', async () => {
    const form = await formOf();
    type(form, { ...letter, _honey: 'x' });
    expect(sessionStorage.getItem(sessionStorage.key(0) ?? '')).not.to.contain('_honey');
  });
});

describe('Answers in the page’s address', () => {
  it('fill in the fields that the page allows, and no other', async () => {
    history.replaceState(null, '', '?email=ida%40visitor.example&message=Buy');
    const form = await formOf({ prefill: 'email' });
    expect(form.values).to.include({ email: 'ida@visitor.example', message: '' });
  });
});

describe('A mistyped address', () => {
  it('is met with a better spelling, which a visitor may take', async () => {
    const form = await formOf();
    type(form, { email: 'jane@gmial.com' });
    control(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
    expect(wordsOf(part(form, 'suggestion'))).to.equal('Did you mean jane@gmail.com?');
    expect(control(form, 'email').value).to.equal('jane@gmial.com');
    part(form, 'suggestion').click();
    expect(control(form, 'email').value).to.equal('jane@gmail.com');
    expect(parts(form, 'suggestion')).to.deep.equal([]);
  });

  it('is remarked on where a screen reader listens already', async () => {
    const form = await formOf();
    const input = control(form, 'email');
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    const place = input.parentElement?.querySelector('[role=status]');
    expect(place?.textContent).to.equal('');
    type(form, { email: 'jane@gmial.com' });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(place?.contains(part(form, 'suggestion'))).to.equal(true);
  });

  it('does not stand in the way of sending', async () => {
    const form = await formOf();
    type(form, { ...letter, email: 'jane@gmial.com' });
    control(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
    expect(await press(form)).to.include({ ok: true });
    expect(sentJson(server.requests[0]).email).to.equal('jane@gmial.com');
  });
});

describe('How a visitor came', () => {
  it('goes along where the page asks for it', async () => {
    history.replaceState(null, '', '?utm_source=letter&gclid=abc&secret=1');
    const form = await formOf({ attribution: true });
    type(form, letter);
    await press(form);
    expect(sentJson(server.requests[0])._meta).to.deep.include({
      attribution: {
        utm_source: 'letter',
        gclid: 'abc',
        landing_page: location.origin + location.pathname,
      },
    });
  });

  it('is nobody’s business otherwise', async () => {
    history.replaceState(null, '', '?utm_source=letter');
    const form = await formOf();
    type(form, letter);
    await press(form);
    expect(JSON.stringify(sentJson(server.requests[0]))).not.to.contain('utm_source');
  });
});

describe('The way of a visitor through a form', () => {
  it('is told from seeing to leaving, without a word of what was typed', async () => {
    const form = await formOf();
    const left = oneEvent(form, 'contact-abandon');
    type(form, { name: 'Ida Holm' });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const told = await left;
    expect(told.detail).to.deep.include({ lastField: 'name', completion: 1 / 3 });
    expect(JSON.stringify(told.detail)).not.to.contain('Ida');
  });

  it('is not abandoned once the message has arrived', async () => {
    const form = await formOf();
    const left = record(form, 'contact-abandon');
    type(form, letter);
    await press(form);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(left).to.deep.equal([]);
  });

  it('reaches dataLayer where the page asks for it', async () => {
    const page = window as { dataLayer?: unknown[] };
    const silent = await formOf();
    type(silent, letter);
    expect(page.dataLayer).to.equal(undefined);
    silent.remove();
    sessionStorage.clear();
    const form = await formOf({ tracking: 'datalayer' });
    type(form, letter);
    await press(form);
    const told = page.dataLayer as { event: string }[];
    expect(told.map(({ event }) => event)).to.include.members([
      'contact_start',
      'contact_submit',
      'contact_success',
    ]);
    expect(JSON.stringify(told)).not.to.contain('ida@visitor.example');
    delete page.dataLayer;
  });

  it('is nobody’s business where the page says so', async () => {
    const form = await formOf({ tracking: 'off' });
    const told = (['contact-view', 'contact-start', 'contact-abandon'] as const).map((name) =>
      record(form, name),
    );
    const ready = record(form, 'contact-success');
    type(form, letter);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await press(form);
    expect(told).to.deep.equal([[], [], []]);
    expect(ready).to.have.length(1);
    const { started } = sentJson(server.requests[0])._meta as Record<string, unknown>;
    expect(started).to.be.a('string');
  });
});
