import {MS_PER_MINUTE} from '../../core/civil.js';

/** Tells all elements of a page the time by the minute, and rests while nobody can see the page. */
export class PageClock {
  readonly #listeners = new Set<() => void>();
  #now = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly readClock: () => number = () => Date.now()) {}

  /** When it last ticked, in epoch milliseconds; just now where nobody listens. */
  get now(): number {
    return this.#listeners.size > 0 ? this.#now : this.readClock();
  }

  /** @param listener - called when it ticks */
  add(listener: () => void): void {
    this.#listeners.add(listener);
    // Whoever comes within a minute is told the time that it is.
    this.#now = this.readClock();
    if (this.#listeners.size > 1) return;
    document.addEventListener('visibilitychange', this.#tick);
    // A page that was frozen, kept for the way back, or asleep with its machine: timers stood still.
    document.addEventListener('resume', this.#tick);
    window.addEventListener('pageshow', this.#tick);
    window.addEventListener('focus', this.#tick);
    this.#wait();
  }

  delete(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    document.removeEventListener('visibilitychange', this.#tick);
    document.removeEventListener('resume', this.#tick);
    window.removeEventListener('pageshow', this.#tick);
    window.removeEventListener('focus', this.#tick);
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(this.#tick, MS_PER_MINUTE - (this.#now % MS_PER_MINUTE));
  }

  readonly #tick = (): void => {
    if (document.visibilityState !== 'hidden') {
      this.#now = this.readClock();
      for (const listener of this.#listeners) listener();
    }
    this.#wait();
  };
}
