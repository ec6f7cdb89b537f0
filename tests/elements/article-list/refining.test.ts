import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { feed, item, items } from '../../fixtures/feeds.js';
import { mount, parts, wordsOfParts } from '../../fixtures/mount.js';

const titles = (element: Element) => wordsOfParts(element, 'title');
const shown = async (attributes: Record<string, string>, entries: unknown[]) =>
  titles(await mount('article-list', attributes, { feed: feed({ items: entries }) }));

const harbour = item(1, { tags: ['Harbour', 'Ropes'], authors: [{ name: 'Ida Skov' }] });
const winter = item(2, { tags: ['Winter'], authors: [{ name: 'Bo Lund' }] });
const both = item(3, { tags: ['ropes', 'winter'], authors: [{ name: 'Åse Ø' }] });

describe('An article list', () => {
  it('leaves out articles by id and by address', async () => {
    const exclude = 'note-1, https://publisher.example/notes/note-3#end';
    expect(await shown({ exclude }, items(4))).to.deep.equal(['Note 2', 'Note 4']);
  });

  it('leaves out the article whose page it stands on', async () => {
    const here = item(2, { url: location.href.replace(/#.*/, '') });
    const list = await mount(
      'article-list',
      { exclude: 'current' },
      { feed: feed({ home_page_url: location.origin, items: [item(1), here, item(3)] }) },
    );
    expect(titles(list)).to.deep.equal(['Note 1', 'Note 3']);
  });

  it('leaves out the page it stands on when links lead to pages of the host', async () => {
    const attributes = { exclude: 'current', 'link-template': `${location.href}#{slug}` };
    expect(await shown({ ...attributes, limit: '1' }, items(2))).to.deep.equal([]);
  });

  it('fills up to its limit after leaving out', async () => {
    const list = await shown({ exclude: 'note-1', limit: '2' }, items(4));
    expect(list).to.deep.equal(['Note 2', 'Note 3']);
  });

  for (const [attributes, expected] of [
    [{ tag: 'ropes' }, ['Note 1', 'Note 3']],
    [{ tag: 'WINTER, harbour' }, ['Note 1', 'Note 2', 'Note 3']],
    [{ author: 'bo lund' }, ['Note 2']],
    [{ author: 'Ase O' }, ['Note 3']],
    [{ tag: 'ropes', author: 'Ida Skov' }, ['Note 1']],
    [{ tag: 'nobody has this' }, []],
  ] as const)
    it(`shows what ${JSON.stringify(attributes)} asks for`, async () => {
      expect(await shown(attributes, [harbour, winter, both])).to.deep.equal(expected);
    });

  it('is empty, and says so, when nothing fits what its page asks for', async () => {
    const list = await mount('article-list', { tag: 'none' }, { feed: feed() });
    expect(list.status).to.equal('empty');
  });

  const dated = (id: number, date?: string) => item(id, { date_published: date });
  const mixed = [
    dated(1, '2026-03-01'),
    dated(2),
    dated(3, '2026-05-01T10:00:00Z'),
    dated(4, '2026-04-01'),
  ];
  for (const [sort, expected] of [
    ['feed', [1, 2, 3, 4]],
    ['newest', [3, 4, 1, 2]],
    ['oldest', [1, 4, 3, 2]],
  ] as const)
    it(`sorted by ${sort} keeps articles without a date at the end`, async () => {
      const expectedTitles = expected.map((number) => `Note ${String(number)}`);
      expect(await shown({ sort }, mixed)).to.deep.equal(expectedTitles);
    });

  it('sorts titles as the language does', async () => {
    const named = (id: number, title: string) => item(id, { title });
    const list = await mount(
      'article-list',
      { sort: 'title' },
      {
        feed: feed({
          items: [named(1, 'Ørsted'), named(2, 'Zebra'), named(3, 'Apple 10'), named(4, 'Apple 9')],
        }),
        inside: { lang: 'da' },
      },
    );
    expect(titles(list)).to.deep.equal(['Apple 9', 'Apple 10', 'Zebra', 'Ørsted']);
  });

  it('follows an attribute that changes', async () => {
    const list = await mount(
      'article-list',
      { tag: 'harbour' },
      { feed: feed({ items: [harbour, winter] }) },
    );
    list.tag = 'winter';
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Note 2']);
    expect(parts(list, 'item')).to.have.length(1);
  });

  it('gives its pictures the ratio it is asked for, without an inline style in its markup', async () => {
    const list = await mount(
      'article-list',
      { 'image-ratio': '1 / 1' },
      { feed: feed({ items: [item(1, { image: 'https://publisher.example/square.png' })] }) },
    );
    const picture = list.shadowRoot?.querySelector('.picture');
    expect(picture && getComputedStyle(picture).aspectRatio).to.equal('1 / 1');
  });
});
