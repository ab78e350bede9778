import {ar as arabic} from '../../src/locales/ar.js';
import {de as german} from '../../src/locales/de.js';
import {en as english} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';
import {spokenIn} from '../../src/locales/speech.js';

/** The texts of three languages, each as its locale says them; engines differ in the digits of `ar`. */
export const en: Messages = spokenIn(english, 'en-GB');
export const de: Messages = spokenIn(german, 'de-DE');
export const ar: Messages = spokenIn(arabic, 'ar-u-nu-latn');
