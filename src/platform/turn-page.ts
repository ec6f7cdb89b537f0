/** An element that makes view transitions of its own, in the engines that have them. */
interface Scope extends HTMLElement {
  startViewTransition?(change: () => Promise<unknown>): ViewTransition;
}

/**
 * Makes a change to an element's content as a view transition, where the engine has one for single
 * elements and the visitor has nothing against motion: the page around it is left alone.
 * @param done names the events of which one tells that the change is on the page
 */
export function turnPage(element: Scope, change: () => void, done: readonly string[]): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!element.startViewTransition || isCalm || document.hidden) {
    change();
    return;
  }
  const { ready, finished, updateCallbackDone } = element.startViewTransition(
    () =>
      new Promise((resolve) => {
        for (const type of done) element.addEventListener(type, resolve, { once: true });
        change();
      }),
  );
  // A transition that is overtaken, or whose element leaves, has still made its change.
  for (const promise of [ready, finished, updateCallbackDone]) promise.catch(() => undefined);
}
