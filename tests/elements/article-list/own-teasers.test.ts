import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { feed, feedOf } from '../../fixtures/feeds.js';
import { mount, parts, record, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const template = (content: string) => `<template slot="article">${content}</template>`;
const listOf = (content: string, entries: unknown = feed()) =>
  mount('article-list', {}, { feed: entries, children: template(content) });
const inside = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector);

describe('A template of the page’s own', () => {
  it('is filled in for each article', async () => {
    const list = await listOf(
      '<h3>{{title}}</h3><a href="{{url}}">{{ author }}{{nonsense}}Read</a>',
    );
    expect(wordsOfParts(list, 'item')).to.deep.equal(['Note 1Read', 'Note 2Read', 'Note 3Read']);
    expect(inside(list, 'a')?.getAttribute('href')).to.equal(
      'https://publisher.example/notes/note-1',
    );
  });

  it('knows what the list knows', async () => {
    const list = await listOf(
      '{{id}}|{{summary}}|{{date}}|{{published}}|{{tags}}|{{author}}|{{minutes}}',
      feedOf({ tags: ['a', 'b'], authors: [{ name: 'Ida' }], _letterbox: { minutes: 4 } }),
    );
    expect(wordsOfParts(list, 'item')).to.deep.equal([
      'note-1|What note 1 is about.|August 1, 2026|2026-08-01T09:00:00Z|a, b|Ida|4 min read',
    ]);
  });

  it('takes words for words, never for markup', async () => {
    const title = '<img src=x onerror=alert(1)>{{url}}';
    const list = await listOf('<p title="{{title}}">{{title}}</p>', feedOf({ title }));
    expect(wordsOf(inside(list, 'p'))).to.equal(title);
    expect(inside(list, 'img')).to.equal(null);
  });

  it('binds nothing to attributes that could run or style something', async () => {
    const list = await listOf(
      '<a href="{{title}}" onclick="{{title}}" style="{{title}}" ping="{{url}}">x</a><iframe srcdoc="{{title}}"></iframe>',
      feedOf({ title: 'javascript:alert(1)' }),
    );
    expect(inside(list, 'a')?.getAttributeNames()).to.deep.equal([]);
    expect(inside(list, 'iframe')?.getAttributeNames()).to.deep.equal([]);
  });

  it('binds nothing to what loads or holds code', async () => {
    const list = await listOf(
      '<script src="{{image}}"></script><script>window.bound = "{{title}}"</script><style>{{title}}</style><embed src="{{image}}"><base href="{{url}}">',
      feedOf({ title: '"; alert(1); "', image: 'https://publisher.example/code.js' }),
    );
    const bound = [...(list.shadowRoot?.querySelectorAll('script, style, embed, base') ?? [])];
    expect(bound).to.have.length(5);
    for (const element of bound) {
      expect(element.hasAttribute('src') || element.hasAttribute('href')).to.equal(false);
      expect(element.textContent).not.to.contain('alert');
    }
  });

  it('keeps what a visitor has focused when the list is rendered again', async () => {
    const list = await listOf('<a href="{{url}}">{{title}}</a>');
    const link = inside(list, 'a') as HTMLElement;
    link.focus();
    list.heading = 'Notes';
    await list.updateComplete;
    expect(list.shadowRoot?.activeElement).to.equal(link);
  });

  it('leaves out a picture that an article does not have', async () => {
    const list = await listOf('<img src="{{image}}" alt="">{{title}}');
    expect(inside(list, 'img')).to.equal(null);
  });

  it('tells when a visitor follows its link to the article, and stays when the page says so', async () => {
    const list = await listOf('<a class="go" href="{{url}}">{{title}}</a>');
    const events = record(list, 'article-open');
    list.addEventListener('article-open', (event) => {
      event.preventDefault();
    });
    (inside(list, 'a') as HTMLElement).click();
    expect(events.map(({ detail }) => detail.article.id)).to.deep.equal(['note-1']);
  });
});

describe('renderArticle', () => {
  it('shows what it gives: text, a node or a Lit template', async () => {
    const list = await mount('article-list', {}, { feed: feed() });
    list.renderArticle = ({ id, title }) => {
      if (id === 'note-1') return `<b>${title ?? ''}</b>`;
      if (id === 'note-2') return document.createElement('hr');
      return html`<em>${title}</em>`;
    };
    await oneEventually(list, 'hr');
    expect(wordsOfParts(list, 'item')).to.deep.equal(['<b>Note 1</b>', '', 'Note 3']);
    expect(inside(list, 'em')).not.to.equal(null);
    list.renderArticle = undefined;
    await list.updateComplete;
    expect(parts(list, 'title')).to.have.length(3);
  });

  it('leaves an article to the list where it gives nothing', async () => {
    const list = await mount('article-list', {}, { feed: feed() });
    list.renderArticle = ({ id }) => (id === 'note-2' ? 'mine' : undefined);
    await oneEventually(list, '.item:not(:has(.title))');
    expect(wordsOfParts(list, 'title')).to.deep.equal(['Note 1', 'Note 3']);
    expect(wordsOfParts(list, 'item')[1]).to.equal('mine');
  });
});

/** Waits for the code that the first use of a feature loads. */
async function oneEventually(
  list: HTMLElement & { updateComplete: Promise<unknown> },
  selector: string,
) {
  while (!inside(list, selector)) {
    await list.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('A list that drives a view', () => {
  const pair = async () => {
    const view = await mount('article-view', {}, { feed: feed() });
    view.id = 'reader';
    const list = await mount('article-list', { for: 'reader' }, { feed: feed() });
    return { view, list };
  };
  const link = (list: Element, number: number) => parts(list, 'link')[number] as HTMLAnchorElement;

  it('shows there what a visitor opens, and takes them to it', async () => {
    const { view, list } = await pair();
    link(list, 1).click();
    await oneEvent(view, 'article-load');
    expect(view.article?.id).to.equal('note-2');
    expect(wordsOf(view.shadowRoot?.activeElement)).to.equal('Note 2');
  });

  it('marks the article that is open', async () => {
    const { view, list } = await pair();
    link(list, 2).click();
    await oneEvent(view, 'article-load');
    await list.updateComplete;
    expect(parts(list, 'link').map((each) => each.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      'true',
    ]);
  });

  it('lets the address lead where that says what the view shows, and Back lead back', async () => {
    const before = location.href;
    history.replaceState(null, '', '#note-1');
    const view = await mount('article-view', { from: 'hash' }, { feed: feed() });
    view.id = 'reader';
    const list = await mount('article-list', { for: 'reader' }, { feed: feed() });
    link(list, 1).click();
    await oneEvent(view, 'article-load');
    expect(location.hash).to.equal('#note-2');
    expect(view.article?.id).to.equal('note-2');
    expect(wordsOf(view.shadowRoot?.activeElement)).to.equal('Note 2');
    history.back();
    await oneEvent(view, 'article-load');
    expect(view.article?.id).to.equal('note-1');
    history.replaceState(null, '', before);
  });

  it('leaves it to a page that opens articles itself', async () => {
    const { view, list } = await pair();
    list.addEventListener('article-open', (event) => {
      event.preventDefault();
    });
    link(list, 1).click();
    await view.updateComplete;
    expect(view.article?.id).to.equal('note-1');
  });
});
