import { isHttp, toUrl } from '../platform/safe-url.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import type { Article, Attachment, Author, Picture } from './feed.js';
import { authors } from './read-author.js';
import { date } from './read-date.js';
import {
  as,
  extensions,
  link,
  media,
  number,
  object,
  objects,
  readMembers,
  text,
  texts,
  type Reader,
  type Source,
} from './read-value.js';

/** What an article takes from its feed where it says nothing itself. */
export interface Inherited {
  readonly authors: readonly Author[];
  readonly language?: string;
}

/** Reads one item, or nothing when it has no id. */
export function readArticle(item: Source, feed: Inherited): Article | undefined {
  const articleId = text(item, 'id');
  if (!articleId) return item.mend('id', item, 'id') as undefined;
  const source = { ...item, articleId };
  const extension = object(source, '_letterbox') ?? { ...source, value: {} };
  const extended = readMembers(extension, {
    markdown: as('content_markdown', text),
    minutes: number,
  });
  const members = readMembers(source, {
    url: link,
    externalUrl: link,
    title,
    summary: text,
    html: as('content_html', text) as Reader<UntrustedHtml | undefined>,
    text: as('content_text', text),
    image: picture(extension),
    bannerImage: media,
    published: as('date_published', date),
    modified: as('date_modified', date),
    authors,
    tags: texts,
    language: text,
    attachments,
    extensions,
  });
  const { externalUrl, html, text: words, authors: own } = members;
  const address = toUrl(articleId);
  const url = members.url ?? (address && isHttp(address) && !externalUrl ? articleId : undefined);
  const markdown =
    extended.markdown ?? (text(extension, 'content_format') === 'markdown' ? words : undefined);
  const baseUrl = url ?? externalUrl ?? source.base;
  if (!(html ?? words ?? markdown)) source.mend('content', source, '');
  return {
    ...feed,
    ...members,
    ...extended,
    id: articleId,
    authors: own[0] ? own : feed.authors,
    ...(url && { url }),
    ...(markdown && { markdown }),
    ...(baseUrl && { baseUrl }),
  };
}

/** Titles are plain text, yet many generators escape them. */
const title: Reader<string | undefined> = (source, key) => {
  const written = text(source, key);
  return written && /&#?\w+;/.test(written) && !written.includes('<')
    ? (source.mend('title', source, key, written) as string)
    : written;
};

const attachments = objects<Attachment>((source) => {
  const { url, ...about } = readMembers(source, {
    url: media,
    mimeType: text,
    title: text,
    size: as('size_in_bytes', number),
    duration: as('duration_in_seconds', number),
  });
  return url ? { url, ...about } : undefined;
});

const picture =
  (extension: Source): Reader<Picture | undefined> =>
  (source, key) => {
    const url = media(source, key);
    if (!url) return undefined;
    const about = object(extension, key);
    return { url, ...(about && readMembers(about, { alt: text, width: number, height: number })) };
  };
