import { toUrl } from '../platform/safe-url.js';
import type { Article, Author } from './feed.js';
import { authors } from './read-authors.js';
import { type Context, extensions, type Json, reader, refuse } from './read-shape.js';
import { ITEM, ITEM_MORE } from './shapes.js';

/** What an article takes from its feed where it says nothing itself. */
export interface Inherited {
  readonly authors: readonly Author[];
  readonly language?: string;
}

const readItem = reader(ITEM);
const readMore = reader(ITEM_MORE);
const readLink = reader('link');

/** Reads one item, or nothing when it has no id. */
export function readArticle(item: unknown, context: Context, feed: Inherited): Article | undefined {
  const read = readItem(item, context);
  if (!read?.id) return refuse(context);
  const { id, externalUrl, html, text } = read;
  const more = readMore(item, context);
  const about = more?._letterbox;
  const own = authors(item as Json, context);
  const markdown = about?.markdown ?? (about?.format === 'markdown' ? text : undefined);
  const isAddress = !read.url && !externalUrl && /^https?:/i.test(id) && toUrl(id);
  const url = isAddress ? readLink(id, context) : read.url;
  const baseUrl = [url, externalUrl].find((address) => address?.startsWith('http')) ?? context.base;
  if (!(html ?? text ?? markdown)) refuse(context);

  // A long feed has ten thousand of these: what was read is filled up, not copied.
  const article = read as unknown as { -readonly [Key in keyof Article]?: Article[Key] };
  article.attachments = read.attachments.filter(({ url }) => url) as Article['attachments'];
  article.authors = own[0] ? own : feed.authors;
  article.extensions = extensions(item as Json);
  if (feed.language) article.language ??= feed.language;
  if (about?.minutes !== undefined) article.minutes = about.minutes;
  if (more?.image) article.image = { ...about?.image, url: more.image };
  if (url) article.url = url;
  if (markdown) article.markdown = markdown;
  if (baseUrl) article.baseUrl = baseUrl;
  return article as Article;
}
