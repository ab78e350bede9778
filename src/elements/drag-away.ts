/** So far is a sheet pulled down until it goes away; less, and it comes back: pixels. */
const FAR_ENOUGH = 80;

/**
 * Lets a sheet be pulled down by its handle, as readers of phones know it. All else that closes it
 * does without.
 *
 * @param event - the pointer goes down on the handle
 */
export function dragAway(event: PointerEvent, close: () => void): void {
  const handle = event.currentTarget as HTMLElement;
  const sheet = handle.closest('dialog');
  if (!sheet || !event.isPrimary) return;
  const ending = new AbortController();
  const {signal} = ending;
  const from = event.clientY;
  let distance = 0;
  const end = (): void => {
    ending.abort();
    sheet.style.translate = '';
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener(
    'pointermove',
    ({clientY}) => {
      distance = Math.max(0, clientY - from);
      sheet.style.translate = `0 ${distance}px`;
    },
    {signal},
  );
  handle.addEventListener(
    'pointerup',
    () => {
      end();
      if (distance > FAR_ENOUGH) close();
    },
    {signal},
  );
  // The handle may go with what is in the sheet, which then hears of no pointer.
  for (const type of ['pointercancel', 'lostpointercapture']) {
    handle.addEventListener(type, end, {signal});
  }
  sheet.addEventListener('close', end, {signal});
}
