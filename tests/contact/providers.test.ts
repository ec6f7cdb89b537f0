import { expect } from '@open-wc/testing';
import type { ContactMessage } from '../../src/contact/contact-message.js';
import type { ContactFailure } from '../../src/contact/contact-result.js';
import type { ProviderName } from '../../src/contact/providers/table.js';
import { answer, letter, requestFor, sent, wholeText } from './letters.js';
import { providerCases, type ProviderCase } from './provider-answers.js';

const cases = Object.entries(providerCases) as [ProviderName, ProviderCase][];
const page = '<!doctype html><html><body><h1>Sign in</h1></body></html>';

for (const [provider, { action, successes, fieldError, formErrors, ...its }] of cases) {
  const read = async (
    body: object | string,
    init: Parameters<typeof answer>[1] = {},
    message: Partial<ContactMessage> = {},
  ) => (await requestFor({ action, provider }, message)).read(answer(body, init));

  describe(`${provider}:`, () => {
    for (const [index, { body, status = 200, result }] of successes.entries())
      it(`${provider}: a success, ${String(index + 1)}`, async () => {
        const read = await requestFor({ action, provider });
        expect(read.read(answer(body, { status }))).to.include({ ok: true, status, ...result });
      });

    if (fieldError) {
      const { status, body, field = 'email', message } = fieldError;

      it(`${provider}: a field error`, async () => {
        const result = await read(body, { status });
        expect(result).to.include({ ok: false, kind: 'validation', status, outcome: 'refused' });
        const { fields } = result as ContactFailure;
        expect(Object.keys(fields)).to.deep.equal([field]);
        expect(fields[field]?.map((complaint) => complaint.message)).to.deep.equal([message]);
      });

      it(`${provider}: a field error, by the form’s own name of the field`, async () => {
        const values = { ...letter.values, contact_email: 'ida@visitor.example' };
        const names = { contact_email: field };
        const result = await read(body, { status }, { values, names });
        expect(Object.keys((result as ContactFailure).fields)).to.deep.equal(['contact_email']);
      });
    }

    for (const { name, status, body, kind, message } of formErrors)
      it(`${provider}: ${name} is ${kind}`, async () => {
        const result = (await read(body, { status })) as ContactFailure;
        expect(result).to.include({ ok: false, kind, status });
        expect(result.fields).to.deep.equal({});
        if (message !== undefined) expect(result.message).to.equal(message);
      });

    it(`${provider}: 429, and when to come back`, async () => {
      expect(
        await read({ error: 'Slow down' }, { status: 429, headers: { 'retry-after': '7' } }),
      ).to.include({
        ok: false,
        kind: 'rate-limit',
        retryable: true,
        retryAfterMs: 7000,
      });
    });

    it(`${provider}: 429 and no word of when`, async () => {
      const result = await read({}, { status: 429 });
      expect(result).to.include({ ok: false, kind: 'rate-limit' });
      expect(result).not.to.have.property('retryAfterMs');
    });

    for (const status of [500, 502, 503])
      it(`${provider}: ${String(status)} with a page`, async () => {
        expect(await read(page, { status })).to.deep.include({
          ok: false,
          kind: 'server',
          message: '',
          fields: {},
          outcome: 'unknown',
        });
      });

    it(`${provider}: 200 and a page`, async () => {
      expect(await read(page)).to.include(
        its.pageIsSuccess ? { ok: true } : { ok: false, kind: 'unknown', outcome: 'unknown' },
      );
    });

    it(`${provider}: 200 and not a word`, async () => {
      expect(await read('')).to.include(
        its.silenceIsSuccess ? { ok: true } : { ok: false, kind: 'unknown' },
      );
    });

    for (const status of [301, 304, 418])
      it(`${provider}: ${String(status)} is no success`, async () => {
        expect(await read('', { status })).to.include({ ok: false, kind: 'unknown' });
      });

    if (!its.pageIsSuccess)
      it(`${provider}: half of an answer`, async () => {
        expect(await read('{"success": tr')).to.include({ ok: false, kind: 'unknown' });
      });

    it(`${provider}: an answer whose every part is of the wrong type`, async () => {
      for (const wrong of [7, {}, [], [7], true, null, [[]], { constructor: 1 }])
        for (const status of [200, 422]) {
          const result = await read(Object.fromEntries(words.map((word) => [word, wrong])), {
            status,
          });
          if (status === 422) expect(result).to.include({ ok: false });
          const said = result.ok ? [result.id, result.message, result.redirect] : [result.message];
          for (const text of said.filter((part) => part !== undefined))
            expect(text).to.be.a('string');
        }
    });

    for (const nonsense of ['null', '[]', '"sent"', '7', 'true'])
      if (provider !== 'json' && !its.pageIsSuccess)
        it(`${provider}: the answer ${nonsense} is no success`, async () => {
          expect(await read(nonsense)).to.include({ ok: false, kind: 'unknown' });
        });

    for (const target of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example'])
      it(`${provider}: nobody is sent to ${target}`, async () => {
        for (const { body } of successes) {
          const redirects = Object.fromEntries(redirectNames.map((name) => [name, target]));
          const spoken = typeof body === 'string' ? body : { ...body, ...redirects };
          expect(await read(spoken)).not.to.have.property('redirect');
        }
      });

    it(`${provider}: every answer that was given is in the request`, async () => {
      const request = await requestFor(
        { action, provider },
        { values: { topic: 'Ropes', boats: ['Sloop', 'Ketch'] } },
      );
      const whole = wholeText(request);
      for (const text of ['Ropes', 'Sloop', 'Ketch']) expect(whole).to.contain(text);
    });
  });
}

/** Every name that some service has for an address to go to. */
const redirectNames =
  'next redirect redirectUri redirectUrl redirect_url confirmation_redirect'.split(' ');

/** Every word that some service puts into its answers. */
const words = [
  ...['ok', 'success', 'error', 'errors', 'message', 'detail', 'body', 'data', 'submission', 'id'],
  ...['code', 'status', 'referenceId', 'next', 'redirect', 'redirectUri', 'redirectUrl'],
  ...['inlineMessage', 'invalid_fields', 'is_valid', 'validation_messages', 'confirmation_message'],
];

describe('What a back end is sent', () => {
  const to = (provider: ProviderName, message: Partial<ContactMessage> = {}) =>
    requestFor({ action: providerCases[provider].action, provider }, message);

  for (const provider of ['formspree', 'web3forms', 'basin', 'formcarry', 'staticforms'] as const)
    it(`${provider}: a form that asks for JSON and needs no preflight`, async () => {
      const request = await to(provider);
      expect(request.headers).to.deep.equal({ accept: 'application/json' });
      expect(request.body).to.be.instanceOf(FormData);
      for (const [name, value] of Object.entries(letter.values))
        expect(sent(request, name)).to.deep.equal([value]);
    });

  it('web3forms: its key', async () => {
    expect(sent(await to('web3forms', { accessKey: 'k1' }), 'access_key')).to.deep.equal(['k1']);
  });

  it('staticforms: its key', async () => {
    expect(sent(await to('staticforms', { accessKey: 'k1' }), 'apiKey')).to.deep.equal(['k1']);
  });

  for (const provider of ['web3forms', 'staticforms'] as const) {
    it(`${provider}: nothing at all without its key`, async () => {
      const failed = await to(provider, { accessKey: '' }).catch((error: unknown) => String(error));
      expect(failed).to.contain('config');
    });

    it(`${provider}: the key as a hidden field, too`, async () => {
      const name = provider === 'web3forms' ? 'access_key' : 'apiKey';
      const request = await to(provider, { accessKey: undefined, values: { [name]: 'k2' } });
      expect(sent(request, name)).to.deep.equal(['k2']);
    });
  }

  it('hubspot: no empty property, which would wipe out what it knows', async () => {
    const { body } = await to('hubspot', { values: { email: 'a@b.example', phone: '' } });
    expect(body).not.to.contain('phone');
  });

  it('hubspot: a list of properties, and the page', async () => {
    const request = await to('hubspot', { hutk: 'cookie' });
    expect(request.headers['content-type']).to.equal('application/json');
    expect(sent(request, 'fields')[1]).to.deep.equal({
      objectTypeId: '0-1',
      name: 'email',
      value: 'ida@visitor.example',
    });
    expect(sent(request, 'context')).to.deep.equal([
      { hutk: 'cookie', pageUri: 'https://partner.example/contact', pageName: 'Contact' },
    ]);
  });

  it('hubspot: several ticks in one property, and what was agreed to', async () => {
    const consent = { text: 'You may write to me.', language: 'en', time: '2026-02-03T04:05:06Z' };
    const request = await to('hubspot', { values: { boats: ['Sloop', 'Ketch'] }, consent });
    expect(sent(request, 'fields')[0]).to.include({ value: 'Sloop;Ketch' });
    expect(sent(request, 'legalConsentOptions')).to.deep.equal([
      { consent: { consentToProcess: true, text: 'You may write to me.' } },
    ]);
  });

  it('hubspot: no cookie unless the page hands it over', async () => {
    expect(sent(await to('hubspot'), 'context')[0]).not.to.have.property('hutk');
  });

  it('hubspot: nothing at all when there are files, which it cannot take', async () => {
    const files = { plan: [new File(['x'], 'plan.txt')] };
    const failed = await to('hubspot', { files }).catch((error: unknown) => String(error));
    expect(failed).to.contain('config');
  });

  it('hubspot: the developer is told which switch to turn', async () => {
    const { read } = await to('hubspot');
    const said = read(
      answer(
        { errors: [{ message: 'No', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }] },
        { status: 400 },
      ),
    );
    expect((said as ContactFailure).advice).to.contain('CAPTCHA');
  });

  it('netlify: urlencoded, with the name of the form', async () => {
    const request = await to('netlify');
    expect(request.headers['content-type']).to.contain('application/x-www-form-urlencoded');
    expect(sent(request, 'form-name')).to.deep.equal(['project']);
  });

  for (const provider of ['netlify', 'form'] as const)
    it(`${provider}: multipart when there are files`, async () => {
      const plan = new File(['x'], 'plan.txt');
      const request = await to(provider, { files: { plan: [plan] } });
      expect(request.headers).to.deep.equal({});
      expect(sent(request, 'plan')).to.have.length(1);
      expect((sent(request, 'plan')[0] as File).name).to.equal('plan.txt');
    });

  it('forminit: fields typed by their names', async () => {
    const values = { ...letter.values, phone: '+45 12345678', topic: 'Ropes', 'fi-date-when': '2' };
    const { body } = await to('forminit', { values });
    expect(Object.fromEntries([...(body as FormData)])).to.deep.equal({
      'fi-sender-fullName': 'Ida Holm',
      'fi-sender-email': 'ida@visitor.example',
      'fi-sender-phone': '+45 12345678',
      'fi-text-message': 'Which rope?',
      'fi-text-topic': 'Ropes',
      'fi-date-when': '2',
    });
  });

  it('forminit: no empty field, which it would refuse', async () => {
    const { body } = await to('forminit', { values: { name: 'Ida', phone: '' } });
    expect([...(body as FormData).keys()]).to.deep.equal(['fi-sender-fullName']);
  });

  it('cf7: the number of the form, its tag and the language', async () => {
    const request = await to('cf7');
    expect(request.headers).not.to.have.property('content-type');
    expect(sent(request, '_wpcf7')).to.deep.equal(['171']);
    expect(sent(request, '_wpcf7_unit_tag')).to.deep.equal(['wpcf7-f171-o1']);
    expect(sent(request, '_wpcf7_locale')).to.deep.equal(['da_DK']);
  });

  it('cf7: several ticks as PHP reads them', async () => {
    const request = await to('cf7', { values: { boats: ['Sloop', 'Ketch'] } });
    expect(sent(request, 'boats[]')).to.deep.equal(['Sloop', 'Ketch']);
  });

  it('gravityforms: the developer is told of a field that the form does not have', async () => {
    const { read } = await to('gravityforms');
    const said = read(
      answer({ is_valid: false, validation_messages: { 9: 'Required' } }, { status: 400 }),
    );
    expect((said as ContactFailure).advice)
      .to.contain('input_9')
      .and.to.contain('sendAs');
  });

  it('gravityforms: fields by the names that it has for them', async () => {
    const names = { name: 'input_1', email: 'input_2', message: 'input_3' };
    const { body } = await to('gravityforms', { names });
    expect(JSON.parse(body as string)).to.deep.equal({
      input_1: 'Ida Holm',
      input_2: 'ida@visitor.example',
      input_3: 'Which rope?',
    });
  });

  it('json: fields flat beside _meta', async () => {
    const { body } = await to('json', { attribution: { utm_source: 'letter' } });
    expect(JSON.parse(body as string)).to.deep.equal({
      ...letter.values,
      _meta: {
        submission_id: '0123456789abcdef',
        form: 'project',
        page: 'https://partner.example/contact',
        title: 'Contact',
        language: 'da-DK',
        attribution: { utm_source: 'letter' },
      },
    });
  });

  it('json: multipart when there are files, with _meta as a text', async () => {
    const request = await to('json', { files: { plan: [new File(['x'], 'plan.txt')] } });
    expect((sent(request, 'plan')[0] as File).name).to.equal('plan.txt');
    expect(sent(request, 'name')).to.deep.equal(['Ida Holm']);
    expect(JSON.parse(sent(request, '_meta')[0] as string)).to.include({ form: 'project' });
  });

  for (const provider of ['formspree', 'basin', 'form', 'cf7'] as const)
    it(`${provider}: where the visitor came from, as fields`, async () => {
      const request = await to(provider, { attribution: { utm_source: 'letter' } });
      expect(sent(request, 'utm_source')).to.deep.equal(['letter']);
    });

  it('form: what was agreed to, as fields', async () => {
    const consent = { text: 'You may write.', language: 'en', time: '2026-02-03T04:05:06Z' };
    expect(sent(await to('form', { consent }), 'consent_text')).to.deep.equal(['You may write.']);
  });

  for (const [provider, name] of [
    ['formspree', '_gotcha'],
    ['formcarry', '_gotcha'],
    ['web3forms', 'botcheck'],
    ['staticforms', 'honeypot'],
    ['basin', 'fax'],
    ['netlify', 'fax'],
    ['gravityforms', 'fax'],
    ['json', 'fax'],
    ['form', 'fax'],
  ] as const)
    it(`${provider}: the field that only machines fill in, as ${name}`, async () => {
      const request = await to(provider, { honeypot: { name: 'fax', value: 'filled' } });
      expect(sent(request, name)).to.deep.equal(['filled']);
    });

  for (const provider of ['hubspot', 'cf7', 'forminit'] as const)
    it(`${provider}: no field that it does not know`, async () => {
      const request = await to(provider, { honeypot: { name: 'fax', value: 'filled' } });
      expect(wholeText(request)).not.to.contain('filled');
    });

  it('web3forms: a box that nobody ticked is not there', async () => {
    const request = await to('web3forms', { honeypot: { name: 'fax', value: '' } });
    expect(sent(request, 'botcheck')).to.deep.equal([]);
  });

  for (const name of ['constructor', '__proto__', 'toString'])
    it(`json: a field that is called ${name}`, async () => {
      const values = JSON.parse(`{"${name}":"kept"}`) as Record<string, string>;
      const { body } = await to('json', { values, names: { email: 'e' } });
      expect(body).to.contain(`"${name}":"kept"`);
    });
});
