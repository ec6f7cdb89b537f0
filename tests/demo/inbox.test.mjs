// A message that was thanked for is on the publisher's desk, and stays there.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { copyDemo, post, read } from './demo.mjs';

const answers = { name: 'Ida Holm', email: 'ida@example.com', message: 'Hello' };

describe('the inbox', () => {
  let copy;
  let running;
  const start = async () => (running = await copy.start());
  beforeEach(async () => {
    copy = await copyDemo();
  });
  afterEach(async () => {
    await running?.stop('SIGKILL');
    await copy.remove();
  });

  const inbox = ({ publisher }) => read(`${publisher}/inbox`);
  const letters = (page) => page.match(/<article class="letter">/g)?.length ?? 0;

  it('shows what arrived, as text, the newest first', async () => {
    const demo = await start();
    assert.equal(letters(await inbox(demo)), 0);

    const name = '<script>alert(1)</script> & "Ida"';
    await post(demo.publisher, { ...answers, name, message: '</dd><img src=x onerror=alert(1)>' });
    await post(demo.publisher, { ...answers, name: 'Dimas', company: 'Slipway' });
    const page = await inbox(demo);
    assert.equal(letters(page), 2);
    assert.doesNotMatch(page, /<script|<img/);
    assert.ok(page.includes('&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;Ida&#34;'));
    assert.ok(page.includes('&#60;/dd&#62;&#60;img src=x onerror=alert(1)&#62;'));
    assert.ok(page.indexOf('Dimas') < page.indexOf('alert(1)'));
  });

  it('shows a message once, however often it was sent', async () => {
    const demo = await start();
    const message = { ...answers, _meta: { submission_id: 'submission-1' } };
    await Promise.all(Array.from({ length: 5 }, () => post(demo.publisher, message)));
    assert.equal(letters(await inbox(demo)), 1);
  });

  it('shows nothing of a message that was refused', async () => {
    const demo = await start();
    assert.equal((await post(demo.publisher, { ...answers, email: 'ida' })).status, 422);
    assert.equal(letters(await inbox(demo)), 0);
  });

  it('marks what a machine may have sent', async () => {
    const demo = await start();
    await post(demo.publisher, answers);
    assert.doesNotMatch(await inbox(demo), /machine/);
    await post(demo.publisher, { ...answers, _honey: 'x' });
    assert.match(await inbox(demo), /machine: honeypot/);
  });

  it('takes a form without JavaScript', async () => {
    const { publisher } = await start();
    const response = await fetch(`${publisher}/contact`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams(answers),
    });
    assert.match(await response.text(), /<h1>Message sent<\/h1>/);
    assert.equal(letters(await inbox({ publisher })), 1);
  });

  for (const [signal, code] of [
    ['SIGTERM', 0],
    ['SIGINT', 0],
    ['SIGKILL', null],
  ])
    it(`keeps its messages after ${signal} and a new start`, async () => {
      const first = await start();
      await Promise.all(
        ['Ida', 'Dimas', 'Freja'].map((name) => post(first.publisher, { ...answers, name })),
      );
      assert.equal(await first.stop(signal), code);

      const second = await start();
      await post(second.publisher, { ...answers, name: 'Ratna' });
      const page = await inbox(second);
      assert.equal(letters(page), 4);
      for (const name of ['Ida', 'Dimas', 'Freja', 'Ratna'])
        assert.ok(page.includes(`>${name}<`), name);
    });
});
