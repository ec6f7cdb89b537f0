import { expect } from '@open-wc/testing';
import { diagnose, type SetUp } from '../../src/contact/diagnose.js';
import { parseFields } from '../../src/contact/field.js';

const right: SetUp = {
  action: 'https://publisher.example/messages',
  provider: 'auto',
  base: 'https://partner.example/contact',
  page: 'https://partner.example/contact',
  accessKey: undefined,
  fields: parseFields('name* email* message*'),
  fieldsComplaint: undefined,
  captcha: undefined,
  captchaSiteKey: undefined,
  consent: undefined,
  consentHref: undefined,
  redirect: undefined,
  redirectHosts: undefined,
  timeout: 20_000,
};
const codes = async (setUp: Partial<SetUp>) =>
  (await diagnose({ ...right, ...setUp })).map(({ code }) => code);

describe('A set-up', () => {
  for (const [name, setUp, expected] of [
    ['that is right', {}, []],
    ['by http from a page by https', { action: 'http://publisher.example/' }, ['mixed-content']],
    [
      'by http from a page by http',
      { action: 'http://publisher.example/', page: 'http://partner.example/' },
      ['insecure-action'],
    ],
    ['on one’s own machine', { action: 'http://localhost:8787/' }, []],
    [
      'for Netlify on Netlify’s own site',
      { action: '/', provider: 'netlify', base: 'https://partner.example/' },
      [],
    ],
    [
      'for Netlify from somewhere else',
      { action: 'https://publisher.netlify.app/' },
      ['netlify-other-origin'],
    ],
    [
      'with a key where one is needed',
      { action: 'https://api.web3forms.com/submit', accessKey: 'k1' },
      [],
    ],
    [
      'with a page of thanks that is listed',
      { redirect: 'https://publisher.example/thanks', redirectHosts: 'publisher.example' },
      [],
    ],
    ['that leads to a script', { redirect: 'javascript:alert(1)' }, ['redirect-refused']],
    ['with a captcha and its key', { captcha: 'turnstile', captchaSiteKey: 'k1' }, []],
    [
      'with a definition that is wrong',
      { fieldsComplaint: 'fields is empty.' },
      ['fields-invalid'],
    ],
  ] as const satisfies readonly (readonly [string, Partial<SetUp>, readonly string[]])[])
    it(`${name}: ${expected.join(', ') || 'nothing to mend'}`, async () => {
      expect(await codes(setUp)).to.deep.equal(expected);
    });

  it('says how to mend what is wrong', async () => {
    const [found] = await diagnose({ ...right, action: undefined });
    expect(found).to.deep.equal({
      code: 'action-missing',
      severity: 'error',
      message: 'Nothing says where messages go: set action.',
    });
  });
});
