import type {CSSResult} from 'lit';
import {bandStyles} from './bands.js';
import {cardStyles} from './card.js';
import {calendarStyles} from './chat-calendar.js';
import {columnStyles} from './columns.js';
import {dayStyles} from './days.js';
import {loadingStyles} from './loading.js';
import {menuStyles} from './menus.js';
import {nowStripStyles} from './now-strip.js';
import {otherMediaStyles} from './other-media.js';
import {sessionStyles} from './sessions.js';
import {shared} from './shared.js';
import {tokens} from './tokens.js';

/** The sheets of a card, in their order. */
export const cardSheets: CSSResult[] = [tokens, shared, loadingStyles, cardStyles, menuStyles];

/** The sheets of a calendar, in their order. */
export const calendarSheets: CSSResult[] = [
  ...[
    tokens,
    shared,
    loadingStyles,
    calendarStyles,
    nowStripStyles,
    dayStyles,
    sessionStyles,
    bandStyles,
  ],
  ...[columnStyles, otherMediaStyles, cardStyles, menuStyles],
];
