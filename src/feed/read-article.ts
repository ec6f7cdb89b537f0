import { decodeEntities } from '../platform/entities.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';
import type { Article, Attachment, Author, Picture } from './feed.js';
import { authors } from './read-author.js';
import { date } from './read-date.js';
import {
  as,
  extensions,
  link,
  media,
  member,
  note,
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
  const id = text(item, 'id');
  if (!id) {
    note(item, 'id', 'missing-id');
    return undefined;
  }
  const source = { ...item, articleId: id };
  const extension = object(source, '_letterbox') ?? { ...source, value: {} };
  const { format, ...extended } = readMembers(extension, {
    format: as('content_format', text),
    markdown: as('content_markdown', text),
    minutes: number,
  });
  const article = {
    ...feed,
    ...readMembers(source, {
      url: link,
      externalUrl: link,
      title,
      summary: text,
      html: as('content_html', html),
      text: as('content_text', text),
      image: picture(extension),
      bannerImage: media,
      published: as('date_published', date),
      modified: as('date_modified', date),
      tags,
      language: text,
      attachments,
      extensions,
    }),
    ...extended,
    id,
  };
  if (!article.url && !article.externalUrl) {
    const address = toUrl(id);
    if (address && isHttp(address)) article.url = id;
  }
  if (article.text && format === 'markdown') article.markdown ??= article.text;
  if (!(article.html ?? article.text ?? article.markdown))
    note(source, '', 'no-content', 'warning');
  const own = authors(source, '');
  if (own.length > 0) article.authors = own;
  const baseUrl = article.url ?? article.externalUrl ?? source.base;
  return baseUrl ? { ...article, baseUrl } : article;
}

const html: Reader<UntrustedHtml | undefined> = (source, key) => {
  const body = text(source, key);
  return body === undefined ? body : untrustedHtml(body);
};

/** Titles are plain text, yet many generators escape them: `&amp;` is read where there is no `<`. */
const title: Reader<string | undefined> = (source, key) => {
  const written = text(source, key);
  if (!written || written.includes('<')) return written;
  const decoded = decodeEntities(written);
  if (decoded !== written) note(source, key, 'entity-in-title', 'info');
  return decoded;
};

const tags: Reader<string[]> = (source, key) => {
  const joined = typeof member(source, key) === 'string';
  if (joined) note(source, key, 'tags-as-text', 'info');
  const split = texts(source, key).flatMap((tag) => (joined ? tag.split(/\s*,\s*/) : tag));
  return [...new Set(split)].filter(Boolean);
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
    const about = url && object(extension, key);
    if (!url) return undefined;
    return { url, ...(about && readMembers(about, { alt: text, width: number, height: number })) };
  };
