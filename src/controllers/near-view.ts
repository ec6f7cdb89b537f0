/** Resolves when an element comes near the visible part of the page, or is no longer waited for. */
export function nearView(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) settle();
      },
      { rootMargin: '300px' },
    );
    const settle = () => {
      observer.disconnect();
      resolve();
    };
    signal.addEventListener('abort', settle);
    observer.observe(element);
  });
}
