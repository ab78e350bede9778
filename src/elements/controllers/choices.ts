import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Choices} from '../page/choices.js';
import {thisPage} from '../page/page.js';

/** Renders its host again when the reader chooses something, on whichever element of the page. */
export class ChoicesController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    readonly choices: Choices = thisPage.choices,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.choices.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.choices.removeEventListener('change', this.#update);
  }

  readonly #update = (): void => {
    this.host.requestUpdate();
  };
}
