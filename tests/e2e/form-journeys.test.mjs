// What becomes of a visitor's words when the page goes away, comes back, or never got its script.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

const plain = (action) => `
  <form data-enhance method="post" action="${action}">
    <label>Name <input name="name" required /></label>
    <label>Message <textarea name="message"></textarea></label>
    <button>Send</button>
  </form>`;

inEachEngine('a form and its page', (stage) => {
  const open = (body, { script = '/letterbox.js' } = {}) => {
    const { engine, host, cdn } = stage;
    const head = `<script src="${cdn.origin}/recorder.mjs"></script>
      ${script && `<script type="module" src="${cdn.origin}${script}"></script>`}`;
    return engine.open(host.publish({ head, body }));
  };
  const form = (attributes = '', inside = '') =>
    `<contact-form action="${stage.publisher.action}" ${attributes}>${inside}</contact-form>`;
  const ready = (page) => page.evaluate(() => window.recorded.until('contact-ready contact-form'));
  const elsewhere = () => stage.host.publish({ body: '<p>Elsewhere</p>' });

  it('keeps the words through another page and Back', async () => {
    const page = await open(form());
    await ready(page);
    await page.evaluate(() => {
      document.querySelector('contact-form').shadowRoot.querySelector('[name=message]').focus();
    });
    await page.type('Half a thought');
    await page.evaluate(async () => {
      while (!document.querySelector('contact-form').matches(':state(draft)'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await page.goto(elsewhere());
    await page.back();
    const words = await page.evaluate(async () => {
      const element = document.querySelector('contact-form');
      while (!element.values?.message)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return element.values.message;
    });
    assert.equal(words, 'Half a thought');
    await page.close();
  });

  it('sends the message of a visitor who leaves at that moment', async () => {
    const { publisher } = stage;
    const before = publisher.messages.length;
    const release = publisher.holdPreflights();
    const page = await open(form());
    await ready(page);
    await page.evaluate(async () => {
      const element = document.querySelector('contact-form');
      element.values = { name: 'Ida', email: 'ida@visitor.example', message: 'In haste.' };
      const { fetch } = window;
      const asked = new Promise((resolve) => {
        window.fetch = (...request) => {
          const answer = fetch(...request);
          resolve();
          return answer;
        };
      });
      element.submit();
      await asked;
    });
    await publisher.preflightAsked();
    await page.goto(elsewhere());
    release();
    await publisher.messageAfter(before);
    assert.equal(publisher.messages.at(-1).message, 'In haste.');
    await page.close();
  });

  it('asks nothing about a captcha before the first touch', async () => {
    const { cdn } = stage;
    cdn.requests.length = 0;
    const page = await open(form('captcha="turnstile" captcha-site-key="k1"'));
    await ready(page);
    await page.evaluate(() => window.recorded.painted());
    const about = () => cdn.requests.filter((request) => /captcha|turnstile/.test(request));
    assert.deepEqual(about(), []);
    assert.equal(await page.evaluate(() => document.scripts.length), 2);
    await page.evaluate(async () => {
      const element = document.querySelector('contact-form');
      element.shadowRoot.querySelector('[name=name]').focus();
      while (!element.querySelector('[slot=captcha]'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    assert.ok(about().length > 0);
    await page.close();
  });

  it('is a plain form that works where its script never comes', async () => {
    const { publisher, cdn } = stage;
    for (const script of ['', '/missing.js']) {
      const before = publisher.messages.length;
      const page = await open(form('', plain(publisher.action)), { script });
      await page.evaluate(() => document.querySelector('[name=name]').focus());
      await page.type('Ida');
      await page.press('Enter');
      await publisher.messageAfter(before);
      assert.deepEqual(publisher.messages.at(-1), { name: 'Ida', message: '' });
      await page.close();
    }
    assert.ok(cdn.requests.includes('GET /missing.js'));
  });

  it('makes a plain form better where it stands: one request, spoken and focused', async () => {
    const { publisher } = stage;
    const before = publisher.messages.length;
    const page = await open(`<contact-form>${plain(publisher.action)}</contact-form>`);
    await ready(page);
    await page.evaluate(() => document.querySelector('[name=name]').focus());
    await page.type('Ida');
    await page.press('Enter');
    await page.evaluate(() => window.recorded.until('contact-success contact-form'));
    assert.equal(publisher.messages.length, before + 1);
    assert.deepEqual(publisher.messages.at(-1), { name: 'Ida', message: '' });
    const { focused, spoken } = await page.evaluate(async () => {
      const root = document.querySelector('contact-form').shadowRoot;
      while (!root.activeElement) await new Promise((resolve) => requestAnimationFrame(resolve));
      return {
        focused: root.activeElement.textContent.trim(),
        spoken: root.querySelector('[role=status]').textContent.trim(),
      };
    });
    assert.equal(focused, 'Message sent');
    assert.match(spoken, /^Thank you/);
    await page.close();
  });
});
