import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer } from '../../fixtures/fake-fetch.js';
import { control, extrasOf, letter, press, sentJson, tick, type } from '../../fixtures/forms.js';
import { isVisible, mount, part, parts, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const server = fakeServer();
const policy = 'https://publisher.example/privacy';

const formOf = async (attributes: Record<string, string> = {}, children = '') => {
  const action = server.serve({ ok: true });
  const form = await mount(
    'contact-form',
    { action, consent: 'required', ...attributes },
    { children },
  );
  type(form, letter);
  return form;
};
const recordOf = (index = 0) =>
  (sentJson(server.requests[index])._meta as { consent?: Record<string, string> }).consent;

describe('A consent', () => {
  it('is never ticked beforehand', async () => {
    const form = await formOf();
    expect(control(form, 'consent')).to.include({ type: 'checkbox', checked: false });
  });

  it('is not brought back by a draft, nor filled in by the page’s address', async () => {
    const here = location.href;
    history.replaceState(null, '', '?consent=yes');
    const first = await formOf({ prefill: 'consent' });
    tick(first, 'consent');
    first.remove();
    const form = await formOf({ prefill: 'consent' });
    expect(control(form, 'consent').checked).to.equal(false);
    history.replaceState(null, '', here);
  });

  it('is asked for where it is required, in words', async () => {
    const form = await formOf();
    expect(await press(form)).to.equal(undefined);
    expect(wordsOfParts(form, 'error')).to.deep.equal([
      'Tick the box so that the message can be sent',
    ]);
    expect(server.requests).to.deep.equal([]);
  });

  it('may be left out where it is optional', async () => {
    const form = await formOf({ consent: 'optional' });
    expect(await press(form)).to.include({ ok: true });
    expect(recordOf()).to.equal(undefined);
  });

  it('is not there where nobody asks for one', async () => {
    expect(parts(await formOf({ consent: 'none' }), 'consent')).to.deep.equal([]);
  });

  it('has its link outside the label, where it does not tick the box', async () => {
    const form = await formOf({ 'consent-href': policy });
    const link = part(form, 'policy') as HTMLAnchorElement;
    expect(link.href).to.equal(policy);
    expect(link.closest('label')).to.equal(null);
    expect(control(form, 'consent').labels?.[0]?.contains(link)).to.equal(false);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x'])
    it(`leads nowhere but to a page: ${href}`, async () => {
      expect(parts(await formOf({ 'consent-href': href }), 'policy')).to.deep.equal([]);
    });

  it('has a slot for the publisher’s own link', async () => {
    const link = '<a slot="consent" href="/privacy">Our policy</a>';
    const form = await formOf({ 'consent-href': policy }, link);
    expect(isVisible(form.querySelector('a'))).to.equal(true);
    expect(parts(form, 'policy').some(isVisible)).to.equal(false);
  });

  it('is recorded in the message: text, language, time, version and where the policy stands', async () => {
    const form = await formOf({
      'consent-text': 'You may write to me.',
      'consent-href': policy,
      'consent-version': '2026-03',
    });
    const before = Date.now();
    tick(form, 'consent');
    const after = Date.now();
    expect(await press(form)).to.include({ ok: true });
    const { time, ...record } = recordOf() ?? {};
    expect(record).to.deep.equal({
      text: 'You may write to me.',
      language: 'en',
      version: '2026-03',
      href: policy,
    });
    expect(Date.parse(time ?? '')).to.be.within(before, after);
  });

  it('goes as its record alone, so that no back end meets a field that it does not know', async () => {
    const form = await formOf();
    tick(form, 'consent');
    await press(form);
    expect(sentJson(server.requests[0])).not.to.have.property('consent');
  });

  it('is asked in the language of the page', async () => {
    const action = server.serve({});
    const form = await mount(
      'contact-form',
      { action, consent: 'required', 'consent-href': policy },
      { inside: { lang: 'da' } },
    );
    expect(wordsOf(part(form, 'policy'))).to.match(/^Læs/);
  });

  it('passes axe', async () => {
    const form = await formOf({ 'consent-href': policy });
    await press(form);
    await expect(form).to.be.accessible();
  });

  it('may stand in JSON under a name of its own, and is recorded just so', async () => {
    const form = await formOf({
      consent: 'none',
      fields: JSON.stringify([
        { name: 'name' },
        { name: 'email' },
        { name: 'message' },
        { name: 'news', type: 'consent', label: 'Send me news', href: policy },
      ]),
    });
    tick(form, 'news');
    await press(form);
    expect(recordOf()).to.include({ text: 'Send me news', href: policy });
    expect(sentJson(server.requests[0])).to.include({ news: 'yes' });
  });
});

describe('How a visitor came', () => {
  const here = location.href;
  afterEach(() => {
    history.replaceState(null, '', here);
  });

  for (const [what, isTicked] of [
    ['goes along once the visitor agreed', true],
    ['stays where it is without that', false],
  ] as const)
    it(`${what}, where the page asks for consent`, async () => {
      history.replaceState(null, '', '?utm_source=letter');
      const form = await formOf({ consent: 'optional', attribution: 'consent' });
      await extrasOf(form);
      if (isTicked) tick(form, 'consent');
      await press(form);
      expect(server.requests[0]?.body.includes('utm_source')).to.equal(isTicked);
    });
});
