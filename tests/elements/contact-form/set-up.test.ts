import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ContactFormElement } from '../../../src/index.js';
import { fakeServer, held, status, text, unreachable } from '../../fixtures/fake-fetch.js';
import { letter, press, sentJson, type } from '../../fixtures/forms.js';
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

async function written(attributes = {}, children = ''): Promise<ContactFormElement> {
  const form = await mount(
    'contact-form',
    { action: server.serve({ ok: true }), ...attributes },
    { children },
  );
  type(form, letter);
  return form;
}

describe('<contact-form preview>', () => {
  const shown = (form: Element) => part(form, 'preview').querySelector('pre')?.textContent ?? '';

  it('posts nothing and shows the very request that would go out', async () => {
    const form = await written({ preview: true, 'hidden-fields': 'campaign=spring' });
    expect(await press(form)).to.equal(undefined);
    expect(server.requests).to.deep.equal([]);
    expect(focused(form)).to.equal(part(form, 'preview'));
    const text = shown(form);
    form.removeAttribute('preview');
    await form.updateComplete;
    await press(form);
    const [request] = server.requests;
    const [head, body] = text.split('\n\n');
    expect(head?.split('\n')[0]).to.equal(`POST ${request?.url ?? ''}`);
    for (const [name, value] of request?.headers ?? [])
      expect(head?.toLowerCase()).to.contain(`${name}: ${value}`);
    const { _meta, ...answers } = JSON.parse(body ?? '{}') as Record<string, unknown>;
    expect(_meta).to.include.keys('submission_id', 'form', 'page');
    expect(answers).to.deep.equal(withoutMeta(sentJson(request)));
  });

  it('judges the answers first, as sending does', async () => {
    const form = await mount('contact-form', { action: '/', preview: true });
    await press(form);
    expect(parts(form, 'preview')).to.deep.equal([]);
    expect(focused(form)).to.equal(part(form, 'error-summary'));
  });

  it('shows a form with its fields one a line', async () => {
    const form = await written({ preview: true, provider: 'formspree' });
    await press(form);
    expect(shown(form)).to.contain('email=ida@visitor.example').and.to.contain('_gotcha=');
  });

  it('says what keeps a request from going', async () => {
    const form = await written({ preview: true, provider: 'web3forms' });
    await press(form);
    expect(shown(form)).to.contain('set access-key');
  });

  it('shows what was typed as text', async () => {
    const form = await written({ preview: true });
    type(form, { message: '<img src=x onerror=alert(1)>' });
    await press(form);
    expect(part(form, 'preview').querySelector('img')).to.equal(null);
  });
});

const withoutMeta = ({ _meta, ...answers }: Record<string, unknown>) => {
  expect(_meta).to.be.an('object');
  return answers;
};

