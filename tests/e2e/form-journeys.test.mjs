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

  /** Types half a message, until a draft of it is kept. */
  const typeHalf = async (page) => {
    await page.evaluate(() => {
      document.querySelector('contact-form').shadowRoot.querySelector('[name=message]').focus();
    });
    await page.type('Half a thought');
    await page.evaluate(async () => {
      while (!document.querySelector('contact-form').matches(':state(draft)'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  };
  /** The message that a draft brings back. */
  const wordsBack = (page) =>
    page.evaluate(async () => {
      const element = document.querySelector('contact-form');
      while (!element.values?.message)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return element.values.message;
    });

  it('keeps the words through a reload', async () => {
    const page = await open(form());
    await ready(page);
    await typeHalf(page);
    await page.reload();
    assert.equal(await wordsBack(page), 'Half a thought');
    await page.close();
  });

  for (const lost of ['submission', 'json'])
    it(`says that there is no connection where its tools do not come, and sends once they do: ${lost}`, async () => {
      const { publisher, cdn } = stage;
      const before = publisher.messages.length;
      const page = await open(form());
      await ready(page);
      const send = () =>
        page.evaluate(async () => {
          const element = document.querySelector('contact-form');
          element.values = { name: 'Ida', email: 'ida@visitor.example', message: 'From a tunnel' };
          await element.updateComplete;
          const told = new Promise((resolve) => {
            for (const type of ['contact-error', 'contact-success'])
              element.addEventListener(type, resolve, { once: true });
          });
          element.shadowRoot.querySelector('[type=submit]').click();
          const { type, detail } = await told;
          await element.updateComplete;
          const { innerText } = element.shadowRoot.querySelector('.frame');
          return { type, result: detail.result, innerText, values: element.values };
        });
      await cdn.refuse(`/chunks/${lost}-`, async () => {
        const { type, result, innerText, values } = await send();
        assert.equal(type, 'contact-error');
        assert.deepEqual([result.kind, result.outcome], ['offline', 'not-sent']);
        assert.match(innerText, /You are offline\. Your answers are saved\./);
        assert.equal(values.message, 'From a tunnel');
        assert.equal(publisher.messages.length, before);
      });
      const { type, innerText } = await send();
      assert.equal(type, 'contact-success');
      assert.match(innerText, /Message sent/);
      assert.equal(publisher.messages.at(-1).message, 'From a tunnel');
      await page.close();
    });

  /** A page of thanks, which says with a message of its own that somebody came. */
  const thanks = ({ publish }) =>
    publish({
      body: `<script>
        fetch('${stage.publisher.action}', { method: 'POST', headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ here: location.href }) });
      </script>`,
    });
  const sendFrom = (page) =>
    page.evaluate(async () => {
      const element = document.querySelector('contact-form');
      element.values = { name: 'Ida', email: 'ida@visitor.example', message: 'Thanks?' };
      await element.updateComplete;
      const { ok } = await element.submit();
      return ok;
    });

  it('leads to the page of thanks', async () => {
    const { publisher, host } = stage;
    const before = publisher.messages.length;
    const target = thanks(host);
    const page = await open(form(`redirect="${target}"`));
    await ready(page);
    // The page may be gone before it could tell.
    await sendFrom(page).catch(() => undefined);
    await publisher.messageAfter(before + 1);
    assert.equal(publisher.messages.at(-1).here, target);
    await page.close();
  });

  for (const [what, target] of [
    ['another host', () => `${stage.cdn.origin}/`],
    ['a script', () => 'javascript:document.body.append(`led`)'],
  ])
    it(`leads nobody to ${what} that the page does not list, and says thanks in place`, async () => {
      const page = await open(form(`redirect="${target()}"`));
      await ready(page);
      const address = await page.evaluate(() => location.href);
      assert.equal(await sendFrom(page), true);
      await page.evaluate(() => window.recorded.painted());
      const words = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('contact-form');
        return [
          location.href,
          shadowRoot.querySelector('.frame').innerText,
          document.body.innerText,
        ];
      });
      assert.equal(words[0], address);
      assert.match(words[1], /Message sent/);
      assert.doesNotMatch(words[2], /led/);
      await page.close();
    });

  it('keeps the words through another page and Back', async () => {
    const page = await open(form());
    await ready(page);
    await typeHalf(page);
    await page.goto(elsewhere());
    await page.back();
    assert.equal(await wordsBack(page), 'Half a thought');
    await page.close();
  });

  it('sends the message of a visitor who leaves at that moment', async () => {
    const { publisher } = stage;
    const before = publisher.messages.length;
    const release = publisher.holdPreflights();
    // An address of its own: browsers remember the permission to send to one for a while.
    const page = await open(`<contact-form action="${publisher.action}?leaving"></contact-form>`);
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
