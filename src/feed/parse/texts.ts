import {isSafeAddress} from './addresses.js';
import {cleanName, cleanText} from './clean-text.js';
import {LONGEST} from './limits.js';
import {inShort} from './problems.js';
import {atMost, textThat, type Reader} from './readers.js';

/** The first half of a character, where a text is cut. */
const HALF = /[\uD800-\uDBFF]$/;

/**
 * Reads a text that people write as they like. One that is too long is cut; what is not seen in it, and
 * what turns round the texts beside it, is left out.
 */
function freeText(clean: (text: string) => string, longest: number): Reader<string> {
  return place => {
    const {value} = place;
    if (typeof value !== 'string') {
      return place.report(value === undefined ? 'missing' : 'wrong-type', 'a text');
    }
    const short = value.slice(0, longest).replace(value.length > longest ? HALF : '', '');
    const text = short.trim();
    const kept = clean(text).trim();
    if (!kept) return place.report('bad-value', 'a text');
    if (short !== value) place.report('too-long', atMost(longest), 'kept');
    if (kept !== text) place.report('bad-value', `${inShort(kept)}, of which all is seen`, 'kept');
    return kept;
  };
}

export const text: Reader<string> = freeText(cleanText, LONGEST.line);

/** A text of several lines. */
export const prose: Reader<string> = freeText(cleanText, LONGEST.prose);

/** A text that is compared with others. */
export const name: Reader<string> = freeText(cleanName, LONGEST.line);

/** The one list of addresses that a feed may lead readers to. */
export const url: Reader<string> = textThat(
  value => isSafeAddress(value) && value,
  value =>
    /^(?:https?|mailto):/i.test(value)
      ? 'an address as browsers read it, without a user name, other recipients or hidden characters'
      : 'an https:, http: or mailto: address',
  'unsafe-url',
  LONGEST.address,
);
