import { expect } from '@open-wc/testing';
import { attributionOf, firstTouch, type Memory } from '../../src/contact/attribution.js';

const page = 'https://partner.example/contact';
const marked = `${page}?utm_source=letter&utm_campaign=spring&gclid=g1&li_fat_id=l1&token=secret`;
const search = 'https://search.example/find?q=private';

function memory(kept: Record<string, string> = {}): Memory & { kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
  };
}

const forbidden: Memory = {
  getItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('How a visitor came to a page', () => {
  it('is told by the marks of its address, the page before and this one', () => {
    expect(attributionOf({ page: marked, referrer: search })).to.deep.equal({
      utm_source: 'letter',
      utm_campaign: 'spring',
      gclid: 'g1',
      li_fat_id: 'l1',
      referrer: 'https://search.example/find',
      landing_page: page,
    });
  });

  for (const name of ['gbraid', 'wbraid', 'fbclid', 'msclkid', 'utm_medium', 'utm_term'])
    it(`is told by ${name}`, () => {
      expect(attributionOf({ page: `${page}?${name}=x`, referrer: '' })).to.have.property(
        name,
        'x',
      );
    });

  it('says nothing of what else stands in addresses', () => {
    const told = JSON.stringify(attributionOf({ page: `${marked}#secret`, referrer: search }));
    expect(told).not.to.match(/secret|private/);
  });

  it('is nothing when it was from another page of the site', () => {
    expect(attributionOf({ page, referrer: 'https://partner.example/' })).to.deep.equal({});
  });

  it('is the page alone when nobody sent the visitor', () => {
    expect(attributionOf({ page, referrer: '' })).to.deep.equal({ landing_page: page });
  });

  for (const referrer of ['nonsense', 'javascript:alert(1)', 'android-app://com.example'])
    it(`has no page before in ${referrer}`, () => {
      expect(attributionOf({ page, referrer })).not.to.have.property('referrer');
    });

  it('has an end, however long the address is', () => {
    const long = `${page}?utm_source=${'x'.repeat(5000)}`;
    expect(attributionOf({ page: long, referrer: '' }).utm_source).to.have.length(300);
  });
});

describe('How a visitor came at first', () => {
  it('is kept while the visit goes on', () => {
    const store = memory();
    const first = firstTouch({ page: marked, referrer: search }, store);
    expect(firstTouch({ page: `${page}?utm_source=later`, referrer: '' }, store)).to.deep.equal(
      first,
    );
  });

  it('is not invented by a page inside the site', () => {
    const store = memory();
    firstTouch({ page, referrer: 'https://partner.example/' }, store);
    expect(store.kept).to.deep.equal({});
  });

  for (const store of [undefined, forbidden])
    it(`is known to this page alone ${store ? 'when nothing can be kept' : 'when nothing may be kept'}`, () => {
      expect(firstTouch({ page: marked, referrer: '' }, store)).to.include({ gclid: 'g1' });
    });

  for (const kept of ['{', 'null', '7', '"x"', '[]', '{"utm_source":7}', '{"role":"admin"}'])
    it(`is read anew when what was kept is ${kept}`, () => {
      const store = memory({ 'letterbox-attribution': kept });
      expect(firstTouch({ page: marked, referrer: '' }, store)).to.include({ gclid: 'g1' });
    });

  it('is nothing that another script put beside it', () => {
    const kept = JSON.stringify({ utm_source: 'letter', email: 'ida@visitor.example' });
    const store = memory({ 'letterbox-attribution': kept });
    expect(firstTouch({ page, referrer: '' }, store)).to.deep.equal({ utm_source: 'letter' });
  });
});
