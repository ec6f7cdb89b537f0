import type { Article, Feed } from './feed.js';
import { isObject, member, reader } from './read-shape.js';
import type { Shape, Value } from './shapes.js';

// The `_letterbox` extension: everything in it is optional, whatever is unknown is left alone. Read
// by the element that shows it, so that the others do not carry it.

/** What holds an extension, and what its relative addresses are relative to. */
export type Extended = Pick<Feed | Article, 'baseUrl' | 'extensions'>;

/** A member of the extension as it came. */
export function written({ extensions }: Extended, key: string): unknown {
  const extension = member(extensions, '_letterbox');
  return isObject(extension) ? member(extension, key) : undefined;
}

/** Reads a part of the extension by its shape; of what is not as the shape has it, what can be read. */
export const readPart = <const S extends object & Shape>(
  shape: S,
  value: unknown,
  { baseUrl }: Extended,
): Value<S> => reader(shape)(soften(shape, value), { base: baseUrl, isLenient: true }) as Value<S>;

/**
 * Numbers are read as text, text as numbers, and one as a list of one, nothing as a list of none.
 * What else is wrong the feed check tells.
 */
function soften(shape: Shape, value: unknown): unknown {
  if (shape === 'number') return typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof shape === 'string') return typeof value === 'number' ? String(value) : value;
  if (Array.isArray(shape))
    return [value ?? []].flat().map((each) => soften(shape[0] as Shape, each));
  return (
    isObject(value) &&
    Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, soften(inner, member(value, key))]),
    )
  );
}
