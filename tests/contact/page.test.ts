import { expect } from '@open-wc/testing';
import { consentRecord } from '../../src/contact/consent.js';
import { parseFieldDefinition } from '../../src/contact/field-schema.js';
import { prefilled } from '../../src/contact/prefill.js';
import { safeRedirect } from '../../src/contact/safe-redirect.js';

const define = (...fields: object[]) => parseFieldDefinition(JSON.stringify(fields));

describe('Answers that an address brings along', () => {
  const fields = define(
    { name: 'name' },
    { name: 'topic' },
    { name: 'terms', type: 'consent', label: 'Write.' },
    { name: 'plan', type: 'file' },
  );
  const page = 'https://partner.example/?name=Ida&topic=Ropes&terms=yes&plan=x&role=admin';

  it('are taken for the fields that the page allows', () => {
    expect(prefilled(page, ['topic', 'role'], fields)).to.deep.equal({ topic: 'Ropes' });
  });

  it('are never a consent or a file', () => {
    expect(prefilled(page, ['terms', 'plan'], fields)).to.deep.equal({});
  });

  it('are none unless the page allows some', () => {
    expect(prefilled(page, [], fields)).to.deep.equal({});
  });

  it('have an end', () => {
    const long = `https://partner.example/?topic=${'x'.repeat(9000)}`;
    expect(prefilled(long, ['topic'], fields).topic).to.have.length(2000);
  });
});

describe('Where a visitor is sent after a message', () => {
  const page = 'https://www.partner.example/contact';
  for (const [target, to] of [
    ['/thanks', 'https://www.partner.example/thanks'],
    ['thanks?x=1#y', 'https://www.partner.example/thanks?x=1#y'],
    ['https://WWW.partner.example/thanks', 'https://www.partner.example/thanks'],
    ['https://publisher.example/thanks', 'https://publisher.example/thanks'],
  ] as const)
    it(`may be ${target}`, () => {
      expect(safeRedirect(target, page, ['Publisher.example '])).to.equal(to);
    });

  for (const target of [
    undefined,
    '',
    '  ',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '//evil.example/',
    '\\\\evil.example/',
    'https://evil.example/',
    'https://publisher.example.evil.example/',
    'https://sub.publisher.example/',
    'https://publisher.example:8443/',
    'https://www.partner.example@evil.example/',
    'https://user:word@www.partner.example/',
    'http://www.partner.example/thanks',
    'http://[',
  ])
    it(`is never ${JSON.stringify({ target })}`, () => {
      expect(safeRedirect(target, page, ['publisher.example'])).to.equal(undefined);
    });
});

describe('The record of a consent', () => {
  const now = new Date('2026-02-03T04:05:06Z');

  it('says what was read, in which language and when', () => {
    expect(
      consentRecord(
        { text: ' Write\n to me. ', language: 'en', version: '3', href: 'https://a.example/p' },
        now,
      ),
    ).to.deep.equal({
      text: 'Write to me.',
      language: 'en',
      time: '2026-02-03T04:05:06.000Z',
      version: '3',
      href: 'https://a.example/p',
    });
  });

  it('leaves out what the publisher left out', () => {
    const words = { text: 'Yes', language: 'da', version: '', href: undefined };
    expect(consentRecord(words, now)).to.have.all.keys('text', 'language', 'time');
  });
});
