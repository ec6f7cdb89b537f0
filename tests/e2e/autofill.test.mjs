// What Chromium's own autofill does with the form: it fills in what it knows, and leaves alone the field
// that only machines fill in.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../helpers/browsers.mjs';
import { CHROMIUM_FLAGS } from '../helpers/chromium-flags.mjs';
import { openOrigins } from '../helpers/origins.mjs';

const known = {
  NAME_FULL: 'Ida Holm',
  EMAIL_ADDRESS: 'ida@visitor.example',
  COMPANY_NAME: 'Harbour',
  PHONE_HOME_WHOLE_NUMBER: '+4570000012',
  ADDRESS_HOME_STREET_ADDRESS: 'Kaj 1',
  ADDRESS_HOME_CITY: 'Aarhus',
  ADDRESS_HOME_ZIP: '8000',
  ADDRESS_HOME_COUNTRY: 'DK',
};
const address = { fields: Object.entries(known).map(([name, value]) => ({ name, value })) };

describe("Chromium's autofill", () => {
  let browser;
  let origins;
  before(async () => {
    origins = await openOrigins();
    browser = await puppeteer.launch({
      executablePath: browserPath('Chromium'),
      args: CHROMIUM_FLAGS,
    });
  });
  after(async () => {
    await browser?.close();
    await origins?.close();
  });

  /** A form whose first field's autofill was taken. */
  async function filled(attributes) {
    const { host, cdn, publisher } = origins;
    const page = await browser.newPage();
    await page.goto(
      host.publish({
        head: `<script src="${cdn.origin}/recorder.mjs"></script>
          <script type="module" src="${cdn.origin}/letterbox.js"></script>`,
        body: `<contact-form action="${publisher.action}" ${attributes}></contact-form>`,
      }),
    );
    await page.evaluate(() => window.recorded.until('contact-ready contact-form'));
    const client = await page.createCDPSession();
    for (const domain of ['DOM', 'Autofill']) await client.send(`${domain}.enable`);
    await client.send('Autofill.setAddresses', { addresses: [address] });
    const { result } = await client.send('Runtime.evaluate', {
      expression: `(() => {
        const input = document.querySelector('contact-form').shadowRoot.querySelector('[name=name]');
        input.focus();
        return input;
      })()`,
    });
    const { node } = await client.send('DOM.describeNode', { objectId: result.objectId });
    const done = once(client, 'Autofill.addressFormFilled');
    await client.send('Autofill.trigger', { fieldId: node.backendNodeId, address });
    await done;
    return page;
  }
  const answers = (page) =>
    page.evaluate(() =>
      Object.fromEntries(
        new FormData(document.querySelector('contact-form').shadowRoot.querySelector('form')),
      ),
    );

  it('fills in what it knows, inside the shadow root', async () => {
    const page = await filled('fields="name* email* company phone message*"');
    const { name, email, company, phone } = await answers(page);
    assert.deepEqual([name, email, company], ['Ida Holm', 'ida@visitor.example', 'Harbour']);
    assert.match(phone, /70000012/);
    await page.close();
  });

  for (const honeypot of ['_honey', '_gotcha', 'botcheck', 'honeypot', 'bot-field'])
    it(`leaves the trap “${honeypot}” empty, and it is sent as it is`, async () => {
      const page = await filled(`fields="name* email*" honeypot="${honeypot}"`);
      assert.equal((await answers(page))[honeypot], '');
      assert.equal(
        await page.evaluate(async () => (await document.querySelector('contact-form').submit()).ok),
        true,
      );
      const message = origins.publisher.messages.at(-1);
      assert.equal(message[honeypot], '');
      assert.equal(message.name, 'Ida Holm');
      await page.close();
    });
});
