import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {inTurns, nextTask} from '../../feed/load/in-turns.js';
import type {MenuNeeds, MenuMemory, MenuName} from '../menu-context.js';
import {focusOpener, isOfMenu, menu} from '../templates/menus.js';

/** After so many steps it is shown what they found. */
const SHOWN_EACH = 15;

/** Which of an element's menus is open, if any. */
export class MenuController implements ReactiveController {
  #name: MenuName | undefined;
  #memory = newMemory();

  /** @param prepare - what a menu needs to know, found out in steps while it opens */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly prepare: (name: MenuName) => Iterator<undefined> | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#name !== undefined) this.#watch();
  }

  hostDisconnected(): void {
    this.#unwatch();
  }

  isOpen(name: MenuName): boolean {
    return this.#name === name;
  }

  /** What a menu shows, if it is open. */
  show(name: MenuName, context: MenuNeeds): TemplateResult | undefined {
    if (!this.isOpen(name)) return undefined;
    return menu(name, {
      ...context,
      memory: this.#memory,
      update: () => {
        this.host.requestUpdate();
      },
      learn: steps => {
        void nextTask().then(() => inTurns(this.#whileSought(steps)));
      },
      close: () => {
        this.close();
      },
    });
  }

  toggle(name: MenuName): void {
    this.#open(this.isOpen(name) ? undefined : name);
  }

  close(): void {
    this.#open(undefined);
  }

  #open(name: MenuName | undefined): void {
    this.#name = name;
    this.#memory = newMemory();
    this.host.requestUpdate();
    this.#unwatch();
    if (name === undefined) return;
    this.#watch();
    if (name === 'zone') void this.host.updateComplete.then(() => focusField(this.host));
    const steps = this.prepare(name);
    if (steps) void inTurns(steps);
  }

  /** The same steps, until the menu closes, its element goes, or something else is typed. */
  *#whileSought(steps: Iterator<undefined>): Generator<undefined> {
    const memory = this.#memory;
    const {typed} = memory;
    const isSought = (): boolean =>
      this.host.isConnected && this.#memory === memory && memory.typed === typed;
    for (let count = 1; isSought(); count++) {
      const isDone = steps.next().done === true;
      if (isDone || count % SHOWN_EACH === 0) this.host.requestUpdate();
      if (isDone) return;
      yield;
    }
  }

  /** What lies over the days goes away when one presses beside it; Escape closes any menu. */
  #watch(): void {
    if (this.isOpen('zone')) document.addEventListener('pointerdown', this.#press);
    document.addEventListener('keydown', this.#escape);
  }

  #unwatch(): void {
    document.removeEventListener('pointerdown', this.#press);
    document.removeEventListener('keydown', this.#escape);
  }

  readonly #press = (event: Event): void => {
    if (event.composedPath().some(isOfMenu('zone'))) return;
    // The focus goes to where one presses; elsewhere it would take the page along, and the click be lost.
    (this.host.shadowRoot?.activeElement as HTMLElement | null | undefined)?.blur();
    this.close();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    const [name, root] = [this.#name, this.host.shadowRoot];
    if (event.key !== 'Escape' || event.defaultPrevented || name === undefined) return;
    event.preventDefault(); // the dialog around it stays
    this.close();
    if (root?.activeElement) focusOpener(name, root);
  };
}

/** Whoever opens the zones is about to type: there are hundreds. */
function focusField({shadowRoot}: HTMLElement): void {
  shadowRoot?.querySelector<HTMLElement>('.zone-menu [type=search]')?.focus();
}

function newMemory(): MenuMemory {
  return {typed: '', isOnce: false, labels: new Map()};
}
