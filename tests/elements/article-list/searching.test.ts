import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { feed, item, items } from '../../fixtures/feeds.js';
import { mount, part, parts, wordsOf, wordsOfParts } from '../../fixtures/mount.js';

const titles = (element: Element) => wordsOfParts(element, 'title');
const spoken = (element: Element) =>
  wordsOf(element.shadowRoot?.querySelector('.frame > [role="status"]'));

const notes = [
  item(1, { title: 'Ærø by night', tags: ['Sailing'], authors: [{ name: 'Ida' }] }),
  item(2, { title: 'Running a café', tags: ['Food', 'Sailing'], authors: [{ name: 'Bo' }] }),
  item(3, {
    title: 'Three cities',
    content_html: '<p>京都の大学を訪ねた。</p>',
    tags: ['Travel'],
    authors: [{ name: 'Bo' }],
  }),
];
const listOf = (
  attributes: Record<string, string | boolean | number> = {},
  entries: unknown[] = notes,
) => mount('article-list', { searchable: true, ...attributes }, { feed: feed({ items: entries }) });
const search = async (list: Awaited<ReturnType<typeof listOf>>, query: string) => {
  list.query = query;
  await list.updateComplete;
  await list.updateComplete;
  return titles(list);
};

describe('Searching an article list', () => {
  for (const [query, found] of [
    ['aero', ['Ærø by night']],
    ['ÆRØ', ['Ærø by night']],
    ['cafe run', ['Running a café']],
    ['unning', []],
    ['京都大学', ['Three cities']],
    ['大学', ['Three cities']],
    ['bo', ['Running a café', 'Three cities']],
    ['sailing', ['Ærø by night', 'Running a café']],
    ['  ', ['Ærø by night', 'Running a café', 'Three cities']],
    ['*)(', ['Ærø by night', 'Running a café', 'Three cities']],
  ] as const)
    it(`finds ${String(found.length)} for “${query}”`, async () => {
      expect(await search(await listOf(), query)).to.deep.equal(found);
    });

  it('follows what a visitor types', async () => {
    const list = await listOf();
    part(list, 'search').focus();
    await sendKeys({ type: 'caf' });
    await waitUntil(() => titles(list).length === 1);
    expect(titles(list)).to.deep.equal(['Running a café']);
  });

  it('keeps what is typed, and the focus, while the list changes', async () => {
    const list = await listOf();
    const field = part(list, 'search') as HTMLInputElement;
    field.focus();
    await search(list, 'nothing like this');
    expect(list.shadowRoot?.activeElement).to.equal(field);
    expect(field.value).to.equal('nothing like this');
  });

  it('speaks how many were found', async () => {
    const list = await listOf();
    await search(list, 'sailing');
    await waitUntil(() => spoken(list) === '2 articles found');
    await search(list, 'cafe');
    await waitUntil(() => spoken(list) === '1 article found');
  });

  it('says when nothing fits, and shows everything again on request', async () => {
    const list = await listOf();
    await search(list, 'zzz');
    const none = list.shadowRoot?.querySelector('.none');
    expect(wordsOf(none)).to.equal('No article fits. Show all articles');
    expect(list.status).to.equal('ready');
    none?.querySelector('button')?.click();
    await list.updateComplete;
    expect(titles(list)).to.have.length(3);
    expect(list.query).to.equal('');
  });

  it('looks beyond the limit of what is shown at first', async () => {
    const list = await listOf({ limit: 1 }, items(5));
    expect(await search(list, 'note 4')).to.deep.equal(['Note 4']);
  });

  for (const query of ['', 'cafe', 'zzz'])
    it(`passes axe with “${query}” in the field`, async () => {
      const list = await listOf({ filters: 'tags authors' });
      await search(list, query);
      await expect(list).to.be.accessible();
    });

  it('names its field in the language of the page', async () => {
    const list = await mount(
      'article-list',
      { searchable: true },
      { feed: feed(), inside: { lang: 'da' } },
    );
    expect(part(list, 'search').getAttribute('aria-label')).to.equal('Søg i artiklerne');
  });
});

describe('Filtering an article list', () => {
  const filters = (list: Element) => wordsOfParts(list, 'filter');
  const click = async (list: HTMLElement & { updateComplete: Promise<unknown> }, name: string) => {
    parts(list, 'filter')
      .find((button) => wordsOf(button).startsWith(name))
      ?.click();
    await list.updateComplete;
  };

  it('offers the tags with how many articles have each, most used first', async () => {
    expect(filters(await listOf({ filters: '' }))).to.deep.equal([
      'Sailing 2',
      'Food 1',
      'Travel 1',
    ]);
  });

  it('offers authors when asked to', async () => {
    expect(filters(await listOf({ filters: 'authors' }))).to.deep.equal(['Bo 2', 'Ida 1']);
  });

  it('shows articles with any of the tags that are picked, and tells which are', async () => {
    const list = await listOf({ filters: 'tags' });
    await click(list, 'Food');
    expect(titles(list)).to.deep.equal(['Running a café']);
    await click(list, 'Travel');
    expect(titles(list)).to.deep.equal(['Running a café', 'Three cities']);
    expect(parts(list, 'filter').map((button) => button.ariaPressed)).to.deep.equal([
      'false',
      'true',
      'true',
    ]);
    await click(list, 'Food');
    await click(list, 'Travel');
    expect(titles(list)).to.have.length(3);
  });

  it('counts what the other filters and the search leave', async () => {
    const list = await listOf({ filters: 'tags authors' });
    await click(list, 'Bo');
    expect(filters(list)).to.deep.equal(['Sailing 1', 'Food 1', 'Travel 1', 'Bo 2', 'Ida 1']);
    await search(list, 'cities');
    expect(filters(list)).to.deep.equal(['Sailing 0', 'Food 0', 'Travel 1', 'Bo 1', 'Ida 0']);
  });

  it('does not lead to nothing', async () => {
    const list = await listOf({ filters: 'tags' });
    await search(list, 'cities');
    await click(list, 'Food');
    expect(titles(list)).to.deep.equal(['Three cities']);
  });

  it('keeps many tags in one row until all are asked for', async () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      item(index, { tags: [`Tag ${String(index)}`] }),
    );
    const list = await listOf({ filters: '' }, many);
    expect(filters(list)).to.have.length(10);
    list.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.click();
    await list.updateComplete;
    expect(filters(list)).to.have.length(14);
  });
});
