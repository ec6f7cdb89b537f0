// What an endpoint does not take, and how it says so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, json, openEndpoint, problemOf, request } from './endpoint.mjs';

const FIELDS = 'name* email* phone website company message*';

describe('wrong answers', () => {
  const wrong = {
    name: '',
    email: 'ida.example.com',
    phone: 'call me',
    website: 'not a site',
    company: 'x'.repeat(501),
    message: '   ',
  };
  const codes = {
    name: 'missing',
    email: 'email',
    phone: 'tel',
    website: 'url',
    company: 'too-long',
    message: 'missing',
  };
  const words = {
    en: {
      name: 'Enter your name',
      email: 'Enter an email address with an @, like name@example.com',
      phone: 'Enter a phone number, like +45 12 34 56 78',
      website: 'Enter a web address, like example.com',
      company: 'Company is too long',
      message: 'Enter your message',
    },
    da: {
      name: 'Skriv dit navn',
      email: 'Skriv en e-mailadresse med @, for eksempel navn@eksempel.dk',
      phone: 'Skriv et telefonnummer, for eksempel +45 12 34 56 78',
      website: 'Skriv en webadresse, for eksempel eksempel.dk',
      company: 'Virksomhed er for lang',
      message: 'Skriv din besked',
    },
    id: {
      name: 'Tulis nama Anda',
      email: 'Tulis alamat email dengan @, misalnya nama@contoh.id',
      phone: 'Tulis nomor telepon, misalnya +62 812 3456 7890',
      website: 'Tulis alamat web, misalnya contoh.id',
      company: 'Perusahaan terlalu panjang',
      message: 'Tulis pesan Anda',
    },
  };
  const errorsIn = (language) =>
    Object.entries(codes).map(([field, code]) => ({
      field,
      code,
      message: words[language][field],
    }));

  for (const language of Object.keys(words))
    it(`are each named by field, code and words: ${language}`, async () => {
      const { delivered, post } = openEndpoint({ fields: FIELDS });
      const response = await post({ ...wrong, _meta: { language } });
      const { status, title, errors } = await problemOf(response);
      assert.equal(response.status, 422);
      assert.equal(status, 422);
      assert.ok(title);
      assert.deepEqual(errors, errorsIn(language));
      assert.deepEqual(delivered, []);
    });

  const errorsFor = async (meta, headers) => {
    const response = await openEndpoint({ fields: FIELDS }).post(
      { ...wrong, _meta: meta },
      headers,
    );
    return (await problemOf(response)).errors;
  };

  it('are told in the language of the browser when the form names none', async () => {
    assert.deepEqual(await errorsFor({}, { 'accept-language': 'da-DK,en;q=0.5' }), errorsIn('da'));
  });

  it('are told in the language of the form before that of the browser', async () => {
    const errors = await errorsFor({ language: 'id' }, { 'accept-language': 'da' });
    assert.deepEqual(errors, errorsIn('id'));
  });

  for (const language of ['fr', 'x'.repeat(5000), '../../en', '__proto__', '', 7])
    it(`are told in English when the language is ${String(language).slice(0, 20)}`, async () => {
      assert.deepEqual(await errorsFor({ language }), errorsIn('en'));
    });

  it('are missing answers when nothing was answered', async () => {
    const { post } = openEndpoint();
    const { errors } = await problemOf(await post({}));
    assert.deepEqual(
      errors.map(({ field, code }) => `${field} ${code}`),
      ['name missing', 'email missing', 'message missing'],
    );
  });

  it('are not the ones that an object inherits', async () => {
    const { delivered, post } = openEndpoint({ fields: 'constructor* toString*' });
    const response = await post({});
    assert.equal(response.status, 422);
    assert.deepEqual(
      (await problemOf(response)).errors.map(({ field }) => field),
      ['constructor', 'toString'],
    );
    assert.deepEqual(delivered, []);
  });

  it('are not seen in a field that was left out and has a name that every object knows', async () => {
    const { delivered, post } = openEndpoint({ fields: 'name* constructor' });
    assert.equal((await post({ name: 'Ida Holm' })).status, 200);
    assert.deepEqual(delivered[0].values, { name: 'Ida Holm', constructor: '' });
  });

  for (const answer of [{ first: 'Ida' }, ['Ida'], 7, true, null, { toString: 'Ida' }, [[['Ida']]]])
    it(`are answers that are no text: ${JSON.stringify(answer)}`, async () => {
      const { delivered, post } = openEndpoint();
      const response = await post({ ...ANSWERS, name: answer });
      assert.equal(response.status, 422);
      assert.deepEqual(
        (await problemOf(response)).errors.map(({ field }) => field),
        ['name'],
      );
      assert.deepEqual(delivered, []);
    });

  it('are told of a field by the label that the page gives it', async () => {
    const fields = [{ name: 'budget', type: 'text', required: true, label: 'Yearly budget' }];
    const { errors } = await problemOf(await openEndpoint({ fields }).post({}));
    assert.equal(errors[0].message, 'Enter yearly budget');
  });
});

