import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {MenuContext, MenuMemory, MenuName} from '../menu-context.js';
import {menu} from '../templates/menus.js';

/** Which of an element's menus is open, if any. */
export class MenuController {
  #name: MenuName | undefined;
  #memory = newMemory();

  constructor(private readonly host: ReactiveControllerHost) {}

  isOpen(name: MenuName): boolean {
    return this.#name === name;
  }

  /** What a menu shows, if it is open. */
  show(
    name: MenuName,
    context: Omit<MenuContext, 'memory' | 'update' | 'close'>,
  ): TemplateResult | undefined {
    if (!this.isOpen(name)) return undefined;
    return menu(name, {
      ...context,
      memory: this.#memory,
      update: () => {
        this.host.requestUpdate();
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
  }
}

function newMemory(): MenuMemory {
  return {typed: '', copied: undefined, isOnce: false, labels: new Map()};
}
