import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, held, status } from '../../fixtures/fake-fetch.js';
import { feed } from '../../fixtures/feeds.js';
import { control } from '../../fixtures/forms.js';
import {
  create,
  isVisible,
  mount,
  part,
  parts,
  wordsOf,
  wordsOfParts,
} from '../../fixtures/mount.js';

const server = fakeServer();
const labels = (form: Element) => wordsOfParts(form, 'label');

describe('The fields of <contact-form>', () => {
  it('are name, email and message unless the page says otherwise', async () => {
    const form = await mount('contact-form');
    expect(labels(form)).to.deep.equal(['Name', 'Email address', 'Message']);
    expect(control(form, 'message').localName).to.equal('textarea');
  });

  it('are read from shorthand, a star for what must be answered', async () => {
    const form = await mount('contact-form', { fields: 'name* email* company message*' });
    expect(labels(form)).to.deep.equal(['Name', 'Email address', 'Company (optional)', 'Message']);
    expect(control(form, 'name').getAttribute('aria-required')).to.equal('true');
    expect(control(form, 'company').hasAttribute('aria-required')).to.equal(false);
  });

  for (const [shorthand, expected] of [
    ['email', ['Email address (optional)']],
    ['email*, message*', ['Email address', 'Message']],
    ['  email*   message* ', ['Email address', 'Message']],
    ['email* email', ['Email address']],
    ['boat_length*', ['Boat length']],
    ['', ['Name', 'Email address', 'Message']],
    ['***', ['Name', 'Email address', 'Message']],
  ] as const)
    it(`are ${expected.join(', ')} for “${shorthand}”`, async () => {
      expect(labels(await mount('contact-form', { fields: shorthand }))).to.deep.equal(expected);
    });

  for (const name of ['constructor', '__proto__', 'toString', 'elements', 'submit', 'action'])
    it(`may be called ${name}`, async () => {
      const form = await mount('contact-form', { fields: `${name}* message*` });
      expect(labels(form)).to.have.length(2);
      expect(form.values).to.have.own.property('message');
      control(form, name).value = 'Ida';
      expect(Object.entries(form.values)).to.deep.include([name, 'Ida']);
    });

  it('are read from JSON', async () => {
    const fields = JSON.stringify([
      { name: 'boat', label: 'Your boat', hint: 'Length in metres', required: true },
      { name: 'harbour', type: 'url' },
    ]);
    const form = await mount('contact-form', { fields });
    expect(labels(form)).to.deep.equal(['Your boat', 'Harbour (optional)']);
    expect(wordsOf(part(form, 'hint'))).to.equal('Length in metres');
    expect(control(form, 'boat').getAttribute('aria-describedby')).to.equal(part(form, 'hint').id);
    expect(control(form, 'harbour').type).to.equal('url');
  });

  describe('in JSON that is wrong', () => {
    const genuine = console.error;
    let said: unknown[] = [];
    beforeEach(() => {
      said = [];
      console.error = (...words: unknown[]) => said.push(...words);
    });
    afterEach(() => {
      console.error = genuine;
    });

    for (const fields of [
      '[{"name":',
      '[]',
      '[{}]',
      '[{"name":"a"},{"name":"a"}]',
      '[{"name":"a","type":"password"}]',
      '[{"name":"a","required":"yes"}]',
      '[{"name":"a","onclick":"x"}]',
      '[{"name":"a b"}]',
    ])
      it(`are the default ones, and the developer is told: ${fields}`, async () => {
        const form = await mount('contact-form', { fields });
        expect(labels(form)).to.deep.equal(['Name', 'Email address', 'Message']);
        expect(said.join(' ')).to.contain('contact-form');
      });
  });

  it('change with the attribute', async () => {
    const form = await mount('contact-form');
    form.setAttribute('fields', 'message*');
    await form.updateComplete;
    await form.updateComplete;
    expect(labels(form)).to.deep.equal(['Message']);
  });

  it('are tied to their labels', async () => {
    const form = await mount('contact-form', { fields: 'name* email* phone website message*' });
    for (const label of parts(form, 'label') as HTMLLabelElement[]) {
      expect(label.control, wordsOf(label)).to.not.equal(null);
      expect(isVisible(label)).to.equal(true);
    }
  });

  for (const [name, autocomplete, type] of [
    ['name', 'name', 'text'],
    ['email', 'email', 'email'],
    ['company', 'organization', 'text'],
    ['phone', 'tel', 'tel'],
    ['website', 'url', 'url'],
    ['first-name', 'given-name', 'text'],
    ['lastName', 'family-name', 'text'],
  ] as const)
    it(`${name} is filled in by browsers that know it`, async () => {
      const field = control(await mount('contact-form', { fields: name }), name);
      expect(field.getAttribute('autocomplete')).to.equal(autocomplete);
      expect(field.type).to.equal(type);
      expect(field.enterKeyHint).not.to.equal('');
      expect(field.inputMode).to.equal(type);
    });

  it('are filled in by browsers however much else is said about them', async () => {
    const fields = JSON.stringify([
      { name: 'name', maxlength: 80 },
      { name: 'email', value: 'ida@visitor.example' },
      { name: 'company', hint: 'Or boat club', maxlength: 80 },
      { name: 'work_email', type: 'email' },
      { name: 'town', autocomplete: 'address-level2' },
      { name: 'message', type: 'textarea', autocomplete: 'street-address', maxlength: 80 },
      { name: 'topic', maxlength: 80 },
    ]);
    const form = await mount('contact-form', { fields });
    const said = (attribute: string) =>
      ['name', 'email', 'company', 'work_email', 'town', 'message', 'topic'].map((name) =>
        control(form, name).getAttribute(attribute),
      );
    expect(said('autocomplete')).to.deep.equal([
      ...['name', 'email', 'organization', 'email', 'address-level2', 'street-address', 'off'],
    ]);
    expect(said('autocapitalize').slice(0, 4)).to.deep.equal([
      ...['words', 'none', 'sentences', 'none'],
    ]);
    expect(said('spellcheck').slice(0, 2)).to.deep.equal(['false', 'false']);
  });

  it('capitalise names, and nothing in addresses', async () => {
    const form = await mount('contact-form');
    expect(control(form, 'name').autocapitalize).to.equal('words');
    expect(control(form, 'email').autocapitalize).to.match(/^(?:none|off)$/);
    expect(control(form, 'email').spellcheck).to.equal(false);
  });

  it('are big enough for a thumb, and so is their text for a phone', async () => {
    const form = await mount('contact-form');
    const field = part(form, 'input');
    expect(field.getBoundingClientRect().height).to.be.at.least(44);
    expect(Number.parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
  });

  it('carry their name as a part', async () => {
    const form = await mount('contact-form');
    expect(part(form, 'field-email').contains(control(form, 'email'))).to.equal(true);
  });
});

describe('The words around <contact-form>', () => {
  it('come from its attributes', async () => {
    const form = await mount('contact-form', {
      heading: 'Write to us',
      intro: 'Three sentences are plenty.',
      'submit-label': 'Post it',
      'heading-level': 3,
    });
    expect(part(form, 'heading').localName).to.equal('h3');
    expect(wordsOf(part(form, 'heading'))).to.equal('Write to us');
    expect(wordsOf(part(form, 'intro'))).to.equal('Three sentences are plenty.');
    expect(wordsOf(part(form, 'submit'))).to.equal('Post it');
  });

  it('come from slots', async () => {
    const children = ['heading', 'intro', 'before-fields', 'before-submit', 'footer']
      .map((name) => `<p slot="${name}">${name}</p>`)
      .join('');
    const form = await mount('contact-form', { heading: 'Write' }, { children });
    expect([...form.children].map(isVisible)).to.deep.equal([true, true, true, true, true]);
    expect(parts(form, 'heading').some(isVisible)).to.equal(false);
  });
});

describe('<contact-form src>', () => {
  const contact = {
    heading: 'Tell us about your project',
    intro: ['One.', 'Two.'],
    highlights: [{ label: 'Soon', text: 'We answer.' }],
    action: 'https://publisher.example/messages',
    fields: 'name* company message*',
  };
  const settings = feed({ _letterbox: { contact } });

  it('takes from the feed what its attributes leave out', async () => {
    const form = await mount('contact-form', { src: server.serve(settings) });
    expect(wordsOf(part(form, 'heading'))).to.equal('Tell us about your project');
    expect(wordsOfParts(form, 'intro')).to.deep.equal(['One.', 'Two.']);
    expect(wordsOf(part(form, 'highlights'))).to.equal('Soon We answer.');
    expect(labels(form)).to.deep.equal(['Name', 'Company (optional)', 'Message']);
  });

  it('lets its attributes go first', async () => {
    const form = await mount('contact-form', {
      src: server.serve(settings),
      heading: 'Write to us',
      fields: 'message*',
    });
    expect(wordsOf(part(form, 'heading'))).to.equal('Write to us');
    expect(labels(form)).to.deep.equal(['Message']);
  });

  it('takes fields in a list', async () => {
    const src = server.serve(
      feed({ _letterbox: { contact: { fields: [{ name: 'boat', label: 'Your boat' }] } } }),
    );
    expect(labels(await mount('contact-form', { src }))).to.deep.equal(['Your boat (optional)']);
  });

  it('shows the fallback while the feed is on its way', async () => {
    const children = '<a href="mailto:a@b.example">Write</a>';
    const src = server.serve(held(settings));
    const form = await mount('contact-form', { src }, { children, until: [] });
    expect(isVisible(form.firstElementChild)).to.equal(true);
    expect(parts(form, 'form')).to.deep.equal([]);
  });

  it('does without a feed that does not come', async () => {
    const form = await mount('contact-form', { src: server.serve(status(404)) });
    expect(labels(form)).to.deep.equal(['Name', 'Email address', 'Message']);
  });

  it('is one request with the articles of the same feed', async () => {
    const src = server.serve(settings);
    await Promise.all([mount('contact-form', { src }), mount('article-list', { src })]);
    expect(server.requestsTo(src)).to.have.length(1);
  });
});

describe('Before <contact-form>', () => {
  const children = '<form action="/messages" method="post"><input name="message"></form>';

  it('a plain form in its place is for readers without scripts', async () => {
    const form = await mount('contact-form', {}, { children });
    expect(isVisible(form.firstElementChild)).to.equal(false);
    expect(isVisible(part(form, 'form'))).to.equal(true);
  });
});

describe('<contact-form> passes axe', () => {
  it('with every kind of field', async () => {
    const fields = 'name* email* company phone website subject message*';
    await expect(
      await mount('contact-form', { fields, heading: 'Write to us', intro: 'Soon.' }),
    ).to.be.accessible();
  });

  it('with hints', async () => {
    const fields = JSON.stringify([{ name: 'boat', hint: 'In metres' }]);
    await expect(await mount('contact-form', { fields })).to.be.accessible();
  });

  it('in a dark page, from right to left', async () => {
    const inside = { dir: 'rtl', style: 'color-scheme: dark; background: #111; color: #eee' };
    await expect(await mount('contact-form', {}, { inside })).to.be.accessible();
  });
});

describe('<contact-form> in the page', () => {
  it('keeps every word when it is moved', async () => {
    const form = await mount('contact-form');
    form.values = { message: 'Half a thought' };
    await form.updateComplete;
    const ready: Event[] = [];
    form.addEventListener('contact-ready', (event) => ready.push(event));
    document.body.append(form);
    await form.updateComplete;
    expect(form.values.message).to.equal('Half a thought');
    expect(ready).to.deep.equal([]);
    form.remove();
  });

  it('tells once that it can be filled in', async () => {
    const form = create('contact-form', { name: 'project' });
    const ready: HTMLElementEventMap['contact-ready'][] = [];
    form.addEventListener('contact-ready', (event) => ready.push(event));
    document.body.append(form);
    await new Promise((resolve) => {
      form.addEventListener('contact-ready', resolve, { once: true });
    });
    form.requestUpdate();
    await form.updateComplete;
    expect(ready).to.have.length(1);
    expect(ready[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(ready[0]?.detail).to.have.all.keys('formName', 'provider', 'submissionId');
    expect(ready[0]?.detail).to.include({ formName: 'project', provider: 'json' });
    form.remove();
  });

  it('never scrolls sideways at 320 px', async () => {
    const fields = JSON.stringify([{ name: 'x', label: 'y'.repeat(300), hint: 'z'.repeat(300) }]);
    const form = await mount('contact-form', { fields }, { inside: { style: 'width: 320px' } });
    expect(form.scrollWidth).to.be.at.most(320);
  });

  it('copies without its words, as a plain form does', async () => {
    const form = await mount('contact-form', { fields: 'message*' });
    const clone = form.cloneNode(true) as HTMLElement;
    const ready = new Promise((resolve) => {
      clone.addEventListener('contact-ready', resolve, { once: true });
    });
    form.after(clone);
    await ready;
    expect(labels(clone)).to.deep.equal(['Message']);
  });
});
