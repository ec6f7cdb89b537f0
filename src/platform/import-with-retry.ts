/**
 * Imports a module, and if it did not come asks for it once more under another address: Firefox takes
 * a module that failed once for one that always will. The error names the file; where it does not,
 * as in Safari, which asks anew by itself, there is no such module. Only for modules that are always
 * imported so: bundlers rename what others import from them too.
 */
export const importWithRetry = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((error: unknown) => {
    const file = String(/http\S+\.js/.exec(String(error)));
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${file}?${String(Date.now())}`);
  }) as Promise<T>;