describe('diagnose()', () => {
  const codes = async (attributes: Record<string, string | number | boolean>) => {
    const form = await mount('contact-form', attributes);
    const found = await form.diagnose();
    for (const { message, severity } of found) {
      expect(message).to.match(/\.$/);
      expect(['error', 'warning', 'info']).to.include(severity);
    }
    expect(server.requests).to.deep.equal([]);
    return found.map(({ code, severity }) => `${severity} ${code}`);
  };

  it('finds nothing wrong with a form that is right', async () => {
    expect(await codes({ action: 'https://publisher.example/messages' })).to.deep.equal([]);
  });

  for (const [expected, attributes] of [
    ['error action-missing', {}],
    ['error action-invalid', { action: 'mailto:a@b.example' }],
    ['warning insecure-action', { action: 'http://publisher.example/messages' }],
    ['error provider-unknown', { action: '/', provider: 'formspre' }],
    [
      'warning provider-mismatch',
      { action: 'https://formspree.io/f/xayzwbqp', provider: 'formcarry' },
    ],
    ['error access-key-missing', { action: 'https://api.web3forms.com/submit' }],
    ['error netlify-other-origin', { action: 'https://publisher.netlify.app/' }],
    [
      'info hubspot-captcha',
      { action: 'https://api.hsforms.com/submissions/v3/integration/submit/1/a' },
    ],
    ['error captcha-unknown', { action: '/', captcha: 'turnstyle' }],
    ['error captcha-key-missing', { action: '/', captcha: 'turnstile' }],
    ['warning no-email-field', { action: '/', fields: 'name message' }],
    ['error redirect-refused', { action: '/', redirect: 'https://elsewhere.example/' }],
    ['warning timeout-short', { action: '/', timeout: 20 }],
    ['info consent-link-missing', { action: '/', consent: 'required' }],
  ] as const)
    it(`finds ${expected}`, async () => {
      expect(await codes({ ...attributes })).to.deep.equal([expected]);
    });

  it('finds what is wrong with the definition, and where', async () => {
    const genuine = console.error;
    console.error = () => undefined;
    const form = await mount('contact-form', { action: '/', fields: '[{"name":"a b"}]' });
    const [found] = await form.diagnose();
    console.error = genuine;
    expect(found).to.include({ code: 'fields-invalid', severity: 'error' });
    expect(found?.message).to.contain('fields[0].name');
  });

  it('finds files that the back end does not take', async () => {
    const fields = JSON.stringify([{ name: 'email' }, { name: 'plan', type: 'file' }]);
    const action = 'https://api.hsforms.com/submissions/v3/integration/submit/1/a';
    expect(await codes({ action, fields })).to.deep.equal([
      'error files-refused',
      'info hubspot-captcha',
    ]);
  });

  it('lists the worst first', async () => {
    expect(await codes({ consent: 'required', fields: 'name' })).to.deep.equal([
      'error action-missing',
      'warning no-email-field',
      'info consent-link-missing',
    ]);
  });

  it('says nothing to the visitor', async () => {
    const form = await mount('contact-form');
    await form.diagnose();
    expect(parts(form, 'error-summary')).to.deep.equal([]);
  });
});

describe('email-policy', () => {
  it('takes any address unless the page says otherwise', async () => {
    const form = await written();
    type(form, { email: 'ida@gmail.com' });
    expect(await form.checkValidity()).to.equal(true);
  });

  it('refuses an address that anybody gets, in words', async () => {
    const form = await written({ 'email-policy': 'work' });
    type(form, { email: 'ida@Gmail.com' });
    await press(form);
    expect(wordsOfParts(form, 'error')).to.deep.equal(['Enter your email address at work']);
    expect(server.requests).to.deep.equal([]);
    type(form, { email: 'ida@visitor.example' });
    expect(await press(form)).to.include({ ok: true });
  });

  it('or only remarks on it, and sends it nevertheless', async () => {
    const form = await written({ 'email-policy': 'work-soft' });
    await import('../../../src/elements/contact-form/extras.js');
    await new Promise((resolve) => setTimeout(resolve));
    type(form, { email: 'ida@gmail.com' });
    const input = form.shadowRoot?.querySelector('[name=email]');
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(wordsOf(part(form, 'field-email'))).to.contain('an address at work');
    expect(await press(form)).to.include({ ok: true });
  });

  it('goes by the page’s own list where there is one', async () => {
    const form = await written({ 'email-policy': 'work' });
    form.freeMailHosts = ['visitor.example'];
    expect(await form.checkValidity()).to.equal(false);
    type(form, { email: 'ida@gmail.com' });
    expect(await form.checkValidity()).to.equal(true);
  });
});

