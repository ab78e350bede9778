import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Does what will be needed as soon as the feed is here, while it is on its way: in a task of its own,
 * as the engine takes its time to load what it knows of languages and zones.
 */
export class WarmUpController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly prepare: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#timer = setTimeout(this.prepare);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
