import {MS_PER_HOUR} from '../core/civil.js';
import {UTC} from '../core/zone.js';
import type {Formats} from './formats.js';

const WIDE = /[\p{Script=Han}\p{Script=Hangul}]/gu;

/** How many letters the longest hour is wide: "20:00" 5, "11:30 pm" 8, "下午11:30" 9. */
export function hourLetters(formats: Formats): number {
  const clock = formats.in(UTC);
  const texts = [10, 22].map(hour => clock.time(hour * MS_PER_HOUR));
  return Math.max(...texts.map(text => text.replace(WIDE, 'xx').length));
}