describe('What the publisher sends along', () => {
  it('comes from an attribute', async () => {
    await press(await written({ 'hidden-fields': 'campaign=spring&team=north%20sea' }));
    expect(sentJson(server.requests[0])).to.include({ campaign: 'spring', team: 'north sea' });
  });

  it('comes from inputs in a slot, which nobody sees', async () => {
    const form = await written(
      {},
      '<input slot="hidden" name="deal" value="7"><div slot="hidden"><input name="team" value="north"></div>',
    );
    expect([...form.querySelectorAll('input')].some((input) => input.checkVisibility())).to.equal(
      false,
    );
    await press(form);
    expect(sentJson(server.requests[0])).to.include({ deal: '7', team: 'north' });
  });

  it('never goes over what the visitor wrote', async () => {
    await press(await written({ 'hidden-fields': 'message=Buy' }));
    expect(sentJson(server.requests[0])).to.include({ message: letter.message });
  });

  it('may be changed by the page at the last moment', async () => {
    const form = await written();
    form.transform = (message) => ({ ...message, values: { ...message.values, lead: 'warm' } });
    await press(form);
    expect(sentJson(server.requests[0])).to.include({ lead: 'warm', name: letter.name });
  });

  it('goes nowhere when the page’s change breaks, and every word stays', async () => {
    const genuine = console.error;
    console.error = () => undefined;
    const form = await written();
    form.transform = () => {
      throw new Error('no');
    };
    expect(await press(form)).to.include({ ok: false, kind: 'config', outcome: 'not-sent' });
    console.error = genuine;
    expect(server.requests).to.deep.equal([]);
    expect(form.values).to.deep.equal(letter);
  });
});

describe('How long a visitor took', () => {
  it('is told to the server, with what the publisher thinks of as fast', async () => {
    const before = Date.now();
    const form = await mount('contact-form', {
      action: server.serve({ ok: true }),
      'min-fill-time': 3000,
    });
    await import('../../../src/elements/contact-form/extras.js');
    await new Promise((resolve) => setTimeout(resolve));
    type(form, letter);
    expect(await press(form)).to.include({ ok: true });
    const meta = sentJson(server.requests[0])._meta as Record<string, string | number>;
    expect(meta.min_fill_ms).to.equal(3000);
    expect(meta.elapsed_ms).to.be.at.least(0);
    expect(Date.parse(String(meta.started))).to.be.within(before, Date.now());
  });

  it('never stands in the way, however fast it was', async () => {
    const form = await written({ 'min-fill-time': 60_000 });
    expect(await press(form)).to.include({ ok: true });
  });
});

describe('layout="grid"', () => {
  const columns = (form: Element) => {
    const [name, email] = parts(form, 'field').map((field) => field.getBoundingClientRect());
    return (name?.left ?? 0) === (email?.left ?? 0) ? 1 : 2;
  };

  it('has two columns where there is room, and one where there is none', async () => {
    const wide = await mount(
      'contact-form',
      { layout: 'grid' },
      { inside: { style: 'width: 50rem' } },
    );
    expect(columns(wide)).to.equal(2);
    const narrow = await mount(
      'contact-form',
      { layout: 'grid' },
      { inside: { style: 'width: 320px' } },
    );
    expect(columns(narrow)).to.equal(1);
    expect(narrow.scrollWidth).to.be.at.most(320);
  });

  it('gives the message the whole width', async () => {
    const form = await mount(
      'contact-form',
      { layout: 'grid' },
      { inside: { style: 'width: 50rem' } },
    );
    const width = (name: string) => part(form, name).getBoundingClientRect().width;
    expect(width('field-message')).to.be.above(width('field-name') * 1.8);
  });
});

