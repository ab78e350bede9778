import type {ReactiveController, ReactiveElement} from 'lit';

/** The panel in which readers look for chats: open or not, and where the focus goes. */
export class FindPanelController implements ReactiveController {
  isOpen = false;
  /** Whether all subjects are shown. */
  showsAll = false;
  #focusNext: 'search' | 'find' | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  readonly toggle = (): void => {
    this.#show(!this.isOpen);
  };

  readonly toggleAll = (): void => {
    this.showsAll = !this.showsAll;
    this.host.requestUpdate();
  };

  hostConnected(): void {
    if (this.isOpen) document.addEventListener('keydown', this.#escape);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#escape);
  }

  /** Escape closes it, unless something lies over it; what was chosen stays. */
  readonly #escape = (event: KeyboardEvent): void => {
    const {shadowRoot} = this.host;
    if (event.key !== 'Escape' || event.defaultPrevented || !shadowRoot?.activeElement) return;
    if (shadowRoot.querySelector('dialog[open], [part=menu]')) return;
    event.preventDefault(); // Chromium would clear the field
    this.#show(false);
  };

  hostUpdated(): void {
    const part = this.#focusNext;
    this.#focusNext = undefined;
    if (!part) return;
    const goals = this.host.renderRoot.querySelectorAll<HTMLElement>('[part=search], [part~=find]');
    const named = [...goals].find(goal => goal.part.contains(part));
    (named ?? goals[0])?.focus();
  }

  #show(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#focusNext = isOpen ? 'search' : 'find';
    if (isOpen) this.hostConnected();
    else this.hostDisconnected();
    this.host.requestUpdate();
  }
}
