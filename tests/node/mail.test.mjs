// A message by mail, to a real SMTP server.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { smtpDelivery } from 'letterbox-elements/contact-smtp.js';
import { SMTPServer } from 'smtp-server';
import { ANSWERS, multipart, openEndpoint } from './endpoint.mjs';

const FROM = 'Website <form@publisher.example>';
const TO = 'office@publisher.example';

let mails;
let refusing;
let server;
let url;

beforeEach(async () => {
  mails = [];
  refusing = false;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope }, done) {
      const chunks = await stream.toArray();
      if (refusing) return done(new Error('Mailbox full'));
      mails.push({
        from: envelope.mailFrom.address,
        to: envelope.rcptTo.map(({ address }) => address),
        ...parts(Buffer.concat(chunks).toString('utf8')),
      });
      done();
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  url = `smtp://127.0.0.1:${String(listening.address().port)}`;
});
afterEach(() => new Promise((closed) => server.close(closed)));

/** Headers, unfolded, each in a line, and what follows them. */
function parts(mail) {
  const [head, ...body] = mail.split('\r\n\r\n');
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return { headers, body: body.join('\n\n'), header: (name) => its(headers, name) };
}
const its = (headers, name) =>
  headers
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
    ?.slice(name.length + 2);

async function open(options = {}, endpoint = {}) {
  const deliver = await smtpDelivery({ server: url, from: FROM, to: TO, ...options });
  return openEndpoint({ deliver, onError: () => undefined, ...endpoint });
}

describe('a message by mail', () => {
  it('comes from the own domain and is answered to the visitor', async () => {
    const { post } = await open();
    const answer = await post({
      ...ANSWERS,
      _meta: { submission_id: 'submission-1', form: 'lead' },
    });
    assert.equal(answer.status, 200);
    const [{ from, to, header, body }] = mails;
    assert.equal(from, 'form@publisher.example');
    assert.deepEqual(to, [TO]);
    assert.equal(header('From'), FROM);
    assert.equal(header('Reply-To'), 'Ida Holm <ida@example.com>');
    assert.equal(header('Subject'), 'Message from Ida Holm (lead)');
    assert.match(header('Message-ID'), /^<submission-1\.[\da-f]{16}@publisher\.example>$/);
    assert.match(header('Content-Type'), /^text\/plain/);
    assert.match(body, /we need a backend\./);
  });

  it('says where it came from and what speaks for a machine', async () => {
    const { post } = await open();
    await post({ ...ANSWERS, _honey: 'x', _meta: { attribution: { utm_source: 'spring' } } });
    assert.match(mails[0].body, /^May be a machine: honeypot/);
    assert.match(mails[0].body, /utm_source: spring/);
  });

  const injections = {
    'line breaks in a name': { name: 'Ida\r\nBcc: everybody@example.com\r\n\r\nBuy!' },
    'line breaks of other scripts': { name: 'Ida\u2028Bcc: everybody@example.com\u0085X: y' },
    'an encoded word': { name: '=?utf-8?B?DQpCY2M6IGV2ZXJ5Ym9keUBleGFtcGxlLmNvbQ==?=' },
    'a list of addresses in a name': { name: 'Ida <a@example.com>, everybody@example.com' },
    'a long name': { name: `${'é'.repeat(240)}\r\nBcc: everybody@example.com` },
    'a dot on a line of its own': { message: 'One\r\n.\r\nRCPT TO:<everybody@example.com>\r\n' },
  };
  for (const [what, answers] of Object.entries(injections))
    it(`goes to nobody else and gets no other header by ${what}`, async () => {
      const { post } = await open();
      await post(ANSWERS);
      assert.equal((await post({ ...ANSWERS, ...answers })).status, 200);
      const [plain, injected] = mails;
      const names = ({ headers }) => headers.map((line) => line.split(':', 1)[0]).sort();
      assert.equal(mails.length, 2);
      assert.deepEqual(injected.to, [TO]);
      assert.deepEqual(names(injected), names(plain));
      assert.match(injected.header('Reply-To'), /<ida@example\.com>$/);
    });

  it('says markup as text', async () => {
    const { post } = await open();
    await post({ ...ANSWERS, message: '<img src=x onerror=alert(1)>' });
    assert.match(mails[0].header('Content-Type'), /^text\/plain/);
    assert.match(mails[0].body, /<img src=3Dx onerror|<img src=x onerror/);
  });

  it('brings its files, as nothing that runs', async () => {
    const fields = [{ name: 'brief', type: 'file', required: true }];
    const { send } = await open({}, { fields });
    const file = new File(['<script>1</script>'], '../brief\r\nX: y.html', { type: 'text/html' });
    assert.equal((await send(multipart({ brief: file }))).status, 200);
    const [{ header, body, headers }] = mails;
    assert.match(header('Content-Type'), /^multipart\/mixed/);
    assert.match(body, /Content-Type: application\/octet-stream/);
    assert.match(body, /Content-Disposition: attachment/);
    assert.match(body, new RegExp(Buffer.from('<script>1</script>').toString('base64')));
    assert.doesNotMatch(body, /text\/html/);
    assert.equal(its(headers, 'X'), undefined);
  });

  it('that the server refuses is no success, and goes with the next try', async () => {
    const { post } = await open();
    const message = { ...ANSWERS, _meta: { submission_id: 'submission-1' } };
    refusing = true;
    assert.equal((await post(message)).status, 500);
    refusing = false;
    assert.equal((await post(message)).status, 200);
    assert.equal((await post(message)).status, 200);
    assert.equal(mails.length, 1);
  });

  it('has the subject that its publisher writes', async () => {
    const { post } = await open({
      subject: ({ values }) => `${values.message}\r\nBcc: a@b.example`,
    });
    await post(ANSWERS);
    assert.deepEqual(mails[0].to, [TO]);
    assert.equal(mails[0].header('Bcc'), undefined);
  });
});
