import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PageClock} from '../page/page-clock.js';
import {thisPage} from '../page/page.js';

/** Renders its host again when the page's clock ticks. */
export class ClockController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clock: PageClock = thisPage.clock,
  ) {
    host.addController(this);
  }

  /** Epoch milliseconds. */
  get now(): number {
    return this.clock.now;
  }

  hostConnected(): void {
    this.clock.add(this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    this.clock.delete(this.#tick);
  }

  readonly #tick = (): void => {
    this.host.requestUpdate();
  };
}
