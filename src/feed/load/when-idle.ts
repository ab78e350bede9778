/** Milliseconds until a page is taken for idle where the engine does not say so, as Safari. */
const LATER = 300;

/**
 * Does what nobody waits for once the page has nothing else to do.
 *
 * @returns a function that gives it up
 */
export function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(task);
    return () => {
      cancelIdleCallback(request);
    };
  }
  const timer = setTimeout(task, LATER);
  return () => {
    clearTimeout(timer);
  };
}
