import { expect } from '@open-wc/testing';
import { requestFor } from './letters.js';
import { providerCases } from './provider-answers.js';

const providerAt = async (action: string) => (await requestFor({ action })).provider;

describe('provider="auto"', () => {
  for (const [name, { action }] of Object.entries(providerCases))
    it(`knows ${name === 'form' ? 'no plain form, which is ours' : name} by its address`, async () => {
      expect(await providerAt(action)).to.equal(name === 'form' ? 'json' : name);
    });

  for (const [action, name] of [
    ['https://formspree.io/p/123456/f/contact', 'formspree'],
    ['https://forms.formspree.io/f/x', 'formspree'],
    ['https://FORMSPREE.io/f/x', 'formspree'],
    ['https://formspree.io/f/x?ref=1#top', 'formspree'],
    ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a-b', 'hubspot'],
    ['https://getform.io/f/abc', 'forminit'],
    ['https://api.staticforms.dev/submit', 'staticforms'],
    ['https://boats.netlify.app/', 'netlify'],
    ['/__forms.html', 'netlify'],
    ['https://a.example/en/wp-json/contact-form-7/v1/contact-forms/9/feedback', 'cf7'],
    ['http://localhost:8080/wp-json/gf/v2/forms/1/submissions/', 'gravityforms'],
  ] as const)
    it(`takes ${action} for ${name}`, async () => {
      expect(await providerAt(action)).to.equal(name);
    });

  for (const action of [
    'https://formspree.io.evil.example/f/x',
    'https://evilformspree.io/f/x',
    'https://evil.example/formspree.io/f/x',
    'https://evil.example/?https://formspree.io/f/x',
    'https://evil.example/#https://formspree.io/f/x',
    'https://formspree.io@evil.example/f/x',
    'https://formspree.io%2f@evil.example/f/x',
    'https://formspree.io:8443/f/x',
    'http://formspree.io/f/x',
    'https://formspree.io/',
    'https://formspree.io/f/',
    'https://formspree.io./f/x',
    'https://formspree.ioo/f/x',
    'https://formspreeXio/f/x',
    'https://api.hsforms.com.evil.example/submissions/v3/integration/submit/1/a',
    'https://evilhsforms.com/submissions/v3/integration/submit/1/a',
    'https://usebasin.com.evil.example/f/x',
    'https://api.web3forms.com.evil.example/submit',
    'https://evil.example/?x=/wp-json/gf/v2/forms/1/submissions',
    'https://netlify.app.evil.example/',
    'https://publisher.example/contact',
  ])
    it(`takes ${action} for ours`, async () => {
      expect(await providerAt(action)).to.equal('json');
    });

  it('leaves a provider that is named as it is, whatever the address', async () => {
    const request = await requestFor({ action: 'https://formspree.io/f/x', provider: 'form' });
    expect(request.provider).to.equal('form');
  });
});
