import type {ReactiveController, ReactiveElement} from 'lit';
import type {ChatFeed} from '../../core/types.js';
import {formatDate, parseDate} from '../../core/civil.js';
import {inTurns} from '../../feed/load/in-turns.js';
import {whenIdle} from '../../feed/load/when-idle.js';
import {daysWanted, spanRecord, type SpanOptions, type SpanRecord} from '../../view/span-record.js';
import {stepsToTell} from '../../view/steps-to-tell.js';

/** So many rows of each day are drawn at once: they fill the first screen. */
const FIRST_ROWS = 16;

/** Milliseconds that one turn may take: nobody feels it. What the engine does then is another. */
const TURN = 25;

/** Of larger lists the days to come are looked through when they are asked for. */
const MOST_AHEAD = 1500;

type Options = Omit<SpanOptions, 'rows' | 'before'>;

/**
 * The record of the days that an element shows. It is found, and drawn, in turns between which the
 * page can do other things: what is on screen first, then the rest. What is printed is whole.
 */
export class SpanController implements ReactiveController {
  /** As far as it is known; while other days are looked through, those before. */
  record: SpanRecord | undefined;
  /** Settles when all is drawn. */
  settled: Promise<void> = Promise.resolve();
  #settle: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is found out before the record can be made, or before it can have more rows. */
  #steps: Iterator<undefined> | undefined;
  #isForMore = false;
  #feed: ChatFeed | undefined;
  #options: Options | undefined;
  #days = '';
  /** How many rows of a day are drawn, and how many more are next. */
  #rows = FIRST_ROWS;
  #more = FIRST_ROWS;
  /** Whether the host is updated for more rows alone. */
  #isMoreAlone = false;
  /** When the record was asked for. */
  #began = 0;
  /** The days of which those after them were looked through, and what gives that up. */
  #aheadOf = '';
  #stopLooking: (() => void) | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** Whether what is asked for is still to be found out. */
  get isBusy(): boolean {
    return this.#steps !== undefined && !this.#isForMore;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#drawAll);
  }

  /** Called before the host renders. */
  find(feed: ChatFeed | undefined, optionsFor: () => Options): void {
    if (!feed) {
      this.record = undefined;
      this.#feed = undefined;
      this.#steps = undefined;
      return;
    }
    this.#began = performance.now();
    const options = optionsFor();
    const days = JSON.stringify(daysWanted(options));
    const isOther = days !== this.#days;
    const isNew = isOther || feed !== this.#feed || options.viewpoint !== this.#options?.viewpoint;
    // Of other days there are few rows again at first; a feed that was loaded anew keeps its rows.
    if (isOther) this.#rows = this.#more = FIRST_ROWS;
    this.#feed = feed;
    this.#days = days;
    this.#options = options;
    if (isNew) {
      this.#aheadOf = '';
      this.#lookThrough(feed, options, this.#rows);
      this.#isForMore = false;
      this.#step();
    }
    const before = this.#isMoreAlone && !isNew ? this.record : undefined;
    this.#isMoreAlone = false;
    if (!this.isBusy) this.record = spanRecord(feed, {...options, rows: this.#rows, before});
  }

  hostUpdated(): void {
    // It may be updated once more after it has left the page.
    if (this.#timer !== undefined || !this.host.isConnected) return;
    if (!this.#steps && this.record?.isWhole === false && this.#feed && this.#options) {
      // As many as the last ones show that there is time for.
      const took = Math.max(1, performance.now() - this.#began);
      this.#more = Math.max(4, Math.min(this.#more * 2, Math.round((this.#more * TURN) / took)));
      this.#lookThrough(this.#feed, this.#options, this.#rows + this.#more);
      this.#isForMore = true;
    }
    if (this.#steps) this.#takeTurn();
    else this.#done();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#drawAll);
    clearTimeout(this.#timer);
    this.#stopLooking?.();
    this.#timer = undefined;
    this.#settled();
  }

  #lookThrough(feed: ChatFeed, options: Options, rows: number): void {
    this.#steps = stepsToTell(feed, {...options, rows});
  }

  /** As many as there is time for. */
  #step(): void {
    const end = performance.now() + TURN;
    while (this.#steps && performance.now() < end) {
      if (this.#steps.next().done === true) this.#steps = undefined;
    }
  }

  /** In a task of its own; what is drawn comes in another. */
  #takeTurn(): void {
    if (!this.#settle) {
      this.settled = new Promise(resolve => {
        this.#settle = resolve;
      });
    }
    this.#timer = setTimeout(() => {
      try {
        this.#step();
      } catch {
        this.#steps = undefined; // it goes wrong again when it is drawn, and is told there
      }
      if (this.#steps) this.#takeTurn();
      else this.#timer = setTimeout(this.#draw);
    });
  }

  readonly #draw = (): void => {
    this.#timer = undefined;
    if (this.#isForMore) this.#rows += this.#more;
    // By now the host has no other reason.
    this.#isMoreAlone = this.#isForMore;
    this.#isForMore = false;
    this.host.requestUpdate();
  };

  readonly #drawAll = (): void => {
    this.#steps = undefined;
    this.#rows = Infinity;
    this.host.requestUpdate();
  };

  #done(): void {
    this.#settled();
    const [feed, options] = [this.#feed, this.#options];
    if (!feed || !options || this.#aheadOf === this.#days || feed.chats.length > MOST_AHEAD) return;
    this.#aheadOf = this.#days;
    this.#stopLooking?.();
    this.#stopLooking = whenIdle(() => {
      const day = parseDate(options.date) ?? 0;
      const date = formatDate(day + (options.days ?? 7));
      if (parseDate(date) === undefined) return; // the calendar ends with the year 9999
      void inTurns(stepsToTell(feed, {...options, date, rows: FIRST_ROWS}));
    });
  }

  #settled(): void {
    this.#settle?.();
    this.#settle = undefined;
  }
}
