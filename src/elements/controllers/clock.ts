import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MS_PER_MINUTE} from '../../core/civil.js';

/** Tells the time by the minute, and rests while nobody can see the page. */
export class ClockController implements ReactiveController {
  /** Epoch milliseconds. */
  now: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly readClock: () => number = Date.now,
  ) {
    this.now = readClock();
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    // A page that was frozen, kept for the way back, or asleep with its machine: timers stood still.
    document.addEventListener('resume', this.#tick);
    window.addEventListener('pageshow', this.#tick);
    window.addEventListener('focus', this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    document.removeEventListener('resume', this.#tick);
    window.removeEventListener('pageshow', this.#tick);
    window.removeEventListener('focus', this.#tick);
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    this.now = this.readClock();
    this.host.requestUpdate();
    if (document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(this.#tick, MS_PER_MINUTE - (this.now % MS_PER_MINUTE));
  };
}
