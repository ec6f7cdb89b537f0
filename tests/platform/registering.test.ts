import { expect } from '@open-wc/testing';
import {
  ArticleListElement,
  ArticleViewElement,
  ContactFormElement,
  defineElement,
  OfficeCardElement,
} from '../../src/index.js';
import { feed } from '../fixtures/feeds.js';
import { mount, part, wordsOf } from '../fixtures/mount.js';

const classes = {
  'article-list': ArticleListElement,
  'article-view': ArticleViewElement,
  'contact-form': ContactFormElement,
  'office-card': OfficeCardElement,
} as const;

/** A class in a failed assertion cannot be sent to the test runner: compare here, assert a boolean. */
const isDefined = (tag: string, constructor?: CustomElementConstructor): boolean => {
  const registered = customElements.get(tag);
  return registered !== undefined && (!constructor || registered === constructor);
};

describe('Importing the classes', () => {
  it('registers nothing', () => {
    for (const tag of Object.keys(classes)) expect(isDefined(tag), tag).to.equal(false);
  });
});

describe('Elements that stand on the page before their code', () => {
  it('are upgraded with what was set on them', async () => {
    const early = document.createElement('article-list');
    Object.assign(early, { feed: feed(), limit: 1, heading: 'Notes' });
    const form = document.createElement('contact-form');
    Object.assign(form, { fields: 'message*', submitLabel: 'Post' });
    document.body.append(early, form);
    const loaded = new Promise((resolve) => {
      early.addEventListener('feed-load', resolve, { once: true });
    });
    await import('../../src/define.js');
    await loaded;
    await form.updateComplete;
    expect(wordsOf(part(early, 'heading'))).to.equal('Notes');
    expect(wordsOf(part(early, 'list')))
      .to.contain('Note 1')
      .and.not.to.contain('Note 2');
    expect(wordsOf(part(form, 'submit'))).to.equal('Post');
    early.remove();
    form.remove();
  });
});

describe('Registering', () => {
  before(() => import('../../src/define.js'));

  it('gives each tag its class', () => {
    for (const [tag, constructor] of Object.entries(classes))
      expect(isDefined(tag, constructor), tag).to.equal(true);
  });

  it('lets a page create elements by their class', async () => {
    const list = new ArticleListElement();
    expect(list.localName).to.equal('article-list');
    expect(await mount('article-list', {}, { feed: feed() })).to.be.instanceOf(ArticleListElement);
  });

  it('lets a page use another name for a class of its own', () => {
    class OwnList extends ArticleListElement {}
    defineElement('own-list', OwnList);
    expect(isDefined('own-list', OwnList)).to.equal(true);
  });
});

describe('defineElement', () => {
  const genuine = console.warn;
  let warnings: unknown[][] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => {
      warnings.push(words);
    };
  });
  afterEach(() => {
    console.warn = genuine;
  });

  it('says nothing when the same class comes twice', () => {
    class Twice extends HTMLElement {}
    defineElement('defined-twice', Twice);
    defineElement('defined-twice', Twice);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first class, and warns once with both versions', () => {
    class First extends HTMLElement {
      static readonly version = '1.2.3';
    }
    class Second extends HTMLElement {
      static readonly version = '4.5.6';
    }
    defineElement('defined-first', First);
    defineElement('defined-first', Second);
    expect(isDefined('defined-first', First)).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings.join()).to.contain('1.2.3').and.to.contain('4.5.6');
  });

  it('keeps a stranger’s class', () => {
    class Stranger extends HTMLElement {}
    customElements.define('defined-by-stranger', Stranger);
    class Ours extends HTMLElement {
      static readonly version = '1.2.3';
    }
    defineElement('defined-by-stranger', Ours);
    expect(isDefined('defined-by-stranger', Stranger)).to.equal(true);
    expect(warnings).to.have.length(1);
  });

  it('never throws, whatever the name or the class', () => {
    class Once extends HTMLElement {}
    defineElement('defined-once', Once);
    expect(() => {
      defineElement('defined-again', Once);
      defineElement('no_dash', class extends HTMLElement {});
    }).not.to.throw();
    expect(warnings).to.have.length(2);
  });
});
