import { toUrl } from '../platform/safe-url.js';
import { beginFeed, type FeedReading } from './begin-feed.js';
import type { FeedDiagnostic } from './feed-diagnostic.js';
import { mendValue, type Place } from './mend-value.js';
import { isObject, type Json, member, reader } from './read-shape.js';
import { ABOUT, ADDRESSES, AUTHORS, ITEM, ITEM_MORE, type Shape } from './shapes.js';

const lenient = { isLenient: true };

/**
 * Begins to read a feed that is mended first: what real feeds get wrong is brought to what the
 * specification has, each repair is noted, and what then stands there is read as any feed is.
 * @throws {FeedError} `invalid-feed` when there is no `items` array
 */
export function mendFeed(json: unknown, url: string): FeedReading {
  const diagnostics: FeedDiagnostic[] = [];
  const place = (path: string, base: string, articleId?: string): Place => ({
    path,
    base,
    note: (code, severity = 'error') => {
      diagnostics.push({ code, severity, path, ...(articleId && { articleId }) });
      return null;
    },
    within: (key) =>
      place(
        typeof key === 'number' ? `${path}[${String(key)}]` : [path, key].filter(Boolean).join('.'),
        base,
        articleId,
      ),
  });
  if (!isObject(json)) return beginFeed(json, url, diagnostics);

  const requested = place('', url);
  const top = members(ADDRESSES, withRightKeys(json, requested), requested);
  if (!readText(top.version, lenient)) requested.within('version').note('no-version', 'info');
  const { homePageUrl, feedUrl } = reader(ADDRESSES)(top, { ...lenient, base: url }) ?? {};
  const base = homePageUrl ?? feedUrl ?? url;
  const about = withAuthors(members(ABOUT, top, place('', base)), place('', base));

  const reading = beginFeed(about, url, diagnostics);
  const ids = new Set<string>();
  let index = 0;
  return {
    ...reading,
    add: (written) => {
      const path = `items[${String(index++)}]`;
      const here = place(path, base);
      if (!isObject(written)) return here.note('not-an-object');
      const item = withRightKeys(written, here);
      const id = readText(mend('text', member(item, 'id'), here.within('id')), lenient);
      if (!id) return here.within('id').note('missing-id');
      if (ids.has(id)) return here.within('id').note('duplicate-id');
      ids.add(id);
      reading.add(mendItem(item, id, place(path, base, id)));
    },
  };
}

const readText = reader('text');

function mendItem(item: Json, id: string, place: Place): Json {
  const mended = members(ITEM_MORE, members(ITEM, { ...item, id }, place), place);
  const isAddress = /^https?:/i.test(id) && toUrl(id);
  if (isAddress && !(mended.url ?? mended.external_url))
    mended.url = mend('link', id, place.within('id'));
  const about = mended._letterbox as { content_markdown?: unknown } | undefined;
  const bodies = [mended.content_html, mended.content_text, about?.content_markdown];
  if (!bodies.some((body) => readText(body, lenient))) place.note('no-content', 'warning');
  return withAuthors(mended, place);
}

/** An object with the members that a shape names mended. */
function members(shape: object, source: Json, place: Place): Record<string, unknown> {
  const mended = bare(source);
  for (const [key, inner] of Object.entries(shape) as [string, Shape][]) {
    const value = member(source, key);
    if (value !== undefined) mended[key] = mend(inner, value, place.within(key));
  }
  return mended;
}

/** Takes nothing from `Object.prototype`, and no key of a feed can get there. */
const bare = (source: Json) =>
  Object.assign(Object.create(null) as Record<string, unknown>, source);

/** Keys in another case: `Title`, `datePublished`. */
function withRightKeys(source: Json, { note }: Place): Json {
  if (!Object.keys(source).some((key) => /[A-Z]/.test(key))) return source;
  note('key-case', 'info');
  const renamed = bare(source);
  for (const [name, value] of Object.entries(source))
    renamed[name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()] ??= value;
  return renamed;
}

/** `authors`, or the one `author` of version 1.0, as a list of objects. */
function withAuthors(source: Json, place: Place): Json {
  const key = member(source, 'authors') === undefined ? 'author' : 'authors';
  const written = member(source, key);
  if (written === undefined) return source;
  const authors = Array.isArray(written)
    ? written.map((author, index) => mendAuthor(author, place.within(key).within(index)))
    : [mendAuthor(written, place.within(key))];
  return { ...source, authors: authors.filter((author) => author !== null) };
}

function mendAuthor(author: unknown, place: Place): unknown {
  if (typeof author !== 'string' || !author.trim()) return mend(AUTHORS[0], author ?? false, place);
  place.note('author-as-text', 'info');
  return { name: author };
}

/** Brings a value to what a shape has there, or to nothing. */
function mend(shape: Shape, value: unknown, place: Place): unknown {
  if (value === undefined) return null;
  if (typeof shape === 'string') return mendValue(shape, value, place);
  if (Array.isArray(shape)) {
    const [entry] = shape as readonly [Shape];
    return asList(value, place)
      .map((each, index) => mend(entry, each ?? false, place.within(index)))
      .filter((each) => each !== null);
  }
  if (isObject(value)) return members(shape, withRightKeys(value, place), place);
  return place.note(place.path.endsWith(']') ? 'not-an-object' : 'wrong-type');
}

function asList(value: unknown, { path, note }: Place): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !path.endsWith('tags')) {
    note('not-a-list', 'info');
    return [value];
  }
  note('tags-as-text', 'info');
  return [...new Set(value.split(/\s*,\s*/))].filter(Boolean);
}
