import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageChoices, type Choices} from '../choices.js';

/** Renders its host again when the reader chooses something, on whichever element of the page. */
export class ChoicesController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    readonly choices: Choices = pageChoices,
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
