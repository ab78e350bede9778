import type {ReactiveController, ReactiveElement} from 'lit';
import {sightObserver} from '../rendered.js';

/** Knows when what is on now is on the page, but not in sight. */
export class PresenceController implements ReactiveController {
  isOutOfSight = false;
  #observer: IntersectionObserver | undefined;
  #watched: Element | null = null;

  /** @param find - what is on now, if it is shown */
  constructor(
    private readonly host: ReactiveElement,
    private readonly find: () => Element | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = sightObserver(entries => {
      const isOutOfSight = entries.at(-1)?.isIntersecting === false;
      if (isOutOfSight === this.isOutOfSight) return;
      this.isOutOfSight = isOutOfSight;
      this.host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const target = this.find();
    if (target === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = target;
    if (target) this.#observer?.observe(target);
    else this.isOutOfSight = false;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }
}
