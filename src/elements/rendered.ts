/** Tells what comes into sight or goes out of it; nothing where a browser cannot tell. */
export function sightObserver(
  told: IntersectionObserverCallback,
): IntersectionObserver | undefined {
  return 'IntersectionObserver' in globalThis ? new IntersectionObserver(told) : undefined;
}

/**
 * Whether an element can be seen once one scrolls to it: it is in no closed `<details>`, no inactive
 * tab, and not hidden in any other way. A modal dialog inside one that cannot would hold the page.
 */
export function isRendered(element: Element): boolean {
  const {display, visibility} = getComputedStyle(element);
  // Such an element has no box, but what is inside may have.
  if (display === 'contents') return !element.parentElement || isRendered(element.parentElement);
  const {checkVisibility} = element as Partial<Pick<Element, 'checkVisibility'>>;
  return checkVisibility
    ? checkVisibility.call(element, {visibilityProperty: true, checkVisibilityCSS: true})
    : element.getClientRects().length > 0 && visibility === 'visible';
}
