import { toUrl } from '../platform/safe-url.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import type { Article, Attachment, Author, Picture } from './feed.js';
import { authors } from './read-author.js';
import { date } from './read-date.js';
import {
  as,
  extensions,
  link,
  media,
  members,
  number,
  object,
  objects,
  text,
  texts,
  type Reader,
  type Source,
} from './read-value.js';

/** What an article takes from its feed where it says nothing itself. */
export interface Inherited {
  readonly authors: readonly Author[];
  readonly language: string | undefined;
}

/** Reads one item, or nothing when it has no id. */
export function readArticle(item: Source, feed: Inherited): Article | undefined {
  const articleId = text(item, 'id');
  if (!articleId) return item.mend('id', item, 'id') as undefined;
  const source = { ...item, articleId };
  const extension = object(source, '_letterbox');
  const about: ReturnType<typeof readExtension> = extension ? readExtension(extension) : {};
  const read = readItem(source);
  const image = picture(source, extension);
  const { externalUrl, html, text: words, authors: own } = read;
  const isAddress = /^https?:/i.test(articleId) && toUrl(articleId);
  const url = read.url ?? (isAddress && !externalUrl ? link(source, 'id') : undefined);
  const markdown = about.markdown ?? (about.contentFormat === 'markdown' ? words : undefined);
  const isPage = (address: string | undefined) => address?.startsWith('http');
  const baseUrl = isPage(url) ? url : isPage(externalUrl) ? externalUrl : source.base;
  if (!(html ?? words ?? markdown)) source.mend('content', source, '');
  // A long feed has ten thousand of these: what was read is filled up, not copied.
  const article: { -readonly [Key in keyof Article]?: Article[Key] } = read;
  article.id = articleId;
  if (!own[0]) article.authors = feed.authors;
  if (feed.language) article.language ??= feed.language;
  if (about.minutes !== undefined) article.minutes = about.minutes;
  if (image) article.image = image;
  if (url) article.url = url;
  if (markdown) article.markdown = markdown;
  if (baseUrl) article.baseUrl = baseUrl;
  return article as Article;
}

/** Titles are plain text, yet many generators escape them. */
const title: Reader<string | undefined> = (source, key) => {
  const written = text(source, key);
  return written && /&#?\w+;/.test(written) && !written.includes('<')
    ? (source.mend('title', source, key, written) as string | undefined)
    : written;
};

const readAttachment = members({
  url: media,
  mimeType: text,
  title: text,
  size: as('size_in_bytes', number),
  duration: as('duration_in_seconds', number),
});
const attachments = objects<Attachment>((source) => {
  const { url, ...about } = readAttachment(source);
  return url ? { url, ...about } : undefined;
});

const readExtension = members({
  markdown: as('content_markdown', text),
  contentFormat: text,
  minutes: number,
});

const readItem = members({
  url: link,
  externalUrl: link,
  title,
  summary: text,
  html: as('content_html', text) as Reader<UntrustedHtml | undefined>,
  text: as('content_text', text),
  bannerImage: media,
  published: as('date_published', date),
  modified: as('date_modified', date),
  authors,
  tags: texts,
  language: text,
  attachments,
  extensions,
});

const readPicture = members({ alt: text, width: number, height: number });

function picture(item: Source, extension: Source | undefined): Picture | undefined {
  const url = media(item, 'image');
  const about = url && extension && object(extension, 'image');
  return url ? { url, ...(about && readPicture(about)) } : undefined;
}
