/** Every copy of this library on a page says which one it is when two of them meet. */
export const version = '0.1.0';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a tag once. The same class again does nothing; another class under the tag leaves the
 * first in place and warns with both versions; without a registry (on a server) nothing happens.
 * Never throws: a second copy of a widget must not stop a page.
 */
export function defineElement(
  tag: string,
  constructor: Versioned,
  registry = (globalThis as Partial<typeof globalThis>).customElements,
): void {
  const present = registry?.get(tag) as Versioned | undefined;
  if (!registry || present === constructor) return;
  try {
    if (!present) registry.define(tag, constructor);
    else if (present.version !== constructor.version)
      console.warn(
        `<${tag}> ${String(constructor.version)} was ignored: ${String(present.version)} is registered.`,
      );
  } catch (cause) {
    console.warn(`<${tag}> could not be registered.`, cause);
  }
}
