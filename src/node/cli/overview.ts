import { articlePicture, prepareExcerpts } from '../../content/excerpt.js';
import type { Article, Feed } from '../../feed/feed.js';
import { feedContact } from '../../feed/read-extension.js';
import { feedOffices } from '../../feed/read-offices.js';
import { count } from './terminal.js';

/** What a feed holds, and what readers miss in it though it is no fault. */
export interface Overview {
  readonly title?: string;
  readonly articles: number;
  /** ISO 8601. */
  readonly newest?: string;
  readonly languages: readonly string[];
  /** How many articles have none of these. */
  readonly without: Readonly<Record<Part, number>>;
  readonly offices: number;
  readonly contact: boolean;
  /** Where the feed goes on. */
  readonly nextUrl?: string;
  /** Whether pages of other sites may read it, as far as its server says. */
  readonly openToOtherSites?: boolean;
}

type Part = 'title' | 'picture' | 'date' | 'summary' | 'language';

const lacks: Readonly<Record<Part, (article: Article) => boolean>> = {
  title: ({ title }) => !title,
  picture: (article) => !articlePicture(article),
  date: ({ published, modified }) => !(published ?? modified),
  summary: ({ summary }) => !summary,
  language: ({ language }) => !language,
};

export async function overview(feed: Feed): Promise<Overview> {
  const { title, nextUrl, articles } = feed;
  await prepareExcerpts(feed, new Set(['image']));
  const dates = articles.flatMap(({ published, modified }) => published ?? modified ?? []);
  const [newest] = dates.sort((a, b) => b.time - a.time);
  const without = Object.entries(lacks).map(([part, test]) => [part, articles.filter(test).length]);
  return {
    ...(title && { title }),
    articles: articles.length,
    ...(newest && { newest: newest.iso }),
    languages: [...new Set(articles.flatMap(({ language }) => language ?? []))],
    without: Object.fromEntries(without) as Overview['without'],
    offices: feedOffices(feed).length,
    contact: feedContact(feed) !== undefined,
    ...(nextUrl && { nextUrl }),
  };
}

const consequences: Readonly<Record<Part, string>> = {
  title: 'readers see the first words in its place',
  picture: 'readers see cards without one',
  date: 'sorted by date, they come last',
  summary: 'readers see the first paragraph in its place',
  language: 'screen readers take that of the page around',
};

/** What readers see, in sentences. */
export function describe(overview: Overview): string[] {
  const { articles, without, nextUrl, openToOtherSites } = overview;
  const lines = [contents(overview)];
  for (const [part, words] of Object.entries(consequences)) {
    const some = without[part as Part];
    if (some > 0) lines.push(`${lack(part, some, articles)}: ${words}.`);
  }
  lines.push(extension(overview));
  if (nextUrl) lines.push(`It goes on at ${nextUrl}, which was not checked.`);
  if (openToOtherSites === false) lines.push(CLOSED);
  return lines;
}

function contents({ articles, newest, languages }: Overview): string {
  if (articles === 0) return 'No articles, only a line that says so.';
  const parts = [count(articles, 'article')];
  if (newest) parts.push(`the newest of ${day(newest)}`);
  if (languages[0]) parts.push(`in ${languages.slice(0, 8).map(languageName).join(', ')}`);
  return `${parts.join(', ')}.`;
}

function extension({ offices, contact }: Overview): string {
  const found = offices > 0 ? [count(offices, 'office')] : [];
  if (contact) found.push('words for a contact form');
  return `${found.join(' and ') || 'No offices and no contact form'} in "_letterbox".`;
}

const CLOSED =
  'Its server does not let pages of every other site read it: partners see no articles. ' +
  'Have it send the header "Access-Control-Allow-Origin: *".';

function lack(part: string, some: number, all: number): string {
  if (some === all) return all === 1 ? `It has no ${part}` : `None has a ${part}`;
  return `${String(some)} of ${String(all)} ${some === 1 ? 'has' : 'have'} no ${part}`;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const day = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
