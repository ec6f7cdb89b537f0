// A feed of ten thousand articles, 6 MB, made up of our own words.
const SENTENCE = 'A line about the tide, the slip and who carries the lantern tonight. ';

export const tenThousand = () => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ten thousand notes',
  home_page_url: 'https://publisher.example/',
  items: Array.from({ length: 10_000 }, (_, index) => ({
    id: `note-${index}`,
    url: `https://publisher.example/notes/${index}`,
    title: `Note number ${index}`,
    summary: SENTENCE,
    content_html: `<p>${SENTENCE.repeat(4)}</p>`,
    date_published: new Date(1.6e12 + index * 1e6).toISOString(),
    authors: [{ name: 'Ida' }],
    tags: ['tides', 'slips'],
    image: `https://publisher.example/pictures/${index}.jpg`,
  })),
});

/** What somebody would write who trusts the feed: the least that gives the same articles. */
export const handWritten = ({ items, home_page_url: base }) =>
  items.map((item) => ({
    id: String(item.id),
    url: item.url && new URL(item.url, base).href,
    title: item.title?.trim(),
    summary: item.summary?.trim(),
    html: item.content_html,
    published: item.date_published && {
      iso: item.date_published,
      time: Date.parse(item.date_published),
    },
    authors: item.authors?.map(({ name }) => ({ name })) ?? [],
    tags: item.tags ?? [],
    image: item.image && { url: new URL(item.image, base).href },
  }));
