// A message that fails and then arrives, by keyboard alone, with what an assistive technology is told at
// every stop, and what stands in its tree after both. The transcripts are printed.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

/** Waits until something holds in the page. */
const until = (page, condition) =>
  page.evaluate(async (source) => {
    const holds = (0, eval)(`(${source})`);
    const deadline = performance.now() + 10_000;
    while (!holds()) {
      if (performance.now() > deadline) throw new Error(`never: ${source}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, String(condition));

const wordsOf = (page, selector) =>
  page.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector('contact-form');
    return shadowRoot.querySelector(wanted).innerText.replace(/\s+/g, ' ').trim();
  }, selector);

const hasRemarks = () =>
  document.querySelector('contact-form').shadowRoot.querySelector('.suggestion');
const atSummary = () =>
  document.querySelector('contact-form').shadowRoot.activeElement?.matches('.summary');
const atThanks = () =>
  document.querySelector('contact-form').shadowRoot.activeElement?.matches('.success .title');

inEachEngine('a form by keyboard alone', (stage) => {
  it('says what is wrong, keeps every word, and says that the message arrived', async (t) => {
    const { engine, host, cdn, publisher } = stage;
    publisher.failWith(500);
    const url = host.publish({
      head: `<script src="${cdn.origin}/recorder.mjs"></script>
        <script type="module" src="${cdn.origin}/letterbox.js"></script>`,
      body: `<a id="before" href="#">Before</a>
        <contact-form action="${publisher.action}" heading="Write to us"></contact-form>
        <a href="#">After</a>`,
    });
    const page = await engine.open(url);
    await page.evaluate(() => window.recorded.until('contact-ready contact-form'));
    // What comes once a form can be filled in is there too.
    await until(page, hasRemarks);
    await page.evaluate(() => document.querySelector('#before').focus());

    const transcript = [];
    const trees = [];
    const hear = async (did) => {
      const { role, name, description, isInvalid } = await page.focused();
      const heard = [role, `“${name}”`, isInvalid && 'invalid', description].filter(Boolean);
      transcript.push(`${did.padEnd(28)} ${heard.join(', ')}`);
      return { role: role.toLowerCase(), name, description, isInvalid };
    };
    const spoken = async () => {
      const words = await wordsOf(page, '[role=status]');
      transcript.push(`${''.padEnd(28)} (spoken) ${words}`);
      return words;
    };
    const tree = async (title) => {
      const nodes = await page.formTree();
      const lines = nodes.map(({ role, name }) => `${role.toLowerCase()} “${name}”`);
      trees.push(`The tree, ${title}:`, ...lines.map((line) => `  ${line}`));
      return lines;
    };
    const tab = async () => {
      await page.press('Tab');
      return hear('Tab');
    };

    for (const [role, name] of [
      ['textbox', 'Name'],
      ['textbox', 'Email address'],
      ['textbox', 'Message'],
      ['button', 'Send message'],
    ]) {
      const stop = await tab();
      assert.equal(stop.name, name);
      assert.equal(stop.role, role);
      assert.equal(stop.isInvalid, false);
    }

    // Nothing is written yet.
    await page.press('Enter');
    await until(page, atSummary);
    const summary = await hear('Enter');
    assert.equal(summary.role, 'group');
    assert.equal(summary.name, 'There is a problem');
    assert.deepEqual(await tree('nothing written'), [
      'heading “Write to us”',
      'group “There is a problem”',
      'heading “There is a problem”',
      'link “Enter your name”',
      'link “Enter your email address”',
      'link “Enter your message”',
      'textbox “Name”',
      'textbox “Email address”',
      'status “”',
      'textbox “Message”',
      'button “Send message”',
      'status “”',
    ]);
    const first = await tab();
    assert.deepEqual([first.role, first.name], ['link', 'Enter your name']);
    await page.press('Enter');
    const field = await hear('Enter');
    assert.deepEqual([field.role, field.name, field.isInvalid], ['textbox', 'Name', true]);
    assert.equal(field.description, 'Enter your name');

    await page.type('Ida Holm');
    assert.equal((await hear('types “Ida Holm”')).isInvalid, false);
    await tab();
    await page.type('ida@visitor.example');
    assert.equal((await hear('types an address')).isInvalid, false);
    await tab();
    await page.type('Which rope?');
    await hear('types a message');
    assert.equal((await tab()).name, 'Send message');

    // The server stumbles.
    await page.press('Enter');
    await until(page, atSummary);
    const trouble = await hear('Enter');
    assert.equal(trouble.name, 'There is a problem');
    assert.match(trouble.description, /Your words are still here/);
    const values = await page.evaluate(() => document.querySelector('contact-form').values);
    assert.deepEqual(values, {
      name: 'Ida Holm',
      email: 'ida@visitor.example',
      message: 'Which rope?',
    });

    assert.deepEqual(await tree('failed'), [
      'heading “Write to us”',
      'group “There is a problem”',
      'heading “There is a problem”',
      'textbox “Name”',
      'textbox “Email address”',
      'status “”',
      'textbox “Message”',
      'button “Send message”',
      'status “”',
    ]);

    // And takes it the second time, by Enter in a field.
    await tab();
    await tab();
    await page.press('Enter');
    await until(page, atThanks);
    const thanks = await hear('Enter');
    assert.deepEqual([thanks.role, thanks.name], ['heading', 'Message sent']);
    assert.equal(await spoken(), 'Thank you. We will reply to the address you gave.');
    assert.deepEqual(await tree('sent'), ['heading “Message sent”', 'status “”']);
    assert.equal((await tab()).name, 'After');
    assert.equal(publisher.messages.at(-1).message, 'Which rope?');

    t.diagnostic(`\n${[...transcript, ...trees].join('\n')}`);
    await page.close();
  });
});
