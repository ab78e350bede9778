import type {ReactiveController, ReactiveElement} from 'lit';

/** Where the focus goes when what had it goes away: selectors, the first that is there. */
export interface FocusHomes {
  /** By the part of what went away. */
  readonly [part: string]: readonly string[];
  /** For all else. */
  readonly default: readonly string[];
}

/**
 * Leads the focus on when what has it goes away. Else it would be the page's, and the reader back at
 * its top.
 */
export class FocusController implements ReactiveController {
  #focused: Element | undefined;
  /** All of its kind, in order: the stars of all rows. */
  #alike: readonly Element[] = [];

  constructor(
    private readonly host: ReactiveElement,
    private readonly homes: () => FocusHomes,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const {shadowRoot} = this.host;
    this.#focused = shadowRoot?.activeElement ?? undefined;
    const [part] = this.#focused?.part ?? [];
    this.#alike = part && shadowRoot ? [...shadowRoot.querySelectorAll(`[part~="${part}"]`)] : [];
  }

  hostUpdated(): void {
    const focused = this.#focused;
    const active = this.host.shadowRoot?.activeElement;
    if (!focused || isThere(focused) || (active && active !== focused)) return;
    const goal = this.#nearest(focused) ?? this.#home(focused);
    if (goal instanceof HTMLElement) {
      if (goal.tabIndex < 0) goal.tabIndex = -1; // what is no button takes it all the same
      goal.focus();
    }
  }

  /** The next of its kind, or else the one before. */
  #nearest(focused: Element): Element | undefined {
    const at = this.#alike.indexOf(focused);
    return [...this.#alike.slice(at + 1), ...this.#alike.slice(0, at).reverse()].find(isThere);
  }

  #home(focused: Element): Element | undefined {
    const homes = this.homes();
    const {renderRoot} = this.host;
    const selectors = [...[...focused.part].flatMap(part => homes[part] ?? []), ...homes.default];
    return selectors
      .flatMap(selector => renderRoot.querySelector(`.frame :is(${selector})`) ?? [])
      .find(isThere);
  }
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden]');
}
