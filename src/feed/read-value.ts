import { isHttp, isLink, isMedia, toUrl, upgraded } from '../platform/safe-url.js';

/** One JSON object of a feed and where it stands. */
export interface Source {
  readonly value: Readonly<Record<string, unknown>>;
  /** What it stands in, and as what: a member's name, or its place in a list. */
  readonly parent?: Source | undefined;
  readonly key: string;
  /** What relative URLs are relative to. */
  readonly base?: string | undefined;
  readonly articleId?: string | undefined;
  readonly mend: Mend;
}

/** Makes something of a member that is not as the specification has it, or nothing. */
export type Mend = (fault: Fault, source: Source, key: string, value?: unknown) => unknown;

/** What a member should have been: a type, or a rule that goes beyond types. */
export type Fault =
  | 'text'
  | 'number'
  | 'object'
  | 'list'
  | 'keys'
  | 'link'
  | 'page'
  | 'media'
  | 'date'
  | 'title'
  | 'version'
  | 'id'
  | 'unique'
  | 'content';

/** Reads one member of an object. */
export type Reader<T> = (source: Source, key: string) => T;

type Shape = Record<string, Reader<unknown>>;
type Members<S extends Shape> = {
  [K in keyof S as undefined extends ReturnType<S[K]> ? never : K]: ReturnType<S[K]>;
} & {
  [K in keyof S as undefined extends ReturnType<S[K]> ? K : never]?: Exclude<
    ReturnType<S[K]>,
    undefined
  >;
};

/** What is read inherits nothing that a page put on `Object.prototype`. */
const bare = Object.create(null) as object;

/**
 * Makes a reader of the members that a shape names: `bannerImage` stands in the feed as
 * `banner_image`. What is missing is left out.
 */
export function members<S extends Shape>(shape: S): (source: Source) => Members<S> {
  const readers = Object.entries(shape).map(
    ([name, read]) => [name, snakeCase(name), read] as const,
  );
  return (source) => {
    const found = Object.create(bare) as Record<string, unknown>;
    for (const [name, key, read] of readers) {
      const value = read(source, key);
      if (value !== undefined) found[name] = value;
    }
    return found as Members<S>;
  };
}

export const snakeCase = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

/** Reads a member whose name in the feed is not the name it gets. */
export const as =
  <T>(key: string, read: Reader<T>): Reader<T> =>
  (source) =>
    read(source, key);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** An own member. What a page put on `Object.prototype` is not part of a feed. */
export const member: Reader<unknown> = ({ value }, key) =>
  Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;

/** A member of one type, or what can be made of another. */
const typed =
  <T>(fault: Fault, is: (value: unknown) => value is T): Reader<T | undefined> =>
  (source, key) => {
    const value = member(source, key);
    return value === undefined || is(value)
      ? value
      : (source.mend(fault, source, key, value) as T | undefined);
  };

const anyText = typed('text', (value) => typeof value === 'string');

/** Text that is not blank. Halves of a surrogate pair are replaced. */
export const legible = (written: string): string | undefined =>
  written.trim().toWellFormed() || undefined;

export const text: Reader<string | undefined> = (source, key) =>
  legible(anyText(source, key) ?? '');

/** What JSON writes as `1e999` is none. */
export const number = typed('number', (value): value is number => Number.isFinite(value));

const anyList = typed('list', (value): value is unknown[] => Array.isArray(value));

const hasCapitals = (key: string) => /[A-Z]/.test(key);

/** Opens an object for reading. */
export function open(parent: Source, key: string, value: Source['value']): Source {
  const { base, articleId, mend } = parent;
  const source = { value, parent, key, base, articleId, mend };
  return Object.keys(value).some(hasCapitals)
    ? { ...source, value: mend('keys', source, '') as Source['value'] }
    : source;
}

const anyObject = typed('object', isObject);

export const object: Reader<Source | undefined> = (source, key) => {
  const value = anyObject(source, key);
  return value && open(source, key, value);
};

/** Reads a list's entries as if they were members. */
const each =
  <T>(read: Reader<T | undefined>): Reader<T[]> =>
  (source, key) => {
    // Nothing in a list is a fault, unlike a member that is missing.
    const list = anyList(source, key);
    if (!list?.length) return [];
    const { base, articleId, mend } = source;
    const isWhole = !list.includes(null) && !list.includes(undefined);
    const entries = isWhole ? list : list.map((entry) => entry ?? false);
    const value = entries as unknown as Source['value'];
    const inside = { value, parent: source, key, base, articleId, mend };
    const found: T[] = [];
    for (let index = 0; index < list.length; index++) {
      const entry = read(inside, String(index));
      if (entry !== undefined) found.push(entry);
    }
    return found;
  };

export const texts = each(text);

export const objects = <T>(read: (source: Source) => T | undefined): Reader<T[]> =>
  each((source, key) => {
    const value = anyObject(source, key);
    return value && read(open(source, key, value));
  });

/** A generator's preview address. */
export const isLocal = (address: string): boolean =>
  /^https?:\/\/(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])(?=[:/])/i.test(address);

const url =
  (fault: Fault, accepts: (url: URL) => boolean): Reader<string | undefined> =>
  (source, key) => {
    const written = text(source, key);
    if (!written) return written;
    const url = toUrl(written, source.base);
    return url && accepts(url) && (!isLocal(url.href) || isLocal(source.base ?? url.href))
      ? url.href
      : (source.mend(fault, source, key, written) as string | undefined);
  };

/** An address for a link: http, https, mailto or tel. */
export const link = url('link', isLink);

/** An address of a page or a feed. */
export const page = url('page', isHttp);

const anyMedia = url('media', isMedia);

/** An address of a picture, sound or film. */
export const media: Reader<string | undefined> = (source, key) =>
  upgraded(anyMedia(source, key), source.base);

/** Members whose names start with `_`, which JSON Feed leaves to extensions. */
export function extensions({ value }: Source): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (/^_(?!_proto__)/.test(key)) found[key] = value[key];
  return found;
}
