import type {ReactiveElement, TemplateResult} from 'lit';
import type {MenuContext, MenuMemory, MenuName} from '../menu-context.js';
import {failedState} from '../parts/states.js';
import {OnDemand, type OnDemandModule} from '../on-demand.js';

interface Menus extends OnDemandModule {
  menu(name: MenuName, context: MenuContext): TemplateResult;
}

/** Which of an element's menus is open, if any. */
export class MenuController extends OnDemand<Menus> {
  #name: MenuName | undefined;
  #memory = newMemory();

  constructor(private readonly element: ReactiveElement) {
    super(element, () => import('../on-demand/menus.js'));
  }

  isOpen(name: MenuName): boolean {
    return this.#name === name;
  }

  /** What an open menu shows, once it is here. */
  show(
    name: MenuName,
    context: Omit<MenuContext, 'memory' | 'update' | 'close'>,
  ): TemplateResult | undefined {
    if (!this.isOpen(name)) return undefined;
    if (this.hasFailed) {
      return failedState(context.messages, context.messages.partFailed, this.retry);
    }
    return this.module?.menu(name, {
      ...context,
      memory: this.#memory,
      update: () => {
        this.element.requestUpdate();
      },
      close: () => {
        this.close();
      },
    });
  }

  toggle(name: MenuName): void {
    this.fetch();
    this.#open(this.isOpen(name) ? undefined : name);
  }

  close(): void {
    this.#open(undefined);
  }

  #open(name: MenuName | undefined): void {
    this.#name = name;
    this.#memory = newMemory();
    this.element.requestUpdate();
  }
}

function newMemory(): MenuMemory {
  return {typed: '', copied: undefined, labels: new Map()};
}
