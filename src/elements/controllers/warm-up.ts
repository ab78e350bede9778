import type {ReactiveController, ReactiveElement} from 'lit';
import {inTurns} from '../../feed/load/in-turns.js';

/**
 * Does what will be needed as soon as the feed is here, while it is on its way: in tasks of their own, as
 * the engine takes its time to load what it knows of languages and zones.
 */
export class WarmUpController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly prepare: () => Iterator<undefined>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isDone || !this.host.isConnected) return;
    this.#isDone = true;
    this.#timer = setTimeout(() => void inTurns(this.prepare()));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
