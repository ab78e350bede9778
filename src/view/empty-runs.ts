import type {DayRecord} from './day-record.js';
import type {Viewpoint} from './viewpoint.js';

/** Days without chats that follow each other, as one line says them. */
export interface EmptyRun {
  /** "Fri – Sun" and "4 – 6 Nov"; of one day, its own names. */
  readonly name: string;
  readonly nameAside: string;
  /** "No chats". */
  readonly text: string;
}

/**
 * By the first of its days, each run of days without anything. The present day stands for itself.
 *
 * @param text - says that they are empty
 */
export function emptyRuns(
  days: readonly DayRecord[],
  text: string,
  {formats}: Viewpoint,
): ReadonlyMap<DayRecord, EmptyRun> {
  const runs: DayRecord[][] = [];
  let before: DayRecord | undefined;
  for (const day of days) {
    const goesOn = before?.isEmpty === true && !before.isToday && !day.isToday;
    if (day.isEmpty && goesOn) runs.at(-1)?.push(day);
    else if (day.isEmpty) runs.push([day]);
    before = day;
  }
  return new Map(
    runs.flatMap((run): [DayRecord, EmptyRun][] => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      if (first === last) return [[first, {name: first.name, nameAside: first.nameAside, text}]];
      const range = (style: 'shortDate' | 'shortWeekday'): string =>
        formats.shortRange(first.date, last.date, style);
      return [[first, {name: range('shortWeekday'), nameAside: range('shortDate'), text}]];
    }),
  );
}
