// Runs first in a page under test, as a classic script from the CDN's origin, and keeps what happens
// there. Everything a test reads stands in `window.recorded`.
{
  const recorded = {
    /** What anybody wrote to the console, scripts that failed, what the page's policy refused. */
    trouble: { console: [], errors: [], violations: [] },
    /** Sum of the layout shifts, where the engine measures them. */
    shift: 0,
  };
  const { trouble } = recorded;
  const heard = new Set();
  const waiting = new Set();

  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace']) {
    console[method] = (...args) => trouble.console.push(`${method}: ${args.join(' ')}`);
  }

  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample } = event;
    // Firefox and WebKit look for the page's icon by themselves
    if (blockedURI.endsWith('/favicon.ico')) return;
    trouble.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    trouble.errors.push(String(reason));
  });
  window.addEventListener(
    'error',
    ({ target, message }) => {
      trouble.errors.push(target instanceof Element ? `not loaded: ${target.src}` : message);
    },
    true,
  );

  const hear = ({ type, target }) => {
    heard.add(`${type} ${target.id || target.localName}`);
    for (const check of waiting) check();
  };
  for (const type of [
    'feed-load',
    'feed-error',
    'article-load',
    'contact-ready',
    'contact-success',
  ])
    document.addEventListener(type, hear);

  /** Resolves when each of these was heard: an event's name, and its element's id or tag. */
  recorded.until = (...wanted) =>
    new Promise((resolve, reject) => {
      const missing = () => wanted.filter((event) => !heard.has(event));
      const check = () => {
        if (missing().length === 0) finish(resolve);
      };
      const timer = setTimeout(() => {
        const state = JSON.stringify({ missing: missing(), heard: [...heard], trouble });
        finish(() => reject(new Error(`Not heard in 10 s: ${state}`)));
      }, 10_000);
      const finish = (settle) => {
        clearTimeout(timer);
        waiting.delete(check);
        settle();
      };
      waiting.add(check);
      check();
    });

  /** Resolves after what was rendered so far has been painted. */
  recorded.painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) recorded.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  }

  window.recorded = recorded;
}
