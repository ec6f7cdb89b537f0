import { isHttp, isLink, isMedia, toUrl, upgraded } from '../platform/safe-url.js';
import type { FeedDate } from './feed.js';
import type { Kind, Shape, Value } from './shapes.js';

/** What a value is read with. */
export interface Context {
  /** What relative URLs are relative to. */
  readonly base?: string | undefined;
  /** Whether what is not as it should be is left out. Else the whole reading ends there. */
  readonly isLenient?: boolean;
}

/** Makes something of a value that is there, or nothing. */
export type Reader<T> = (value: unknown, context: Context) => T | undefined;

export type Json = Readonly<Record<string, unknown>>;

/** Thrown at the first fault where nothing is left out. */
export const unclean = new Error('unclean');

/** Nothing, in place of what is not as it should be. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- stands in for a value of any type
export function refuse<T>({ isLenient }: Context): T | undefined {
  if (!isLenient) throw unclean;
  return undefined;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** An own member. What a page put on `Object.prototype` is not part of a feed. */
export const member = (value: Json, key: string): unknown =>
  Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;

/** Reads text that is not blank. Halves of a surrogate pair are replaced. */
const text =
  <T = string>(make: (text: string, context: Context) => T | undefined): Reader<T> =>
  (value, context) => {
    if (typeof value !== 'string') return refuse(context);
    const written = value.trim().toWellFormed();
    return written ? (make(written, context) ?? refuse(context)) : undefined;
  };

/** A generator's preview address. */
const isLocal = (address: string): boolean =>
  /^https?:\/\/(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])(?=[:/])/i.test(address);

const address = (accepts: (url: URL) => boolean): Reader<string> =>
  text((written, { base }) => {
    const url = toUrl(written, base);
    const isReachable = url && (!isLocal(url.href) || isLocal(base ?? url.href));
    return isReachable && accepts(url) ? url.href : undefined;
  });

const media = address(isMedia);

const kinds: Readonly<Record<Kind, Reader<unknown>>> = {
  text: text((written) => written),
  /** Titles are plain text, yet many generators escape them. */
  title: text((written, { isLenient }) =>
    isLenient || written.includes('<') || !/&#?\w+;/.test(written) ? written : undefined,
  ),
  /** What JSON writes as `1e999` is none. */
  number: (value, context) => (Number.isFinite(value) ? value : refuse(context)),
  link: address(isLink),
  page: address(isHttp),
  media: (value, context) => upgraded(media(value, context), context.base),
  /** A calendar day, or a moment with its zone. To some engines 30 February is a day in March. */
  date: text<FeedDate>((iso) => {
    const time = Date.parse(iso);
    const isDay = new Date(iso.slice(0, 10)).getUTCDate() === Number(iso.slice(8, 10));
    return /^\d{4}-\d\d-\d\d(?:T.+(?:Z|[+-]\d\d:?\d\d))?$/.test(iso) && isDay && time === time
      ? { iso, time, dateOnly: !iso[10] }
      : undefined;
  }),
};

/** `date_published` is read as `published`, `size_in_bytes` as `size`, `banner_image` as `bannerImage`. */
const nameOf = (key: string): string =>
  key
    .replace(/^(?:content|date)_|_in_.*/g, '')
    .replace(/(?!^)_./g, (letter) => letter.slice(1).toUpperCase());

/** What is read inherits nothing that a page put on `Object.prototype`. */
const bare = Object.create(null) as object;

/** Makes a reader of what a shape names. What is missing is left out. */
export function reader<const S extends Shape>(shape: S): Reader<Value<S>>;
export function reader(shape: Shape): Reader<unknown> {
  if (typeof shape === 'string') return kinds[shape];
  if (Array.isArray(shape)) {
    const read = reader(shape[0] as Shape);
    return (value, context) =>
      Array.isArray(value)
        ? value.map((entry) => read(entry, context)).filter((made) => made !== undefined)
        : refuse(context);
  }
  const members = new Map<string, [name: string, read: Reader<unknown>]>();
  const lists: string[] = [];
  for (const [key, inner] of Object.entries(shape)) {
    const name = nameOf(key);
    members.set(key, [name, reader(inner)]);
    if (Array.isArray(inner)) lists.push(name);
  }
  return (value, context) => {
    if (!isObject(value)) return refuse(context);
    const found = Object.create(bare) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      const [name, read] = members.get(key) ?? [];
      const written = value[key] ?? undefined;
      const made = written === undefined ? written : read?.(written, context);
      if (name && made !== undefined) found[name] = made;
      if (!name && /[A-Z]/.test(key)) refuse(context);
    }
    for (const name of lists) found[name] ??= [];
    return found;
  };
}

/** Members whose names start with `_`, which JSON Feed leaves to extensions. */
export function extensions(value: Json): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (/^_(?!_proto__)/.test(key)) found[key] = value[key];
  return found;
}
