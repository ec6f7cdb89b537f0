import { expect } from '@open-wc/testing';
import type { ContactFailure } from '../../src/contact/contact-result.js';
import { readDraft, writeDraft } from '../../src/contact/draft.js';
import { failure } from '../../src/contact/failure.js';
import { parseFieldDefinition } from '../../src/contact/field-schema.js';
import { mayRetry } from '../../src/contact/may-retry.js';

const define = (...fields: object[]) => parseFieldDefinition(JSON.stringify(fields));

describe('A draft', () => {
  const fields = define(
    { name: 'name' },
    { name: 'boats', type: 'checkboxes', options: ['a', 'b'] },
    { name: 'plan', type: 'file' },
    { name: 'terms', type: 'consent', label: 'Write.' },
    { name: 'campaign', type: 'hidden' },
  );
  const values = { name: 'Ida', boats: ['a', 'b'], plan: 'C:\\plan', terms: 'yes', campaign: 'x' };

  it('brings back what was typed and chosen', () => {
    const text = writeDraft(fields, values);
    expect(readDraft(fields, text)).to.deep.equal({ name: 'Ida', boats: ['a', 'b'] });
  });

  it('holds no file, no consent, nothing hidden and no honeypot', () => {
    const text = writeDraft(fields, { ...values, _honey: 'filled' });
    expect(text).not.to.match(/plan|terms|campaign|_honey|filled/);
  });

  it('is none when nothing was typed', () => {
    expect(writeDraft(fields, { name: '', boats: [], terms: 'yes' })).to.equal(undefined);
  });

  for (const text of [null, undefined, '', '{', 'null', '7', '[]', '{"name":7}', '{"boats":[7]}'])
    it(`that cannot be read is empty: ${String(text)}`, () => {
      expect(readDraft(fields, text)).to.deep.equal({});
    });

  it('fills in only what is asked for, and nothing that is never kept', () => {
    const text = '{"name":"Ida","role":"admin","terms":"yes","__proto__":{"x":"y"}}';
    expect(readDraft(fields, text)).to.deep.equal({ name: 'Ida' });
  });
});

describe('A message goes again by itself', () => {
  const come = { retryAfterMs: 1000 };
  const rows: readonly (readonly [string, ContactFailure, boolean, boolean])[] = [
    ['429 and when', failure('rate-limit', { status: 429, ...come }), true, true],
    ['429 alone', failure('rate-limit', { status: 429 }), false, false],
    ['503 and when', failure('server', { status: 503, ...come }), true, true],
    ['503 alone', failure('server', { status: 503 }), false, true],
    ['500 and when', failure('server', { status: 500, ...come }), false, true],
    ['silence', failure('timeout'), false, true],
    ['a broken line', failure('network'), false, true],
    ['an answer that is not understood', failure('unknown', { status: 200 }), false, true],
    ['offline, so nothing went out', failure('offline', { outcome: 'not-sent' }), true, true],
    ['a wrong set-up', failure('config', { outcome: 'not-sent' }), false, false],
    ['answers to mend', failure('validation', { status: 422 }), false, false],
    ['a refusal', failure('blocked', { status: 403 }), false, false],
    ['a spent token', failure('captcha', { status: 403 }), false, false],
    ['somebody stopped it', failure('aborted'), false, false],
  ];
  for (const [name, result, anywhere, atOurs] of rows) {
    it(`${anywhere ? 'after' : 'never after'} ${name}`, () => {
      expect(mayRetry(result)).to.equal(anywhere);
    });
    it(`${atOurs ? 'after' : 'never after'} ${name}, where a message is known by its id`, () => {
      expect(mayRetry({ ...result, isIdempotent: true })).to.equal(atOurs);
    });
  }

  it('never after it arrived', () => {
    expect(mayRetry({ ok: true, status: 200 })).to.equal(false);
  });
});
