import type {CSSResult} from 'lit';
import {cardStyles} from './card.js';
import {calendarStyles} from './chat-calendar.js';
import {columnStyles} from './columns.js';
import {menuStyles} from './menus.js';
import {otherMediaStyles} from './other-media.js';
import {rows} from './rows.js';
import {shared} from './shared.js';
import {tokens} from './tokens.js';

/** The sheets of a card, in their order. */
export const cardSheets: CSSResult[] = [tokens, shared, cardStyles, menuStyles];

/** The sheets of a calendar, in their order. */
export const calendarSheets: CSSResult[] = [
  ...[tokens, shared, calendarStyles, columnStyles, otherMediaStyles, rows],
  ...[cardStyles, menuStyles],
];
