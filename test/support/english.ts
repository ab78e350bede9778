import {enCard} from '../../src/locales/en-card.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';

/** All English texts, those of cards and menus too. */
export const english: Messages = {...en, ...enCard};
