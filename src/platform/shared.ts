/**
 * A value that every copy of the library on a page shares, whichever bundle it came from.
 * `key` names the value and its shape: change the key when the shape changes.
 */
export function shared<T>(key: string, create: () => T): T {
  const page = globalThis as unknown as Record<symbol, T | undefined>;
  return (page[Symbol.for(`letterbox-elements:${key}`)] ??= create());
}
