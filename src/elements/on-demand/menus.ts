import type {TemplateResult} from 'lit';
import {enCard} from '../../locales/en-card.js';
import type {MenuContext, MenuName, SpokenContext} from '../menu-context.js';
import {menuStyles} from '../../styles/menus.js';
import {calendarMenu} from './calendar-menu.js';
import {moreMenu} from './more-menu.js';
import {zoneMenu} from './zone-menu.js';

const MENUS: Readonly<Record<MenuName, (context: SpokenContext) => TemplateResult>> = {
  calendar: calendarMenu,
  more: moreMenu,
  zone: zoneMenu,
};

/** All that opens at a button: one file, which comes when the first one is opened. */
export function menu(name: MenuName, context: MenuContext): TemplateResult {
  return MENUS[name]({...context, messages: {...enCard, ...context.messages}});
}

export const styles: CSSStyleSheet | undefined = menuStyles.styleSheet;
