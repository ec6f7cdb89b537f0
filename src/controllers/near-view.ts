import type { ReactiveElement } from 'lit';

/**
 * Resolves when an element comes near the visible part of the page, no longer waits for that, or is
 * no longer waited for.
 */
export function nearView(
  element: ReactiveElement & { readonly loading: string },
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) settle();
      },
      { rootMargin: '300px' },
    );
    const controller = {
      hostUpdate() {
        if (element.loading !== 'lazy') settle();
      },
    };
    const settle = () => {
      observer.disconnect();
      element.removeController(controller);
      resolve();
    };
    signal.addEventListener('abort', settle);
    element.addController(controller);
    observer.observe(element);
  });
}
