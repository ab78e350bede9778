import {utc} from './times.js';

const realNow = Date.now;
let instant = 0;
const fakeNow = (): number => instant;

/** Stops the clock at a UTC time, such as `2011-11-01T20:00`, until `restoreClock()`. */
export function setNow(time: string): void {
  instant = utc(time);
  Date.now = fakeNow;
}

/** Sets the clock on, and has the elements look at it, as when the page comes back into sight. */
export function moveTo(time: string): void {
  setNow(time);
  document.dispatchEvent(new Event('visibilitychange'));
}

export function restoreClock(): void {
  Date.now = realNow;
}
