import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageReader, type Reader} from '../reader.js';

/** Renders its host again when the reader chooses something, on whichever element of the page. */
export class ReaderController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    readonly reader: Reader = pageReader,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.reader.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.reader.removeEventListener('change', this.#update);
  }

  readonly #update = (): void => {
    this.host.requestUpdate();
  };
}
