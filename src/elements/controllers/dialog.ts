import type {ReactiveController, ReactiveElement} from 'lit';

/** Opens an element's dialog while it has something to show, and closes it when it has not. */
export class DialogController implements ReactiveController {
  /** What it was opened for. */
  #shown: string | undefined;

  /** @param wanted - a key of what is to be shown; undefined where that is nothing */
  constructor(
    private readonly host: ReactiveElement,
    private readonly wanted: () => string | undefined,
  ) {}

  hostUpdated(): void {
    const wanted = this.wanted();
    const dialog = this.host.renderRoot.querySelector('dialog');
    // The browser tells late that the reader has closed it: until then it is not opened again.
    const isClosed = wanted === this.#shown;
    if (dialog && wanted !== undefined && !dialog.open && !isClosed) dialog.showModal();
    if (wanted === undefined) dialog?.close();
    this.#shown = dialog ? wanted : undefined;
  }

  hostDisconnected(): void {
    this.#shown = undefined;
  }
}
