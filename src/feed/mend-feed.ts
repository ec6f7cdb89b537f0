import { decodeEntities } from '../platform/entities.js';
import { isHttp, isLink, isMedia, toUrl } from '../platform/safe-url.js';
import type { FeedDate } from './feed.js';
import type { FeedDiagnostic, FeedDiagnosticCode } from './feed-diagnostic.js';
import { isDay } from './read-date.js';
import { legible, snakeCase, type Fault, type Mend, type Source } from './read-value.js';

type Note = (code: FeedDiagnosticCode, severity?: FeedDiagnostic['severity']) => undefined;
type Mender = (value: unknown, note: Note, source: Source & { path: string }) => unknown;

/** Where in its feed an object stands, such as `items[3]`. Told of few, so not kept for each. */
const pathOf = ({ parent, key }: Pick<Source, 'parent' | 'key'>): string =>
  [parent && pathOf(parent), /^\d+$/.test(key) ? `[${key}]` : key]
    .filter(Boolean)
    .join('.')
    .replace('.[', '[');

/** Mends what real feeds get wrong, and notes each repair. */
export function mender(): { mend: Mend; diagnostics: FeedDiagnostic[] } {
  const diagnostics: FeedDiagnostic[] = [];
  const mend: Mend = (fault, source, key, value) => {
    const { articleId } = source;
    const path = pathOf({ parent: source, key });
    const note: Note = (code, severity = 'error') => {
      diagnostics.push({ code, severity, path, ...(articleId && { articleId }) });
      return undefined;
    };
    return menders[fault](value, note, { ...source, path });
  };
  return { mend, diagnostics };
}

const text: Mender = (value, note) => {
  if (typeof value !== 'number') return note('wrong-type');
  note('number-as-text', 'info');
  return String(value);
};

const number: Mender = (value, note) => {
  const read = typeof value === 'string' && value.trim() ? Number(value) : NaN;
  if (!Number.isFinite(read)) return note('wrong-type');
  note('text-as-number', 'info');
  return read;
};

const object: Mender = (value, note, { path }) => {
  if (typeof value !== 'string' || !value.trim() || !/authors?(?:\[\d+\])?$/.test(path))
    return note(path.endsWith(']') ? 'not-an-object' : 'wrong-type');
  note('author-as-text', 'info');
  return { name: value };
};

const list: Mender = (value, note, { path }) => {
  if (typeof value !== 'string') return [value];
  if (!path.endsWith('tags')) return [value];
  note('tags-as-text', 'info');
  return [...new Set(value.split(/\s*,\s*/))].filter(Boolean);
};

/** Keys in another case: `Title`, `datePublished`. */
const keys: Mender = (_, note, source) => {
  note('key-case', 'info');
  const renamed = { ...source.value };
  for (const [name, value] of Object.entries(renamed)) renamed[snakeCase(name)] ??= value;
  return renamed;
};

const url =
  (accepts: (url: URL) => boolean): Mender =>
  (written, note, { base }) => {
    const url = toUrl(String(written), base);
    if (!url) return note('unresolvable-url');
    if (!accepts(url)) return note('unsafe-url');
    // A preview address that was published by mistake: the path is right, the host is not.
    const publisher = toUrl(base ?? '')?.origin ?? '';
    const moved = toUrl(publisher + url.pathname + url.search + url.hash);
    if (!moved) return note('unresolvable-url');
    note('local-url', 'warning');
    return moved.href;
  };

/** Dates such as `2022-12-8`, and moments without a zone, which count as UTC. */
const date: Mender = (value, note): FeedDate | undefined => {
  const written = String(value);
  const padded = written.replace(/-(\d)(?=-|$)/g, '-0$1');
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(padded);
  const zoned = dateOnly || /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$/i.test(written);
  const isIso = /^\d{4}-\d\d-\d\dT/.test(written);
  const time = Date.parse(zoned ? padded : written + (isIso ? 'Z' : ' UTC'));
  const isNoDay = /^\d{4}-\d\d-\d\d/.test(padded) && !isDay(padded);
  if (Number.isNaN(time) || isNoDay) return note('invalid-date');
  note(zoned ? 'loose-date' : 'date-without-zone', 'warning');
  return { iso: dateOnly ? padded : new Date(time).toISOString(), time, dateOnly };
};

const title: Mender = (value, note) => {
  const decoded = decodeEntities(String(value));
  if (decoded !== value) note('entity-in-title', 'info');
  return legible(decoded);
};

const menders: Record<Fault, Mender> = {
  text,
  number,
  object,
  list,
  keys,
  link: url(isLink),
  page: url(isHttp),
  media: url(isMedia),
  date,
  title,
  version: (_, note) => note('no-version', 'info'),
  id: (_, note) => note('missing-id'),
  unique: (_, note) => note('duplicate-id'),
  content: (_, note) => note('no-content', 'warning'),
};
