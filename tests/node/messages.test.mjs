// What an endpoint hands on, however a message was sent.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, json, multipart, openEndpoint, request, urlencoded } from './endpoint.mjs';

const encodings = { JSON: json, 'an urlencoded form': urlencoded, 'a multipart form': multipart };

for (const [title, encode] of Object.entries(encodings)) {
  describe(`a message sent as ${title}`, () => {
    it('is delivered with its answers, and answered with its id', async () => {
      const { delivered, send } = openEndpoint();
      const response = await send(encode(ANSWERS));
      const answer = await response.json();
      assert.equal(response.status, 200);
      assert.equal(delivered.length, 1);
      const [{ id, values, received }] = delivered;
      assert.deepEqual(answer, { ok: true, id });
      assert.deepEqual({ ...values, message: values.message.replace('\r\n', '\n') }, ANSWERS);
      assert.ok(Math.abs(Date.now() - Date.parse(received)) < 60_000, received);
    });

    it('is delivered without what was not asked for', async () => {
      const { delivered, send } = openEndpoint({ fields: 'name* company' });
      await send(encode({ name: 'Ida Holm', admin: 'yes', constructor: 'x', toString: 'x' }));
      assert.deepEqual(delivered[0].values, { name: 'Ida Holm', company: '' });
    });

    it('is delivered with trimmed answers', async () => {
      const { delivered, send } = openEndpoint();
      await send(encode({ ...ANSWERS, name: '  Ida Holm ', message: '\n Hello \n' }));
      assert.equal(delivered[0].values.name, 'Ida Holm');
      assert.equal(delivered[0].values.message, 'Hello');
    });

    for (const [kind, breaks] of Object.entries({
      'carriage returns and line feeds': '\r\n',
      'line feeds': '\n',
      'vertical tabs and form feeds': '\v\f',
      'Unicode line separators': '\u0085\u2028\u2029',
    }))
      it(`has no ${kind} in an answer of one line`, async () => {
        const { delivered, send } = openEndpoint({ fields: 'name* company message*' });
        const forged = `Ida${breaks}Bcc: everyone@example.com`;
        await send(encode({ name: forged, company: forged, message: 'One\n\nTwo' }));
        const { name, company, message } = delivered[0].values;
        assert.equal(name, 'Ida Bcc: everyone@example.com');
        assert.equal(company, name);
        assert.equal(message.replaceAll('\r\n', '\n'), 'One\n\nTwo');
      });

    it('is refused when its email address smuggles a second line', async () => {
      const { delivered, send } = openEndpoint();
      const email = 'ida@example.com\r\nBcc: everyone@example.com';
      assert.equal((await send(encode({ ...ANSWERS, email }))).status, 422);
      assert.deepEqual(delivered, []);
    });

    it('is thanked for like any other when the honeypot is filled, and told to be suspect', async () => {
      const { delivered, send } = openEndpoint();
      const trapped = await send(encode({ ...ANSWERS, _honey: 'https://spam.example' }));
      const honest = await send(encode({ ...ANSWERS, _honey: ' ' }));
      assert.equal(trapped.status, honest.status);
      assert.deepEqual(Object.keys(await trapped.json()), Object.keys(await honest.json()));
      assert.deepEqual(
        delivered.map(({ spam }) => spam),
        [
          { score: 1, reasons: ['honeypot'] },
          { score: 0, reasons: [] },
        ],
      );
      assert.deepEqual(Object.keys(delivered[0].values), Object.keys(ANSWERS));
    });
  });
}

