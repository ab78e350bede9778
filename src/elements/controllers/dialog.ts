import type {ReactiveController, ReactiveElement} from 'lit';

/** Opens an element's dialog while it has something to show, and closes it when it has not. */
export class DialogController implements ReactiveController {
  constructor(private readonly host: ReactiveElement) {}

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector('dialog');
    const isWanted = dialog?.firstElementChild !== null;
    if (!dialog || dialog.open === isWanted) return;
    if (isWanted) dialog.showModal();
    else dialog.close();
  }
}
