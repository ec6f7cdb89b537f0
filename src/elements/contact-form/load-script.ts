const loading = new Map<string, Promise<void>>();

/**
 * Brings somebody else's script to the page, once for all who ask while it is under way.
 * @throws {Error} when it does not come: no connection, a blocker, a policy
 */
export function loadScript(src: string, isModule = false): Promise<void> {
  const here = loading.get(src) ?? fetchScript(src, isModule);
  loading.set(src, here);
  return here.finally(() => loading.delete(src));
}

async function fetchScript(src: string, isModule: boolean): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  script.async = true;
  if (isModule) script.type = 'module';
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${src} did not come`));
    });
  });
  document.head.append(script);
  return loaded;
}
