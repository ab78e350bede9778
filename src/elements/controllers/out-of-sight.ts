import type {ReactiveController, ReactiveElement} from 'lit';

/** Knows when the present day is on the page, but not in sight. */
export class OutOfSightController implements ReactiveController {
  is = false;
  #observer: IntersectionObserver | undefined;
  #watched: Element | null = null;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(entries => {
      const is = entries.at(-1)?.isIntersecting === false;
      if (is === this.is) return;
      this.is = is;
      this.host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const today = this.host.renderRoot.querySelector('.today');
    if (today === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = today;
    if (today) this.#observer?.observe(today);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }
}