describe('after-success', () => {
  it('may keep the form with its words, and thanks stand above it', async () => {
    const form = await written({ 'after-success': 'keep' });
    expect(await press(form)).to.include({ ok: true });
    expect(wordsOf(focused(form))).to.equal('Message sent');
    expect(wordsOf(part(form, 'status'))).to.contain('Thank you');
    expect(form.values).to.deep.equal(letter);
    expect(parts(form, 'submit')).to.have.length(1);
    await expect(form).to.be.accessible();
  });

  it('keeps the same words from going twice, and lets others go', async () => {
    const form = await written({ 'after-success': 'keep' });
    await press(form);
    await press(form);
    expect(server.requests).to.have.length(1);
    type(form, { message: 'Another thought.' });
    await press(form);
    expect(server.requests).to.have.length(2);
    const ids = server.requests.map(
      (request) => (sentJson(request)._meta as Record<string, string>).submission_id,
    );
    expect(new Set(ids)).to.have.length(2);
  });

  it('may empty the form for the next message', async () => {
    const form = await written({ 'after-success': 'reset' });
    expect(await press(form)).to.include({ ok: true });
    expect(form.values).to.deep.equal({ name: '', email: '', message: '' });
    expect(wordsOf(focused(form))).to.equal('Message sent');
    type(form, letter);
    expect(await press(form)).to.include({ ok: true });
    expect(server.requests).to.have.length(2);
  });

  it('tells what is wrong with the next message, thanks or no thanks', async () => {
    const form = await written({ 'after-success': 'reset' });
    await press(form);
    await press(form);
    expect(wordsOf(focused(form))).to.contain('There is a problem');
  });
});

describe('disabled', () => {
  it('lets nobody write or send', async () => {
    const form = await written({ disabled: true });
    const button = part(form, 'submit') as HTMLButtonElement;
    expect(part(form, 'input').matches(':disabled')).to.equal(true);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(await press(form)).to.equal(undefined);
    expect(server.requests).to.deep.equal([]);
    form.disabled = false;
    await form.updateComplete;
    expect(await press(form)).to.include({ ok: true });
  });
});