describe('a body that is no message', () => {
  const valid = JSON.stringify(ANSWERS);
  const asJson = { 'content-type': 'application/json' };
  const endless = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(120)),
    });
  const refused = {
    'plain text': [415, valid, { 'content-type': 'text/plain' }],
    XML: [415, '<message/>', { 'content-type': 'application/xml' }],
    'JSON under another name': [415, valid, { 'content-type': 'application/jsonp' }],
    'a type that only begins like JSON': [415, valid, { 'content-type': 'application/json-seq' }],
    'bytes without a type': [415, new TextEncoder().encode(valid), {}],
    'JSON that breaks off': [400, valid.slice(0, -1), asJson],
    'an empty body': [400, '', asJson],
    'JSON of a list': [400, `[${valid}]`, asJson],
    'JSON of a text': [400, '"hello"', asJson],
    'JSON of a number': [400, '7', asJson],
    'JSON of null': [400, 'null', asJson],
    'JSON nested a hundred thousand deep': [400, '['.repeat(100_000), asJson],
    'a form without its boundary': [400, 'x', { 'content-type': 'multipart/form-data' }],
    'a form whose parts never end': [
      400,
      '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nIda',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    'a megabyte of JSON': [413, JSON.stringify({ name: 'x'.repeat(1_000_000) }), asJson],
    'a megabyte in a form': [413, new URLSearchParams({ name: 'x'.repeat(1_000_000) }), {}],
    'a length that is too much': [413, valid, { ...asJson, 'content-length': '1000000' }],
    'a length that is not true': [413, 'x'.repeat(1_000_000), { ...asJson, 'content-length': '9' }],
    'a stream without an end': [413, endless(), asJson],
  };
  for (const [title, [status, body, headers]] of Object.entries(refused))
    it(`is refused with ${status}: ${title}`, async () => {
      const { delivered, send } = openEndpoint();
      const response = await send(request(body, headers));
      const problem = await problemOf(response);
      assert.equal(response.status, status);
      assert.equal(problem.status, status);
      assert.ok(problem.title);
      assert.deepEqual(delivered, []);
    });

  it('is not read on once it is too long', async () => {
    await new Promise((stopped) => {
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1000)),
        cancel: stopped,
      });
      void openEndpoint({ maxBytes: 2000 }).send(request(body, asJson));
    });
  });

  it('is too long by its bytes, not by its characters', async () => {
    const answers = { ...ANSWERS, message: 'å'.repeat(500) };
    const { length } = new TextEncoder().encode(JSON.stringify(answers));
    assert.equal((await openEndpoint({ maxBytes: length }).send(json(answers))).status, 200);
    assert.equal((await openEndpoint({ maxBytes: length - 1 }).send(json(answers))).status, 413);
  });

  it('is answered when it breaks off on the way', async (t) => {
    t.mock.method(console, 'error', () => {});
    const { delivered, send } = openEndpoint();
    const body = new ReadableStream({
      start: (controller) => controller.error(new Error('connection lost')),
    });
    const response = await send(request(body, asJson));
    assert.equal((await problemOf(response)).status, response.status);
    assert.ok(response.status >= 400);
    assert.deepEqual(delivered, []);
  });
});

for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON'])
  it(`a message may come as ${type}`, async () => {
    const { delivered, send } = openEndpoint();
    const response = await send(request(JSON.stringify(ANSWERS), { 'content-type': type }));
    assert.equal(response.status, 200);
    assert.equal(delivered.length, 1);
  });
