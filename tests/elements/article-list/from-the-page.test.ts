import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { fakeServer, status } from '../../fixtures/fake-fetch.js';
import { feed, item, items } from '../../fixtures/feeds.js';
import { isVisible, mount, parts, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const server = fakeServer();
const titles = (element: Element) => wordsOfParts(element, 'title');
const script = (json: unknown) =>
  `<script type="application/feed+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

/** An address that answers when a test says so. */
function late(): { src: string; answer: (response: Response) => void } {
  let answer: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => (answer = resolve));
  return { src: server.serve(() => response), answer };
}

describe('A feed between the tags', () => {
  it('is shown without a request', async () => {
    const list = await mount('article-list', {}, { children: script(feed()) });
    expect(titles(list)).to.deep.equal(['Note 1', 'Note 2', 'Note 3']);
    expect(server.requests).to.have.length(0);
  });

  it('is shown at once, then brought up to date from its address', async () => {
    const { src, answer } = late();
    const list = await mount('article-list', { src }, { children: script(feed()) });
    expect(titles(list)).to.have.length(3);
    expect(list.matches(':state(stale)')).to.equal(true);
    answer(Response.json(feed({ items: items(2) })));
    await oneEvent(list, 'feed-load');
    expect(titles(list)).to.deep.equal(['Note 1', 'Note 2']);
    expect(list.matches(':state(stale)')).to.equal(false);
  });

  it('stays, and is known to be old, when its address does not answer', async () => {
    const { src, answer } = late();
    const list = await mount('article-list', { src }, { children: script(feed()) });
    answer(new Response('', { status: 404 }));
    await oneEvent(list, 'feed-error');
    expect(titles(list)).to.have.length(3);
    expect(list.matches(':state(stale)')).to.equal(true);
  });

  it('that cannot be read is passed over where there is an address', async () => {
    const list = await mount(
      'article-list',
      { src: server.serve(feed()) },
      { children: script('{"items":') },
    );
    expect(titles(list)).to.have.length(3);
  });

  it('that cannot be read is told where there is none', async () => {
    const list = await mount('article-list', {}, { children: script('{"items":') });
    expect(list.error?.code).to.equal('not-json');
  });

  it('is read by a view and a card too', async () => {
    const view = await mount('article-view', {}, { children: script(feed()) });
    expect(view.article?.id).to.equal('note-1');
    const card = await mount('office-card', {}, { children: script(feed()) });
    expect(parts(card, 'name').length).to.be.greaterThan(0);
  });
});

const links = `<ul>
  <li><a href="https://publisher.example/notes/note-1">Note 1</a></li>
  <li><a href="https://publisher.example/notes/old">An older note</a></li>
</ul>`;
const entries = `<div class="h-feed">
  <article class="h-entry"><a class="u-url p-name" href="https://publisher.example/notes/note-1">Note 1</a>
    <p class="p-summary">As the page has it.</p>
    <time class="dt-published" datetime="2026-08-01">1 August</time><span class="p-author">Ida</span></article>
</div>`;

describe('Links between the tags', () => {
  const pending = () => server.serve(() => new Promise<Response>(() => undefined));
  const begun = async (children: string) => {
    const list = await mount('article-list', { src: pending() }, { children, until: [] });
    await waitUntil(() => titles(list).length > 0);
    return list;
  };

  it('are the list while the feed is on its way', async () => {
    expect(titles(await begun(links))).to.deep.equal(['Note 1', 'An older note']);
  });

  it('may say more of themselves as an h-feed', async () => {
    const list = await begun(entries);
    expect(wordsOfParts(list, 'summary')).to.deep.equal(['As the page has it.']);
    expect(wordsOfParts(list, 'author')).to.deep.equal(['Ida']);
    expect(wordsOfParts(list, 'date')).to.deep.equal(['August 1, 2026']);
  });

  it('are joined with the feed by their address', async () => {
    const src = server.serve(feed());
    const list = await mount('article-list', { src }, { children: links });
    expect(titles(list)).to.deep.equal(['Note 1', 'Note 2', 'Note 3', 'An older note']);
    expect(wordsOfParts(list, 'summary')).to.include('What note 1 is about.');
  });

  it('stay where they are, with their focus, when the feed comes', async () => {
    const { src, answer } = late();
    const seven = items(7);
    const children = `<ul>${seven
      .map(({ url, title }) => `<li><a href="${String(url)}">${String(title)}</a></li>`)
      .join('')}</ul>`;
    const list = await mount('article-list', { src }, { children, until: [] });
    await waitUntil(() => titles(list).length === 7);
    const places = () => parts(list, 'link').map((link) => link.getBoundingClientRect().top);
    const before = places();
    parts(list, 'link')[2]?.focus();
    answer(
      Response.json(
        feed({ items: seven.map((entry) => ({ ...entry, authors: [{ name: 'Ida' }] })) }),
      ),
    );
    await oneEvent(list, 'feed-load');
    expect(places()).to.deep.equal(before);
    expect(wordsOf(list.shadowRoot?.activeElement)).to.equal('Note 3');
  });

  it('are shown as the page has them when the feed does not come', async () => {
    const list = await mount(
      'article-list',
      { src: server.serve(status(404)) },
      { children: links },
    );
    expect(list.status).to.equal('error');
    expect(isVisible(list.querySelector('a'))).to.equal(true);
    expect(titles(list)).to.deep.equal([]);
  });

  it('that lead nowhere safe are left out', async () => {
    const children = `<ul><li><a href="javascript:alert(1)">Bad</a></li><li><a href="/good">Good</a></li></ul>`;
    expect(titles(await begun(children))).to.deep.equal(['Good']);
  });

  it('that are no list are a fallback and nothing else', async () => {
    const list = await mount(
      'article-list',
      { src: server.serve(feed({ items: [item(1)] })) },
      { children: '<a href="/all">All</a>' },
    );
    expect(titles(list)).to.deep.equal(['Note 1']);
  });
});
