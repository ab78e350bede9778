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

/** Tells of what comes into sight and goes out of it, where the browser can. */
export function observeSight(
  callback: IntersectionObserverCallback,
): IntersectionObserver | undefined {
  return 'IntersectionObserver' in globalThis ? new IntersectionObserver(callback) : undefined;
}
