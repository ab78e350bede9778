import {wantZone} from '../core/arguments.js';
import type {Locale, Messages} from '../locales/messages.js';
import {spokenIn} from '../locales/speech.js';
import {Formats, type HourCycle} from './formats.js';

/** How a reader is spoken to: with which words, and with which dates and hours. */
export interface Viewpoint {
  readonly messages: Messages;
  readonly formats: Formats;
}

export interface ViewpointOptions {
  /** BCP 47, with the region that hours and weeks are written after: `en-GB`. */
  readonly locale: string;
  /** IANA name of the reader's zone. */
  readonly timeZone: string;
  /** The texts, such as those of `chat-calendar/locales/de`. */
  readonly messages: Locale;
  /** As the language has it where it is absent. */
  readonly hourCycle?: HourCycle;
}

/**
 * How a reader is spoken to. Keep it: what was put in words for it is kept with it.
 *
 * @throws RangeError when there is no such zone
 */
export function viewpoint({locale, timeZone, messages, hourCycle}: ViewpointOptions): Viewpoint {
  return {
    messages: spokenIn(messages, locale),
    formats: new Formats(locale, wantZone(timeZone), hourCycle),
  };
}
