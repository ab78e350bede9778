import {nextRequest, type Asked} from './refresh-schedule.js';

/** The longest that a timer of a browser can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** When a network is back it is so for many: they ask within so many milliseconds, at random. */
const SPREAD = 30_000;

/**
 * Asks for a feed again and again. It rests while nobody can see the page, and while there is no
 * network; what was due then is asked for on return.
 */
export class Refresher {
  /** Milliseconds between two requests; 0 is never. */
  #pause = 0;
  #asked: Asked | undefined;
  #isWaitingForNetwork = false;
  #due = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ask - asks for the feed; then `answered` is to be called */
  constructor(private readonly ask: () => void) {
    addEventListener('online', this.#online);
    addEventListener('pageshow', this.#look);
    document.addEventListener('visibilitychange', this.#look);
    document.addEventListener('resume', this.#look); // a page that was frozen
  }

  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
    removeEventListener('pageshow', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
    document.removeEventListener('resume', this.#look);
  }

  every(pause: number): void {
    if (pause === this.#pause) return;
    this.#pause = pause;
    this.#plan();
  }

  /** A request is under way: none is due. */
  asking(): void {
    this.#due = Infinity;
    this.#look();
  }

  /**
   * @param asked - how it went
   * @param isForNetwork - whether it failed because there is none
   */
  answered(asked: Asked, isForNetwork: boolean): void {
    this.#asked = asked;
    this.#isWaitingForNetwork = isForNetwork;
    this.#plan();
  }

  #plan(): void {
    const {pause, asked} = {pause: this.#pause, asked: this.#asked};
    if (!asked) return;
    this.#due = pause > 0 ? nextRequest(asked, pause, Math.random()) : Infinity;
    this.#look();
  }

  readonly #online = (): void => {
    if (this.#isWaitingForNetwork || this.#due <= Date.now()) {
      this.#isWaitingForNetwork = false;
      this.#due = Date.now() + SPREAD * Math.random();
    }
    this.#look();
  };

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (this.#due === Infinity || document.visibilityState === 'hidden' || !navigator.onLine)
      return;
    const wait = this.#due - Date.now();
    if (wait > 0) this.#timer = setTimeout(this.#look, Math.min(wait, LONGEST_TIMER));
    else {
      this.#due = Infinity;
      this.ask();
    }
  };
}
