// Files that come with a message.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sqliteStore } from 'letterbox-elements/contact-sqlite.js';
import { json, multipart, openEndpoint, problemOf, request } from './endpoint.mjs';

const fields = [
  { name: 'email', type: 'email', required: true },
  { name: 'brief', type: 'file', required: false, accept: ['.txt'], maxsize: 1000, multiple: true },
];
const email = 'ida@example.com';
const text = (name, content = 'We need a backend.') => new File([content], name);

function withFiles(...files) {
  const form = new FormData();
  form.append('email', email);
  for (const file of files) form.append('brief', file);
  return request(form);
}

describe('files at the endpoint', () => {
  it('reach the hooks, byte by byte', async () => {
    const { send, delivered } = openEndpoint({ fields });
    assert.equal((await send(withFiles(text('one.txt'), text('two.txt', 'Zwei.')))).status, 200);
    assert.deepEqual(
      delivered[0].files.map(({ field, name, bytes }) => [
        field,
        name,
        Buffer.from(bytes).toString(),
      ]),
      [
        ['brief', 'one.txt', 'We need a backend.'],
        ['brief', 'two.txt', 'Zwei.'],
      ],
    );
    assert.equal(delivered[0].values.brief, 'one.txt, two.txt');
  });

  it('have names without folders and line breaks', async () => {
    const { send, delivered } = openEndpoint({ fields });
    const names = ['../../etc/passwd.txt', 'C:\\notes\\brief.txt'];
    await send(withFiles(...names.map((name) => text(name))));
    assert.deepEqual(
      delivered[0].files.map(({ name }) => name),
      ['passwd.txt', 'brief.txt'],
    );
  });

  it('may be left out', async () => {
    const { send, delivered } = openEndpoint({ fields });
    assert.equal((await send(withFiles(new File([], '')))).status, 200);
    assert.deepEqual(delivered[0].files, []);
  });

  const refused = {
    'of another kind': [withFiles(text('brief.exe')), 'brief'],
    'that are too large': [withFiles(text('brief.txt', 'x'.repeat(1001))), 'brief'],
    'for a text': [multipart({ email: text('email.txt') }), 'email'],
    'that are texts': [json({ email, brief: 'brief.txt' }), 'brief'],
  };
  for (const [what, [message, field]] of Object.entries(refused))
    it(`${what} are refused at their field`, async () => {
      const { send, delivered } = openEndpoint({ fields });
      const answer = await send(message);
      assert.equal(answer.status, 422);
      assert.deepEqual(
        (await problemOf(answer)).errors.map((error) => error.field),
        [field],
      );
      assert.deepEqual(delivered, []);
    });

  it('are read up to a limit', async () => {
    const { send } = openEndpoint({ fields, maxBytes: 2000 });
    assert.equal((await send(withFiles(text('brief.txt', 'x'.repeat(3000))))).status, 413);
  });

  it('that nobody asked for are left out', async () => {
    const { send, delivered } = openEndpoint({ fields: fields.slice(0, 1) });
    assert.equal((await send(withFiles(text('brief.txt')))).status, 200);
    assert.deepEqual(delivered[0].files, []);
  });

  it('that differ make another message of the same id', async () => {
    const { send, delivered } = openEndpoint({ fields });
    const again = (content) => {
      const form = new FormData();
      form.append('email', email);
      form.append('brief', text('brief.txt', content));
      form.append('_meta', JSON.stringify({ submission_id: 'submission-1' }));
      return send(request(form));
    };
    for (const content of ['One', 'One', 'Two']) assert.equal((await again(content)).status, 200);
    assert.equal(delivered.length, 2);
  });

  it('are kept with the message', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'messages-'));
    const store = await sqliteStore(join(folder, 'messages.db'));
    const { send } = openEndpoint({ fields, deliver: store.add });
    await send(withFiles(text('brief.txt')));
    const [{ files }] = await store.list();
    assert.equal(Buffer.from(files[0].bytes).toString(), 'We need a backend.');
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('are refused when the body is packed in a way that is not read', async () => {
    const { send } = openEndpoint({ fields });
    const packed = json({ email }, { 'content-encoding': 'gzip' });
    assert.equal((await send(packed)).status, 415);
  });
});
