import { isHttp, isLink, isMedia, toUrl, upgraded } from '../platform/safe-url.js';
import type { FeedDiagnostic, FeedDiagnosticCode } from './feed-diagnostic.js';

/** One JSON object of a feed, where it stands, and the list that repairs are noted in. */
export interface Source {
  readonly value: Readonly<Record<string, unknown>>;
  /** Such as `.items[3]`. */
  readonly path: string;
  readonly diagnostics: FeedDiagnostic[];
  /** What relative URLs are relative to. */
  readonly base?: string | undefined;
  readonly articleId?: string | undefined;
}

/** Reads one member of an object, repairs and notes what is wrong with it. */
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

/**
 * Reads the members that a shape names: `bannerImage` stands in the feed as `banner_image`. What is
 * missing is left out.
 */
export function readMembers<S extends Shape>(source: Source, shape: S): Members<S> {
  const entries = Object.entries(shape)
    .map(([name, read]) => [name, read(source, snakeCase(name))])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Members<S>;
}

const snakeCase = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

/** Reads a member whose name in the feed is not the name it gets. */
export const as =
  <T>(key: string, read: Reader<T>): Reader<T> =>
  (source) =>
    read(source, key);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

export function note(
  { path, diagnostics, articleId }: Source,
  key: string,
  code: FeedDiagnosticCode,
  severity: FeedDiagnostic['severity'] = 'error',
): void {
  diagnostics.push({
    code,
    severity,
    path: (path + key && path + '.' + key).replace(/^\.|\.$/g, ''),
    ...(articleId && { articleId }),
  });
}

/** Opens an object for reading; keys in another case (`Title`, `datePublished`) become wire names. */
export function open(parent: Source, key: string, value: unknown): Source | undefined {
  const source = { ...parent, path: parent.path + key };
  if (!isObject(value)) {
    note(source, '', 'not-an-object');
    return undefined;
  }
  const odd = Object.keys(value).filter((name) => /[A-Z]/.test(name));
  if (odd.length < 1) return { ...source, value };
  note(source, '', 'key-case', 'info');
  const renamed = { ...value };
  for (const name of odd) renamed[snakeCase(name)] ??= value[name];
  return { ...source, value: renamed };
}

/** An own member. What a page put on `Object.prototype` is not part of a feed. */
export const member: Reader<unknown> = ({ value }, key) =>
  Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;

/** Text that is not blank. Numbers become text; halves of a surrogate pair are replaced. */
export const text: Reader<string | undefined> = (source, key) => {
  const value = member(source, key);
  if (typeof value === 'number') note(source, key, 'number-as-text', 'info');
  else if (typeof value !== 'string') {
    if (value !== undefined) note(source, key, 'wrong-type');
    return undefined;
  }
  return (
    String(value)
      .trim()
      .replace(/\p{Cs}/gu, '\uFFFD') || undefined
  );
};

export const number: Reader<number | undefined> = (source, key) => {
  const value = member(source, key);
  if (typeof value === 'number' || value === undefined) return value;
  const read = typeof value === 'string' ? Number(value) : NaN;
  if (Number.isFinite(read)) {
    note(source, key, 'text-as-number', 'info');
    return read;
  }
  note(source, key, 'wrong-type');
  return undefined;
};

export const object: Reader<Source | undefined> = (source, key) => {
  const value = member(source, key);
  return value === undefined ? value : open(source, '.' + key, value);
};

/** Every entry of a list, which may stand alone. */
function each<T>(
  source: Source,
  key: string,
  read: (inside: Source, index: string, entry: unknown) => T | undefined,
): T[] {
  const value = member(source, key) ?? [];
  if (!Array.isArray(value)) return each({ ...source, value: { [key]: [value] } }, key, read);
  const inside = { ...source, value: { ...value }, path: `${source.path}.${key}` };
  return value.flatMap((entry, index) => read(inside, String(index), entry) ?? []);
}

/** A list of texts; a single text counts as a list of one. */
export const texts: Reader<string[]> = (source, key) => each(source, key, text);

/** The objects of a list; whatever else stands in it is noted and passed over. */
export const objects =
  <T>(read: (source: Source) => T | undefined): Reader<T[]> =>
  (source, key) =>
    each(source, key, (inside, index, entry) => {
      const opened = open(inside, `[${index}]`, entry);
      return opened && read(opened);
    });

const LOCAL = /^https?:\/\/(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])(?::\d+)?(?=\/|$)/i;

const url =
  (accepts: (url: URL) => boolean): Reader<string | undefined> =>
  (source, key) => {
    const { base = '' } = source;
    const written = text(source, key);
    if (!written) return undefined;
    let url = toUrl(written, base);
    // A generator's preview address that was published by mistake: the path is right, the host is not.
    if (LOCAL.test(written) && base && !LOCAL.test(base)) {
      note(source, key, 'local-url', 'warning');
      url = toUrl(written.replace(LOCAL, ''), base);
    }
    if (url && accepts(url)) return url.href;
    note(source, key, url ? 'unsafe-url' : 'unresolvable-url');
    return undefined;
  };

/** An address for a link: http, https, mailto or tel. */
export const link = url(isLink);

/** An address of a page or a feed. */
export const page = url(isHttp);

const anyMedia = url(isMedia);

/** An address of a picture, sound or film. */
export const media: Reader<string | undefined> = (source, key) =>
  upgraded(anyMedia(source, key), source.base);

/** Members whose names start with `_`, which JSON Feed leaves to extensions. */
export const extensions = ({ value }: Source): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => /^_(?!_proto__)/.test(key)));
