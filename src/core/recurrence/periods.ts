import {civilDate, dayOf} from '../civil.js';
import type {Frequency} from '../types.js';

/** A frequency cuts the calendar into numbered periods of whole days. */
export interface Periods {
  indexOf(day: number): number;
  /** The period's first day; its last is the day before the next one's first. */
  firstDay(index: number): number;
}

/** @param firstDayOfWeek - 0 is Monday: WKST moves the borders of weekly periods */
export function periodsOf(frequency: Frequency, firstDayOfWeek: number): Periods {
  switch (frequency) {
    case 'yearly':
      return {indexOf: day => civilDate(day).year, firstDay: year => dayOf(year, 1, 1)};
    case 'monthly':
      return {
        indexOf(day) {
          const {year, month} = civilDate(day);
          return year * 12 + month;
        },
        firstDay: index => dayOf(0, index, 1),
      };
    case 'weekly':
      return {
        indexOf: day => Math.floor((day + 3 - firstDayOfWeek) / 7),
        firstDay: index => index * 7 - 3 + firstDayOfWeek,
      };
    case 'daily':
      return {indexOf: day => day, firstDay: day => day};
  }
}
