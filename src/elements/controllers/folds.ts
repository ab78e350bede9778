import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Which of an element's folds are open: what the reader opened stays so for this visit. */
export class FoldsController implements ReactiveController {
  readonly #open = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open.clear();
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  open(key: string): void {
    this.#open.add(key);
    this.host.requestUpdate();
  }

  toggle(key: string): void {
    if (this.#open.has(key)) this.#open.delete(key);
    else this.#open.add(key);
    this.host.requestUpdate();
  }
}
