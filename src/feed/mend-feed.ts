import { decodeEntities } from '../platform/entities.js';
import { isHttp, isLink, isMedia, toUrl } from '../platform/safe-url.js';
import { beginFeed, type FeedReading } from './begin-feed.js';
import type { FeedDiagnostic, FeedDiagnosticCode } from './feed-diagnostic.js';
import { isObject, type Json, member, reader } from './read-shape.js';
import { ABOUT, ADDRESSES, AUTHORS, ITEM, ITEM_MORE, type Kind, type Shape } from './shapes.js';

type Note = (code: FeedDiagnosticCode, severity?: FeedDiagnostic['severity']) => undefined;

/** A place in a feed, and how to tell what was wrong there. */
interface Place {
  /** Such as `items[3].authors[0]`. */
  readonly path: string;
  /** What relative URLs are relative to. */
  readonly base: string;
  readonly note: Note;
  within: (key: string | number) => Place;
}

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
  const mended = { ...members(ITEM_MORE, members(ITEM, { ...item, id }, place), place) };
  const isAddress = /^https?:/i.test(id) && toUrl(id);
  if (isAddress && !(mended.url ?? mended.external_url))
    mended.url = mend('link', id, place.within('id'));
  const about = mended._letterbox as { content_markdown?: unknown } | undefined;
  const bodies = [mended.content_html, mended.content_text, about?.content_markdown];
  if (!bodies.some((body) => readText(body, lenient))) place.note('no-content', 'warning');
  return withAuthors(mended, place);
}

/** An object with the members that a shape names mended. */
function members(shape: object, source: Json, place: Place): Json {
  const mended: Record<string, unknown> = bare(source);
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
  return { ...source, authors: authors.filter((author) => author !== undefined) };
}

function mendAuthor(author: unknown, place: Place): unknown {
  if (typeof author !== 'string' || !author.trim()) return mend(AUTHORS[0], author ?? false, place);
  place.note('author-as-text', 'info');
  return { name: author };
}

/** Brings a value to what a shape has there, or to nothing. */
function mend(shape: Shape, value: unknown, place: Place): unknown {
  if (value === undefined) return undefined;
  if (typeof shape === 'string') return mendOne(shape, value, place);
  if (Array.isArray(shape)) {
    const [entry] = shape as readonly [Shape];
    return asList(value, place)
      .map((each, index) => mend(entry, each ?? false, place.within(index)))
      .filter((each) => each !== undefined);
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

function mendOne(kind: Kind, value: unknown, place: Place): unknown {
  const written = kind === 'number' ? value : asText(value, place.note);
  if (written === undefined || isClean(kind, written, place)) return written;
  return typeof written === 'string' ? menders[kind](written, place) : place.note('wrong-type');
}

function asText(value: unknown, note: Note): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return note('wrong-type');
  note('number-as-text', 'info');
  return String(value);
}

function isClean(kind: Kind, value: unknown, { base }: Place): boolean {
  try {
    reader(kind)(value, { base });
    return true;
  } catch {
    return false;
  }
}

type Mender = (written: string, place: Place) => unknown;

const url =
  (accepts: (url: URL) => boolean): Mender =>
  (written, { base, note }) => {
    const url = toUrl(written, base);
    if (!url) return note('unresolvable-url');
    if (!accepts(url)) return note('unsafe-url');
    // A preview address that was published by mistake: the path is right, the host is not.
    const publisher = toUrl(base)?.origin ?? '';
    const moved = toUrl(publisher + url.pathname + url.search + url.hash);
    if (!moved) return note('unresolvable-url');
    note('local-url', 'warning');
    return moved.href;
  };

/** What is not as its kind has it, brought to that. */
const menders: Record<Kind, Mender> = {
  text: (written) => written,
  title: (written, { note }) => {
    const decoded = decodeEntities(written);
    if (decoded !== written) note('entity-in-title', 'info');
    return decoded;
  },
  number: (written, { note }) => {
    const read = written.trim() ? Number(written) : NaN;
    if (!Number.isFinite(read)) return note('wrong-type');
    note('text-as-number', 'info');
    return read;
  },
  link: url(isLink),
  page: url(isHttp),
  media: url(isMedia),
  /** Dates such as `2022-12-8`, and moments without a zone, which count as UTC. */
  date: (written, place) => {
    const { note } = place;
    const padded = written.trim().replace(/-(\d)(?=-|$)/g, '-0$1');
    const dateOnly = /^\d{4}-\d\d-\d\d$/.test(padded);
    const zoned = dateOnly || /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$/i.test(written);
    const isIso = /^\d{4}-\d\d-\d\dT/.test(written);
    const time = Date.parse(zoned ? padded : written + (isIso ? 'Z' : ' UTC'));
    const mended = dateOnly || Number.isNaN(time) ? padded : new Date(time).toISOString();
    // No repair makes a day of one that the calendar does not have.
    const day = /^\d{4}-\d\d-\d\d/.exec(padded)?.[0] ?? mended;
    if (!isClean('date', day, place) || !isClean('date', mended, place))
      return note('invalid-date');
    note(zoned ? 'loose-date' : 'date-without-zone', 'warning');
    return mended;
  },
};
