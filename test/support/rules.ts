import {formatDateTime} from '../../src/core/civil.js';
import {Recurrence} from '../../src/core/recurrence/recurrence.js';
import type {RecurrenceRule} from '../../src/core/types.js';
import {chatOf} from './feed-of.js';
import {wall} from './times.js';

/** A rule from its RRULE text, as the parser gives it. */
export function rule(text: string): RecurrenceRule {
  return chatOf({start: '2011-01-01T09:00', recurrenceRule: text}).schedule[0]!.recurrenceRule!;
}

/** The wall times of a rule in `from ≤ t < to`; its UNTIL is the zone's business, not its own. */
export function starts(text: string, start: string, from: string, to: string): string[] {
  return new Recurrence(rule(text), wall(start)).between(wall(from), wall(to)).map(formatDateTime);
}

/** The dates on which a rule of one session a day has one. */
export function dates(text: string, start: string, from: string, to: string): string[] {
  return starts(text, start, from, to).map(time => time.slice(0, 10));
}

/** Reads `1997-09 2-5,9; 1998-01 10` as the dates it lists. */
export function listed(text: string): string[] {
  return text.split('; ').flatMap(part => {
    const [month = '', days = ''] = part.split(' ');
    return days.split(',').flatMap(range => {
      const [first = 0, last = first] = range.split('-').map(Number);
      const length = last - first + 1;
      return Array.from({length}, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`);
    });
  });
}
