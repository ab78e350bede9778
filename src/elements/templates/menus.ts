import {html, type TemplateResult} from 'lit';
import type {MenuContext, MenuName, OpenMenuContext} from '../menu-context.js';
import {calendarMenu} from './calendar-menu.js';
import {moreMenu} from './more-menu.js';
import {zoneMenu} from './zone-menu.js';

const MENUS: Readonly<Record<MenuName, (context: OpenMenuContext) => TemplateResult>> = {
  calendar: calendarMenu,
  more: moreMenu,
  zone: zoneMenu,
};

const OPENERS: Readonly<Record<MenuName, string>> = {
  calendar: 'open-calendar',
  more: 'open-more',
  zone: 'change-zone',
};

/** Tells what is in a menu, or opens it. */
export function isOfMenu(name: MenuName): (target: EventTarget) => boolean {
  return target =>
    target instanceof Element && target.matches(`.${name}-menu, [part="${OPENERS[name]}"]`);
}

/** Leads the focus back to the button that opens a menu. */
export function focusOpener(name: MenuName, root: ParentNode): void {
  root.querySelector<HTMLElement>(`[part="${OPENERS[name]}"]`)?.focus();
}

/** All that opens at a button. */
export function menu(name: MenuName, context: MenuContext): TemplateResult {
  const leave = (event: Event): void => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    event.preventDefault(); // the button that now gets the focus must not be pressed
    context.close();
    focusOpener(name, root);
  };
  return html`<div class="${name}-menu">${MENUS[name]({...context, leave})}</div>`;
}