describe('validate="blur"', () => {
  const leave = (form: Element, name: string) => {
    const input = form.shadowRoot?.querySelector(`[name=${name}]`);
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('judges an answer when its field is left, and only that one', async () => {
    const form = await mount('contact-form', { action: '/', validate: 'blur' });
    type(form, { email: 'ida' });
    await form.checkValidity();
    leave(form, 'email');
    await form.updateComplete;
    expect(wordsOfParts(form, 'error')).to.deep.equal([
      'Enter an email address with an @, like name@example.com',
    ]);
    expect(parts(form, 'error-summary')).to.deep.equal([]);
  });

  it('is silent while someone types, and takes the error back at the keystroke that mends it', async () => {
    const form = await mount('contact-form', { action: '/', validate: 'blur' });
    await form.checkValidity();
    type(form, { email: 'ida' });
    await form.updateComplete;
    expect(parts(form, 'error')).to.deep.equal([]);
    leave(form, 'email');
    type(form, { email: 'ida@visitor.example' });
    await form.updateComplete;
    expect(parts(form, 'error')).to.deep.equal([]);
  });

  it('is not what a form does by itself', async () => {
    const form = await mount('contact-form', { action: '/' });
    await form.checkValidity();
    type(form, { email: 'ida' });
    leave(form, 'email');
    await form.updateComplete;
    expect(parts(form, 'error')).to.deep.equal([]);
  });
});

describe('strings', () => {
  it('take the place of the language’s words', async () => {
    const form = await mount('contact-form', { action: '/' });
    form.strings = { submit: 'Hoist the flag', problem: 'Not yet' };
    await form.updateComplete;
    expect(wordsOf(part(form, 'submit'))).to.equal('Hoist the flag');
    await press(form);
    expect(wordsOf(part(form, 'error-summary'))).to.match(/^Not yet/);
  });
});

describe('The slot “error”', () => {
  it('takes the place of our words, and the focus still goes there', async () => {
    const form = await written(
      { action: server.serve(status(500)) },
      '<p slot="error">Call us: 70 00 00 12</p>',
    );
    await press(form);
    expect(form.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(part(form, 'error-summary').querySelector('p')?.checkVisibility()).to.equal(false);
    expect(focused(form)).to.equal(part(form, 'error-summary'));
  });
});

describe('fields-src', () => {
  const labels = (form: Element) => wordsOfParts(form, 'label');
  const genuine = console.error;
  let said: unknown[] = [];
  beforeEach(() => {
    said = [];
    console.error = (...words: unknown[]) => said.push(...words);
  });
  afterEach(() => {
    console.error = genuine;
  });

  it('brings the definition from an address', async () => {
    const src = server.serve(text('[{"name":"boat","required":true}]', 'application/json'));
    const form = await mount('contact-form', { 'fields-src': src });
    expect(labels(form)).to.deep.equal(['Boat']);
    expect(server.requests).to.have.length(1);
  });

  it('shows the fallback until it is there', async () => {
    const answer = held(text('[{"name":"boat"}]', 'application/json'));
    const form = await mount(
      'contact-form',
      { 'fields-src': server.serve(answer) },
      { children: '<a href="mailto:a@b.example">Write</a>', until: [] },
    );
    expect(form.firstElementChild?.checkVisibility()).to.equal(true);
    answer.release();
    await waitUntil(() => parts(form, 'form').length > 0);
    expect(labels(form)).to.deep.equal(['Boat (optional)']);
  });

  for (const [name, answer] of [
    ['is not there', status(404)],
    ['cannot be reached', unreachable],
    ['is a page', text('<!doctype html>', 'text/html')],
    ['is no list', text('{"name":"boat"}', 'application/json')],
    ['is shorthand', text('name email', 'application/json')],
  ] as const)
    it(`is replaced by the default fields when it ${name}, and the developer is told`, async () => {
      const form = await mount('contact-form', { 'fields-src': server.serve(answer) });
      expect(labels(form)).to.deep.equal(['Name', 'Email address', 'Message']);
      expect(said.join(' ')).to.contain('fields-src');
    });

  it('gives way to fields', async () => {
    const src = server.serve(text('[{"name":"boat"}]', 'application/json'));
    const form = await mount('contact-form', { 'fields-src': src, fields: 'message*' });
    expect(labels(form)).to.deep.equal(['Message']);
    expect(server.requests).to.deep.equal([]);
  });
});

describe('An attribute that is taken away', () => {
  for (const [attribute, property, value, usual] of [
    ['provider', 'provider', 'form', 'auto'],
    ['name', 'name', 'quote', 'contact'],
    ['honeypot', 'honeypot', 'fax', '_honey'],
    ['timeout', 'timeout', '7', 20_000],
    ['heading-level', 'headingLevel', '4', 2],
  ] as const)
    it(`leaves what it was without: ${attribute}`, async () => {
      const form = await written({ [attribute]: value, 'min-fill-time': 9 });
      form.removeAttribute(attribute);
      form.removeAttribute('min-fill-time');
      expect(form[property]).to.equal(usual);
      await form.updateComplete;
      expect(await press(form)).to.include({ ok: true });
      expect(sentJson(server.requests[0])._meta).not.to.have.property('min_fill_ms');
    });
});

describe('A number that is none', () => {
  for (const written of ['20s', '', 'Infinity s', '-1'])
    it(`leaves what it was without: “${written}”`, async () => {
      const form = await mount('contact-form', {
        timeout: written,
        retries: written,
        'min-fill-time': written,
        'heading-level': written,
      });
      const { timeout, retries, minFillTime, headingLevel } = form;
      expect([timeout, retries, minFillTime, headingLevel]).to.deep.equal([
        ...[20_000, undefined, undefined, 2],
      ]);
    });

  it('may be none at all: retries', async () => {
    const form = await mount('contact-form', { retries: '0' });
    expect(form.retries).to.equal(0);
  });
});

describe('The provider that events tell', () => {
  it('is the recognised one after the first touch', async () => {
    const form = await mount('contact-form', { action: 'https://formspree.io/f/xayzwbqp' });
    const told = record(form, 'contact-submit', 'contact-error');
    type(form, letter);
    await press(form);
    expect(told.map(({ detail }) => detail.provider)).to.deep.equal(['formspree', 'formspree']);
  });
});
