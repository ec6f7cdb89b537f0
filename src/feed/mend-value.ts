import { decodeEntities } from '../platform/entities.js';
import { isHttp, isLink, isMedia, toUrl } from '../platform/safe-url.js';
import type { FeedDiagnostic, FeedDiagnosticCode } from './feed-diagnostic.js';
import { reader } from './read-shape.js';
import type { Kind } from './shapes.js';

/** Notes what was wrong, and gives the nothing that may stand in its place. */
export type Note = (code: FeedDiagnosticCode, severity?: FeedDiagnostic['severity']) => null;

/** A place in a feed, and how to tell what was wrong there. */
export interface Place {
  /** Such as `items[3].authors[0]`. */
  readonly path: string;
  /** What relative URLs are relative to. */
  readonly base: string;
  readonly note: Note;
  within: (key: string | number) => Place;
}

/** Brings one value to its kind, or to nothing, and notes what it took. */
export function mendValue(kind: Kind, value: unknown, place: Place): unknown {
  const written = kind === 'number' ? value : asText(value, place.note);
  if (written === null || isClean(kind, written, place)) return written;
  return typeof written === 'string' ? menders[kind](written, place) : place.note('wrong-type');
}

function asText(value: unknown, note: Note): string | null {
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