describe('what a form says about itself', () => {
  const meta = {
    submission_id: '0123456789abcdef',
    form: 'Start a project',
    page: 'https://partner.example/notes/backend?token=secret#contact',
    language: 'da-DK',
  };

  it('is delivered, its page without the query', async () => {
    const { delivered, post } = openEndpoint();
    await post({ ...ANSWERS, _meta: meta });
    const { id, form, page, language } = delivered[0];
    assert.deepEqual(
      { id, form, page, language },
      {
        id: '0123456789abcdef',
        form: 'Start a project',
        page: 'https://partner.example/notes/backend',
        language: 'da-DK',
      },
    );
  });

  it('is on one line, and short', async () => {
    const { delivered, post } = openEndpoint();
    const long = `a\r\nBcc: everyone@example.com${'x'.repeat(10_000)}`;
    await post({
      ...ANSWERS,
      _meta: { submission_id: long, form: long, page: long, language: long },
    });
    const { id, form, page, language } = delivered[0];
    for (const text of [id, form, page, language]) {
      assert.doesNotMatch(text, /[\r\n]/);
      assert.ok(text.length <= 100, text);
    }
  });

  for (const page of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', '/notes', 7])
    it(`holds no page when it names ${page}`, async () => {
      const { delivered, post } = openEndpoint();
      await post({ ...ANSWERS, _meta: { ...meta, page } });
      assert.equal(delivered[0].page, '');
    });

  for (const submission_id of ['short', '../../messages', 'spaces in it', '', 12345678, null, {}])
    it(`gets another id than ${JSON.stringify(submission_id)}`, async () => {
      const { delivered, post } = openEndpoint();
      const response = await post({ ...ANSWERS, _meta: { submission_id } });
      assert.match(delivered[0].id, /^[\da-f]{32}$/);
      assert.equal((await response.json()).id, delivered[0].id);
    });

  for (const _meta of ['text', 7, null, [], [{ form: 'x' }]])
    it(`is nothing when _meta is ${JSON.stringify(_meta)}, and the message is delivered`, async () => {
      const { delivered, post } = openEndpoint();
      assert.equal((await post({ ...ANSWERS, _meta })).status, 200);
      assert.equal(delivered[0].form, '');
    });

  it('is taken from the request when the form has no JavaScript', async () => {
    const { delivered, send } = openEndpoint();
    const referer = 'https://partner.example/notes/backend?token=secret';
    await send(urlencoded(ANSWERS, { referer, 'accept-language': 'id-ID,id;q=0.9,en;q=0.5' }));
    assert.equal(delivered[0].page, 'https://partner.example/notes/backend');
    assert.equal(delivered[0].language, 'id-ID');
  });
});

for (const answer of [7, true, ['x'], { toString: 'x' }])
  it(`the honeypot may be filled with anything: ${JSON.stringify(answer)}`, async () => {
    const { delivered, post } = openEndpoint();
    assert.equal((await post({ ...ANSWERS, _honey: answer })).status, 200);
    assert.equal(delivered[0].spam.score, 1);
  });

for (const text of ['Caf\ufffd au lait', '\ufffd', 'Blåbærgrød 🧡', '50 % off + more'])
  for (const [kind, sendAs] of Object.entries({ urlencoded, multipart }))
    it(`a character that was lost before it got here loses no message: “${text}”, ${kind}`, async () => {
      const { delivered, send } = openEndpoint();
      assert.equal((await send(sendAs({ ...ANSWERS, message: text }))).status, 200);
      assert.equal(delivered[0].values.message, text);
    });

it('a percent sign that stands for itself is one', async () => {
  const { delivered, send } = openEndpoint();
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  await send(request('name=Ida&email=ida@example.com&message=50% off', type));
  assert.equal(delivered[0].values.message, '50% off');
});

it('the honeypot may have another name', async () => {
  const { delivered, post } = openEndpoint({ honeypot: 'nickname' });
  await post({ ...ANSWERS, nickname: 'x' });
  await post({ ...ANSWERS, _honey: 'x' });
  assert.deepEqual(
    delivered.map(({ spam }) => spam.score),
    [1, 0],
  );
});

it('several answers of one name in a form are one answer', async () => {
  const { delivered, send } = openEndpoint({ fields: 'name* topics' });
  await send(
    urlencoded([
      ['name', 'Ida Holm'],
      ['topics', 'reviews'],
      ['topics', 'on call'],
    ]),
  );
  assert.equal(delivered[0].values.topics, 'reviews, on call');
});

it('a file in place of an answer is left out', async () => {
  const { delivered, send } = openEndpoint({ fields: 'name* company' });
  await send(multipart({ name: 'Ida Holm', company: new File(['%PDF'], 'company.pdf') }));
  assert.deepEqual(delivered[0].values, { name: 'Ida Holm', company: '' });
});

describe('what speaks for a machine', () => {
  const timed = (elapsed_ms, min_fill_ms) => ({ ...ANSWERS, _meta: { elapsed_ms, min_fill_ms } });

  it('is a form that was filled in faster than a person can, and it is thanked for all the same', async () => {
    const { delivered, post } = openEndpoint();
    for (const [elapsed, least] of [
      [400, 3000],
      [3000, 3000],
      ['400', 3000],
      [400, undefined],
    ])
      assert.equal((await post(timed(elapsed, least))).status, 200);
    assert.deepEqual(
      delivered.map(({ spam }) => spam.reasons),
      [['too-fast'], [], [], []],
    );
  });

  it('adds up', async () => {
    const { delivered, post } = openEndpoint();
    await post({ ...timed(1, 3000), _honey: 'x' });
    assert.deepEqual(delivered[0].spam, { score: 2, reasons: ['honeypot', 'too-fast'] });
  });
});

describe('what a form knows of its sender', () => {
  const consent = { text: 'You may write to me.', language: 'en', time: '2026-01-05T09:00:00Z' };
  const attribution = { utm_source: 'harbour', referrer: 'https://partner.example/' };

  it('is delivered: the consent, and the way they came', async () => {
    const { delivered, post } = openEndpoint();
    await post({ ...ANSWERS, _meta: { consent, attribution } });
    assert.deepEqual(delivered[0].consent, consent);
    assert.deepEqual(delivered[0].attribution, attribution);
  });

  it('is delivered too where a form with files sends it as text', async () => {
    const { delivered, send } = openEndpoint();
    const _meta = JSON.stringify({ submission_id: 'submission-1', consent });
    await send(multipart({ ...ANSWERS, _meta }));
    assert.equal(delivered[0].id, 'submission-1');
    assert.deepEqual(delivered[0].consent, consent);
  });

  for (const _meta of ['{"consent"', '7', '[]', 'null', ''])
    it(`is nothing where that text is ${JSON.stringify(_meta)}`, async () => {
      const { delivered, send } = openEndpoint();
      assert.equal((await send(multipart({ ...ANSWERS, _meta }))).status, 200);
      assert.deepEqual(delivered[0].consent, {});
    });

  it('is on one line, short, and never a prototype', async () => {
    const { delivered, send } = openEndpoint();
    const hostile = `{"utm_source":"a\\r\\nBcc: x","__proto__":"y","utm_term":{"a":1},"a b":"z","utm_id":"${'i'.repeat(9000)}"}`;
    await send(
      request(JSON.stringify(ANSWERS).replace('{', `{"_meta":{"attribution":${hostile}},`), {
        'content-type': 'application/json',
      }),
    );
    const { utm_source, utm_id, ...others } = delivered[0].attribution;
    assert.equal(utm_source, 'a Bcc: x');
    assert.equal(utm_id.length, 2000);
    assert.deepEqual(others, {});
  });
});
