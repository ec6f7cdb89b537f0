// A classic script for pages that take no modules: it finds its own address and imports the loader
// from beside it. Browsers without modules keep the author's own links.
{
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement)
    import(new URL('letterbox.js', script.src).href).catch(() => undefined);
}

export {};
