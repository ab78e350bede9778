import type {ReactiveElement, TemplateResult} from 'lit';
import type {MenuContext, MenuName} from '../menu-context.js';
import {failedState, reloadPage} from '../parts/states.js';
import {OnDemand, type OnDemandModule} from '../on-demand.js';

interface Menus extends OnDemandModule {
  menu(name: MenuName, context: MenuContext): TemplateResult;
}

/** Which of an element's menus is open, if any. */
export class MenuController extends OnDemand<Menus> {
  #name: MenuName | undefined;

  constructor(private readonly element: ReactiveElement) {
    super(element, () => import('../on-demand/menus.js'));
  }

  isOpen(name: MenuName): boolean {
    return this.#name === name;
  }

  /** What an open menu shows, once it is here. */
  show(name: MenuName, context: Omit<MenuContext, 'update' | 'close'>): TemplateResult | undefined {
    if (!this.isOpen(name)) return undefined;
    if (this.hasFailed) {
      return failedState(context.messages, context.messages.partFailed, reloadPage);
    }
    return this.module?.menu(name, {
      ...context,
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
    this.#name = this.isOpen(name) ? undefined : name;
    this.element.requestUpdate();
  }

  close(): void {
    this.#name = undefined;
    this.element.requestUpdate();
  }
}
